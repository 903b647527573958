/**
 * Counts how Chinese names are made, in newspaper pages, and writes server/resolve/names/name-shares.ts: which surnames, which single given characters, which first and
 * second of two, and which given names of two characters stand behind a post, how many different names each.
 * Different names are counted, not mentions: who is often in print makes no name common. The same input gives the same bytes.
 * Run from the project's folder: node server/load/make-name-shares.mjs PAGES.ndjson.gz …  (lines with `text`; the newspapers themselves are not kept here)
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

const { common, compound } = JSON.parse(readFileSync(join('server', 'extract', 'lexicon', 'surnames.json'), 'utf8'))
const OFFICE = '书记|[省市县区镇乡部局厅院校处科所站队社司署会]长|主任|主席|教授|委员|总理|经理|总裁|研究员|工程师|同志|记者|代表|司令员|政委'
const AFTER = '[、，。：；（）]|同志|表示|介绍|告诉|出席|主持|参加'
const NAME = new RegExp(`(?:${OFFICE})([${common}][\\u4e00-\\u9fa5]{1,2}?)(?=${AFTER})`, 'gu')
/** Verbs and particles that stand between a name and the comma: 张伟说，. */
const NO_NAME = /[说在等将和与为是了时曾也又还的中向由从对就上下]$|^(?:任期|明确|解释|关[注心切]|和|席位|成功|连线|应邀|成[为立]|习近平.)/u

const names = new Set()
for (const file of process.argv.slice(2)) {
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    for (const [, name] of JSON.parse(line).text.matchAll(NAME)) if (!NO_NAME.test(name)) names.add(name)
  }
}

function counted(parts, least) {
  const counts = new Map()
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  const byCount = new Map()
  for (const [part, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) if (count >= least) byCount.set(count, [...byCount.get(count) ?? [], part])
  return [...byCount].sort(([a], [b]) => b - a)
}

const all = [...names]
const [short, long] = [all.filter((name) => name.length === 2), all.filter((name) => name.length === 3)]
function seldom() {
  const met = new Set(counted(all.map((name) => name.slice(0, 1)), 2).flatMap(([, parts]) => parts))
  return [...common].filter((surname) => !met.has(surname)).sort().join('')
}

const TABLES = [
  ['SURNAMES', 'Surnames of all names.', counted(all.map((name) => name.slice(0, 1)), 2), ''],
  ['SELDOM_SURNAMES', 'Usual surnames that none of them has, or one.', seldom(), ''],
  ['COMPOUND_SURNAMES', 'Surnames of two characters.', [...compound].sort().join(' '), ''],
  ['SINGLE', 'Given names of one character.', counted(short.map((name) => name.slice(1)), 2), ''],
  ['FIRST', 'First characters of given names of two.', counted(long.map((name) => name.slice(1, 2)), 2), ''],
  ['SECOND', 'Second characters of given names of two.', counted(long.map((name) => name.slice(2)), 2), ''],
  ['GIVEN', 'Given names of two characters.', counted(long.map((name) => name.slice(1)), 2), ' '],
]
const text = TABLES.map(([name, what, rows, separator]) => typeof rows === 'string' ? `/** ${what} */\nexport const ${name} = '${rows}'\n` : `/** ${what} */\nexport const ${name}: Counted = {\n${rows.map(([count, parts]) => `  ${count}: '${parts.join(separator)}',`).join('\n')}\n}\n`).join('\n')
writeFileSync(join('server', 'resolve', 'names', 'name-shares.ts'), `/**
 * How Chinese names are made: how many different names have which part. Written by server/load/make-name-shares.mjs from ${all.length} names behind a post
 * in 人民日报 of 2019–2020 and 新闻联播 of 2012–2026; parts that came once are left out, but surnames, of which all are known.
 */

/** Count → the parts that so many different names have. */
export type Counted = Readonly<Record<number, string>>

/** Different names: of two characters, and of three. */
export const NAMES = { short: ${short.length}, long: ${long.length} }

${text}`)
