/**
 * Loading at full size, on each store: the product's own path against bare scripts on the same driver with the same batches and rows (bare-load.ts
 * says what each leaves out). Prints a table of the curve besides: is the last attendance as cheap as the first?
 * Options: `--attendances N` (default 1,000,000; meetings in proportion), `--store embedded|neo4j` (default both).
 * Each leg is a process of its own (load-figures.ts). The real Neo4j is started as for the conformance suites, and warmed by all legs in small.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4jDriver from 'neo4j-driver'
import { freePort, startNeo4j, whatIsMissing } from '../support/neo4j/neo4j.mjs'

const path = (...parts) => fileURLToPath(new URL(parts.join('/'), import.meta.url))
const FULL = { seed: 20220328, people: 20_000, meetings: 100_000, attendances: 1_000_000, hub: 18_000 }
const LEAST_RATIO = 0.8
const MOST_MEGABYTES = 2500
/** The curve: what the attendances cost from half of each of these sizes on. */
const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000]
/** Attendances that each leg loads into a new server before anything is measured. */
const WARMING = 20_000
const LEGS = { product: 'product', keyed: 'keyed script', bare: 'bare script' }

export async function measure(options) {
  const size = sizeOf(Number(options.get('attendances') ?? FULL.attendances))
  const program = path('../../dist/tests/load-figures')
  execFileSync(process.execPath, [path('../support/build-program.mjs'), path('load-figures.ts'), program], { stdio: ['ignore', 'ignore', 'inherit'] })
  const folder = mkdtempSync(join(tmpdir(), 'huipu-bench-'))
  const bench = new Bench(`${program}/load-figures.js`, folder)
  try {
    const rows = []
    for (const kind of ['embedded', 'neo4j']) {
      if ((options.get('store') ?? kind) !== kind) continue
      const missing = kind === 'neo4j' ? whatIsMissing() : undefined
      if (missing === undefined) rows.push(...told(kind, await (kind === 'neo4j' ? onServer(bench, size) : onFiles(bench, size))))
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

/** All legs of one size, each on a store that `withStore` gives it empty. The rows that the scripts are given are made once for each size. */
class Bench {
  #program
  #folder
  #haveRows = new Set()

  constructor(program, folder) {
    this.#program = program
    this.#folder = folder
  }

  /** A folder that goes with the bench. */
  place(name) {
    return mkdtempSync(join(this.#folder, name))
  }

  async legs(size, withStore) {
    const batches = join(this.#folder, `batches-${size.attendances}`)
    const leg = (name, where) => runLeg(this.#program, { leg: name, ...where, size, batches })
    const product = await withStore(async (where) => {
      const figures = await leg('load', where)
      if (!this.#haveRows.has(batches)) process.stderr.write(`  rows: ${JSON.stringify(await leg('rows', where))}\n`)
      this.#haveRows.add(batches)
      return figures
    })
    return { product, keyed: await withStore((where) => leg('keyed', where)), bare: await withStore((where) => leg('bare', where)) }
  }
}

function told(kind, figures) {
  const { product } = figures
  process.stderr.write(`${kind}: ${JSON.stringify(product.counts)}\n`)
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

function onFiles(bench, size) {
  return bench.legs(size, async (work) => {
    const own = bench.place('store-')
    try {
      return await work({ store: `file:${join(own, 'graph')}` })
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  })
}

/** One server, emptied for each leg: all legs in small come first, because what it compiles of itself on the first pages is no work of a loader. */
async function onServer(bench, size) {
  const neo4j = await startNeo4j({ home: bench.place('neo4j-'), port: await freePort() })
  const emptied = async (work) => {
    await empty(neo4j.url)
    return work({ store: neo4j.url, server: neo4j.pid })
  }
  try {
    await bench.legs(sizeOf(Math.min(WARMING, size.attendances / 2)), emptied)
    return await bench.legs(size, emptied)
  } finally {
    await neo4j.stop()
  }
}

async function empty(url) {
  const driver = neo4jDriver.driver(url, neo4jDriver.auth.basic('neo4j', ''))
  const session = driver.session()
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  } finally {
    await session.close()
    await driver.close()
  }
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
