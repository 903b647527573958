#!/usr/bin/env node
/**
 * `npm run bench [-- NAMES]`: runs each `*.bench.mjs` beside this file (or those named) and prints what it measured against its budget.
 * A bench exports `measure()`, which gives rows: `{ what, figure, unit, budget }`; `budget` is the most the figure may be, absent where
 * there is none. Ends with 1 when a figure is over its budget.
 */
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const names = process.argv.slice(2)
const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.bench.mjs') && (names.length === 0 || names.some((name) => file.startsWith(`${name}.`)))).sort()
const rows = []
for (const file of files) {
  process.stderr.write(`${file} …\n`)
  const { measure } = await import(new URL(file, import.meta.url).href)
  rows.push(...await measure())
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`)
for (const { what, figure, unit, budget } of rows) {
  const share = budget === undefined ? '' : `${(figure / budget).toFixed(2)} of ${budget} ${unit}${figure > budget ? '  OVER' : ''}`
  console.log(`${what.padEnd(56)} ${figure.toFixed(figure < 10 ? 2 : 0).padStart(8)} ${unit.padEnd(6)} ${share}`)
}
if (rows.some(({ figure, budget }) => budget !== undefined && figure > budget)) process.exitCode = 1
