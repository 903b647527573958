#!/usr/bin/env node
/**
 * `npm run bench [-- NAMES] [--OPTION VALUE …]`: runs each `*.bench.mjs` beside this file (or those named) and prints what it measured against
 * its budget. A bench exports `measure(options)`, which gives rows: `{ what, figure, unit, budget, least }`; `budget` is the most the figure
 * may be, `least` the least, absent where there is none. Ends with 1 when a figure misses one.
 */
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const { names, options } = readArguments(process.argv.slice(2))
const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.bench.mjs') && (names.length === 0 || names.some((name) => file.startsWith(`${name}.`)))).sort()
const rows = []
for (const file of files) {
  process.stderr.write(`${file} …\n`)
  const { measure } = await import(new URL(file, import.meta.url).href)
  rows.push(...await measure(options))
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`)
for (const row of rows) console.log(`${row.what.padEnd(56)} ${row.figure.toFixed(row.figure < 10 ? 2 : 0).padStart(8)} ${row.unit.padEnd(6)} ${judged(row)}`)
if (rows.some((row) => misses(row))) process.exitCode = 1

/** What does not belong to an option is a name. */
function readArguments(given) {
  const names = []
  const options = new Map()
  for (let i = 0; i < given.length; i += 1) {
    if (given[i].startsWith('--')) options.set(given[i].slice(2), given[i += 1])
    else names.push(given[i])
  }
  return { names, options }
}

function judged(row) {
  if (row.budget === 0) return `of 0${misses(row) ? '  OVER' : ''}`
  if (row.budget !== undefined) return `${(row.figure / row.budget).toFixed(2)} of ${row.budget} ${row.unit}${misses(row) ? '  OVER' : ''}`
  return row.least === undefined ? '' : `at least ${row.least} ${row.unit}${misses(row) ? '  UNDER' : ''}`
}

function misses({ figure, budget = Infinity, least = -Infinity }) {
  return figure > budget || figure < least
}
