/**
 * How long pages take to read: the five of seed/ in one thread, and many in worker threads against what nodejieba's `cut` alone takes on the same text in one
 * thread. HUIPU_BENCH_PAGES names the many (files or folders, as for `huipu extract`, separated as in PATH); without it the pages of seed/ and tests/gold/made
 * are read again and again. Both are timed in turn, a portion at a time, so that a busy machine is busy for both; loading of dictionary and lexicon is not
 * counted for either, reading the files neither. Where others use the machine the seconds say little: processor time is told beside them, and what the
 * machine gives to two processes that cut at once.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import nodejieba from 'nodejieba'

const built = (name) => import(new URL(`../../dist/server/${name}.js`, import.meta.url).href)
const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const ROUNDS = 20
/** Pages timed at a time; pages asked for at once, and how many such batches are under way, as in `huipu load`. */
const PORTION = 2048
const BATCH = 64
const UNDER_WAY = 2
/** Pages made where none are named. */
const MADE_PAGES = 4096

export async function measure() {
  const { readPages } = await built('read-pages')
  return [...await seedFigures(readPages), ...await manyFigures(readPages)]
}

async function seedFigures(readPages) {
  const { loadReader } = await built('page-reader')
  const pages = await pagesOf(readPages([path('seed')]))
  const began = performance.now()
  const read = loadReader()
  for (const page of pages) read(page)
  const cold = performance.now() - began
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (const page of pages) read(page)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return [
    { what: `the ${pages.length} seed pages, cold (lexicon and dictionary loaded)`, figure: cold, unit: 'ms' },
    { what: `the ${pages.length} seed pages, warm (median of ${ROUNDS})`, figure: rounds[ROUNDS / 2], unit: 'ms', budget: 200 },
  ]
}

async function manyFigures(readPages) {
  const { createPagePool } = await built('page-pool')
  const named = process.env.HUIPU_BENCH_PAGES
  const pool = createPagePool()
  const sum = { pages: 0, characters: 0, failed: 0, cut: 0, extract: 0, cutProcessor: 0, extractProcessor: 0 }
  let machine = 1
  try {
    for await (const portion of portionsOf(named === undefined ? madePages(readPages) : pagesIn(readPages(named.split(delimiter))))) {
      if (sum.pages === 0) {
        machine = await twoAtOnce(portion.map(({ text }) => text))
        await warm(pool, portion.slice(0, BATCH * 4))
      }
      const idle = processorTime()
      sum.cut += timed(() => { for (const { text } of portion) nodejieba.cut(text) })
      const cut = processorTime()
      const began = performance.now()
      sum.failed += await extractAll(pool, portion)
      sum.extract += performance.now() - began
      sum.cutProcessor += cut - idle
      sum.extractProcessor += processorTime() - cut
      sum.pages += portion.length
      for (const { text } of portion) sum.characters += text.length
    }
  } finally {
    await pool.close()
  }
  const which = named === undefined ? 'made of seed/ and tests/gold/made' : 'of HUIPU_BENCH_PAGES'
  return [
    { what: `${sum.pages} pages ${which}, ${(sum.characters / 1e6).toFixed(1)} million characters: cut`, figure: sum.cut / 1000, unit: 's' },
    { what: 'the same: extract, in worker threads', figure: sum.extract / 1000, unit: 's' },
    { what: 'extract / cut', figure: sum.extract / sum.cut, unit: '', budget: 1 },
    { what: 'the same by processor time, shared by the cores', figure: sum.extractProcessor / sum.cutProcessor / availableParallelism(), unit: '' },
    { what: 'this machine: two processes that cut, against one', figure: machine, unit: 'times' },
    { what: 'pages a second', figure: sum.pages / sum.extract * 1000, unit: '1/s' },
    { what: 'pages that failed', figure: sum.failed, unit: '', budget: 0 },
    { what: 'most memory of the process, all threads', figure: process.resourceUsage().maxRSS / 1024, unit: 'MB', budget: 1500 },
  ]
}

/** Both sides with all they need in memory, and each thread with code that is compiled. */
async function warm(pool, pages) {
  nodejieba.cut(pages[0]?.text ?? '')
  await pool.extractAll([...pages, ...pages])
}

/** Says how many failed. */
async function extractAll(pool, pages) {
  let failed = 0
  const underWay = []
  const settle = async () => { failed += (await underWay.shift()).filter(({ status }) => status === 'rejected').length }
  for (let at = 0; at < pages.length; at += BATCH) {
    underWay.push(pool.extractAll(pages.slice(at, at + BATCH)))
    if (underWay.length === UNDER_WAY) await settle()
  }
  while (underWay.length > 0) await settle()
  return failed
}

/** Milliseconds of all threads. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const CUT = `import nodejieba from 'nodejieba'
let given = ''
for await (const chunk of process.stdin.setEncoding('utf8')) given += chunk
const texts = JSON.parse(given)
nodejieba.cut('')
const began = performance.now()
for (const text of texts) nodejieba.cut(text)
process.stdout.write(String(performance.now() - began))`

/** How much two processes get done in the time of one: 2 where each has a core of its own and nobody else is there. */
async function twoAtOnce(texts) {
  const given = JSON.stringify(texts)
  const alone = await cutElsewhere(given)
  const [one, other] = await Promise.all([cutElsewhere(given), cutElsewhere(given)])
  return 2 * alone / Math.max(one, other)
}

async function cutElsewhere(given) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', CUT], { cwd: path('.'), stdio: ['pipe', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => { told += chunk })
  child.stdin.end(given)
  await once(child, 'close')
  return Number(told)
}

function timed(work) {
  const began = performance.now()
  work()
  return performance.now() - began
}

async function* pagesIn(results) {
  for await (const result of results) if (result.kind === 'page') yield result.page
}

async function pagesOf(results) {
  const pages = []
  for await (const page of pagesIn(results)) pages.push(page)
  return pages
}

async function* madePages(readPages) {
  const pages = await pagesOf(readPages([path('seed'), path('tests/gold/made')]))
  for (let i = 0; i < MADE_PAGES; i += 1) yield pages[i % pages.length]
}

async function* portionsOf(pages) {
  let portion = []
  for await (const page of pages) {
    portion.push(page)
    if (portion.length < PORTION) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}
