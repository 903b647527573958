/**
 * Loading at full size, on each store: the product's own path against bare scripts on the same driver with the same batches and rows (bare-load.ts
 * says what each leaves out). Prints a table of the curve besides: is the last attendance as cheap as the first?
 * Options: `--attendances N` (default 1,000,000; meetings in proportion), `--store embedded|neo4j` (default both).
 * Each leg is a process of its own (load-figures.ts). The real Neo4j is started as for the conformance suites, anew for each leg.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startNeo4j, whatIsMissing } from '../support/neo4j/neo4j.mjs'

const path = (...parts) => fileURLToPath(new URL(parts.join('/'), import.meta.url))
const FULL = { seed: 20220328, people: 20_000, meetings: 100_000, attendances: 1_000_000, hub: 18_000 }
const LEAST_RATIO = 0.8
const MOST_MEGABYTES = 2500
/** The curve: what the attendances cost from half of each of these sizes on. */
const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000]
const LEGS = { product: 'product', keyed: 'keyed script', bare: 'bare script' }

export async function measure(options) {
  const size = sizeOf(Number(options.get('attendances') ?? FULL.attendances))
  const program = path('../../dist/tests/load-figures')
  execFileSync(process.execPath, [path('../support/build-program.mjs'), path('load-figures.ts'), program], { stdio: ['ignore', 'ignore', 'inherit'] })
  const folder = mkdtempSync(join(tmpdir(), 'huipu-bench-'))
  const leg = (name, where) => runLeg(`${program}/load-figures.js`, { leg: name, ...where, size, batches: join(folder, 'batches') })
  try {
    const rows = []
    for (const [kind, withStore] of [['embedded', onFile], ['neo4j', onServer]]) {
      if ((options.get('store') ?? kind) !== kind) continue
      const missing = kind === 'neo4j' ? whatIsMissing() : undefined
      if (missing === undefined) rows.push(...await compare(kind, (work) => withStore(folder, work), leg))
      else process.stderr.write(`Not measured on Neo4j: ${missing}\n`)
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As many meetings as belong to so many attendances; a city's people must suffice for a meeting, so there are as many as ever. */
function sizeOf(attendances) {
  const share = attendances / FULL.attendances
  return { seed: FULL.seed, attendances, people: FULL.people, meetings: Math.max(10, Math.round(FULL.meetings * share)), hub: Math.round(FULL.hub * share) }
}

let haveRows = false

async function compare(kind, withStore, leg) {
  process.stderr.write(`${kind} …\n`)
  const product = await withStore(async (store) => {
    const figures = await leg('load', store)
    if (!haveRows) process.stderr.write(`  rows: ${JSON.stringify(await leg('rows', store))}\n`)
    haveRows = true
    return figures
  })
  const figures = { product, keyed: await withStore((store) => leg('keyed', store)), bare: await withStore((store) => leg('bare', store)) }
  process.stderr.write(`  ${JSON.stringify(product.counts)}\n`)
  printCurve(kind, figures)
  const rates = Object.fromEntries(Object.entries(figures).map(([name, { attendances, seconds }]) => [name, attendances / seconds]))
  const processor = (name) => figures[name].processorSeconds / product.processorSeconds
  return [
    { what: `${kind}: ${product.attendances.toLocaleString('en')} attendances loaded`, figure: product.seconds, unit: 's' },
    ...Object.keys(figures).map((name) => ({ what: `${kind}: rate of the ${LEGS[name]}`, figure: rates[name], unit: '1/s' })),
    { what: `${kind}: product against keyed script`, figure: rates.product / rates.keyed, unit: '', least: LEAST_RATIO },
    { what: `${kind}: product against bare script`, figure: rates.product / rates.bare, unit: '' },
    { what: `${kind}: processor time of the keyed script against the product's`, figure: processor('keyed'), unit: '' },
    { what: `${kind}: processor time of the bare script against the product's`, figure: processor('bare'), unit: '' },
    { what: `${kind}: processor time of the product, for a million`, figure: product.processorSeconds / product.attendances * 1e6, unit: 's' },
    { what: `${kind}: memory at most`, figure: product.megabytes, unit: 'MB', budget: MOST_MEGABYTES },
  ]
}

/** For each leg, while the second half of each size is loaded: attendances a second, microseconds of the processor for each; and the memory by then. */
function printCurve(kind, figures) {
  const names = Object.keys(figures)
  console.log(`| ${kind} | ${names.map((name) => `${LEGS[name]}, 1/s | µs of processor | MB`).join(' | ')} |`)
  console.log(`| --- |${' ---: |'.repeat(names.length * 3)}`)
  for (const size of SIZES.filter((each) => each <= figures.product.attendances * 1.01)) {
    const cells = names.flatMap((name) => stretch(figures[name], size))
    console.log(`| ${size.toLocaleString('en')} | ${cells.map((figure) => Math.round(figure).toLocaleString('en')).join(' | ')} |`)
  }
}

function stretch({ points }, size) {
  const pointAt = (at) => points.find((point) => point.at >= at) ?? points.at(-1)
  const [half, whole] = [pointAt(size / 2), pointAt(size)]
  const more = whole.at - half.at
  return [more / (whole.seconds - half.seconds), (whole.processorSeconds - half.processorSeconds) / more * 1e6, whole.megabytes]
}

async function onFile(folder, work) {
  const own = mkdtempSync(join(folder, 'store-'))
  try {
    return await work({ store: `file:${join(own, 'graph')}` })
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

async function onServer(folder, work) {
  const home = mkdtempSync(join(folder, 'neo4j-'))
  const neo4j = await startNeo4j({ home, port: await freePort() })
  try {
    return await work({ store: neo4j.url, server: neo4j.pid })
  } finally {
    await neo4j.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function freePort() {
  return new Promise((tell) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => tell(port))
    })
  })
}

/** Runs a leg with its progress on standard error. */
function runLeg(program, job) {
  const child = spawn(process.execPath, ['--max-old-space-size=8192', program, JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let answer = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => { answer += chunk })
  return new Promise((tell, fail) => {
    child.once('close', (code) => {
      if (code === 0) tell(JSON.parse(answer))
      else fail(new Error(`The leg ${job.leg} ended with code ${code}.`))
    })
  })
}
