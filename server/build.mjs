#!/usr/bin/env node
/**
 * The build: TypeScript sources → dist/server/*.js (flat, so that `new URL('./extract-worker.js', import.meta.url)` holds
 * in every chunk) and dist/client/. Plain JavaScript, because it runs before anything is built.
 * A half is built again only when the hash of its sources differs from the one noted in dist/<half>.json; it is built
 * beside the old one and put in its place when it is whole, so that a failed build changes nothing.
 * Run by itself it builds what is stale; `--force` builds all.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

/** Programs of dist/server, by their names there. One whose source is not there is left out. */
const ENTRIES = {
  cli: 'server/cli.ts',
  'query-child': 'server/store/embedded/query-child.ts',
  'extract-worker': 'server/load/reading/extract-worker.ts',
  'network-worker': 'server/api/network/network-worker.ts',
  'early-worker': 'server/early-worker.ts',
  evaluate: 'server/evaluate/evaluate.ts',
  train: 'server/train/train.ts',
  // For `npm run bench`, which reads pages without a command around it.
  'page-pool': 'server/load/reading/page-pool.ts',
  'page-reader': 'server/load/page-reader.ts',
  'read-pages': 'server/ingest/read-pages.ts',
}

const SOURCE = /[.](tsx?|mjs|css|html|svg|json|csv|tsv|txt|woff2)$/
const TOOLS = ['package.json', 'package-lock.json', 'tsconfig.json', 'server/build.mjs']

/** What each half is made of, and how. */
const HALVES = {
  server: { sources: ['server', ...TOOLS], build: buildServer },
  client: { sources: ['client', 'server/contract', ...TOOLS], build: buildClient },
}

/** True when dist/ holds exactly what the sources say. Takes some ten milliseconds. */
export function isFresh() {
  return Object.entries(HALVES).every(([name, half]) => isHalfFresh(name, fingerprint(half.sources)))
}

/**
 * Builds what is stale, in a process of its own, so that the bundler's memory goes with it.
 * @param {(sentence: string) => void} say told when a build begins and ends; not called when there is nothing to do
 * @throws Error with the bundler's words, which name file and line
 */
export async function buildIfStale(say) {
  if (isFresh()) return
  say('Building the program …')
  const began = Date.now()
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (chunk) => { words += chunk })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(words.trim() || `The build ended with code ${code}.`)
  say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
}

/** Builds what is stale, or all of it; two builds at once wait for each other. Gives the halves that were built. */
async function build(force) {
  mkdirSync(dist, { recursive: true })
  const unlock = await lock(join(dist, 'build.lock'))
  try {
    const stale = Object.keys(HALVES).filter((name) => force || !isHalfFresh(name, fingerprint(HALVES[name].sources)))
    for (const name of stale) await buildHalf(name)
    return stale
  } finally {
    unlock()
  }
}

async function buildHalf(name) {
  const half = HALVES[name]
  const sources = fingerprint(half.sources)
  const next = join(dist, `${name}.next`)
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next)
  await half.build(next)
  const files = namesIn(next)
  const before = noteOf(name)
  rmSync(notePath(name), { force: true })
  install({ next, target: join(dist, name), files, before: before?.files ?? [] })
  writeFileSync(notePath(name), JSON.stringify({ sources, files }))
}

/**
 * Puts the built files in the place of the old ones, each in one step. What is loaded by name comes last, when all that it asks for is there;
 * the chunks of the build before stay, for a server that still runs on them.
 */
function install({ next, target, files, before }) {
  const isNamed = (file) => !/-[\w-]{8}[.]\w+([.]map)?$/.test(file)
  for (const file of [...files].sort((a, b) => Number(isNamed(a)) - Number(isNamed(b)))) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    renameSync(join(next, file), join(target, file))
  }
  rmSync(next, { recursive: true, force: true })
  const kept = new Set([...files, ...before])
  for (const file of namesIn(target)) if (!kept.has(file)) rmSync(join(target, file), { force: true })
}

function namesIn(folder) {
  return existsSync(folder) ? filesOf(folder, () => true).map((file) => relative(folder, file)) : []
}

async function buildServer(outDir) {
  const bundling = serverBundle(outDir)
  if (Object.keys(bundling.build.rollupOptions.input).length === 0) return
  const { build: bundle } = await import('vite')
  await bundle(bundling)
}

/** How the server is bundled, for Vite's `build`: every entry a file, shared code in chunks beside them, packages left outside. */
export function serverBundle(outDir) {
  const input = Object.fromEntries(Object.entries(ENTRIES).filter(([, file]) => existsSync(join(root, file))).map(([name, file]) => [name, join(root, file)]))
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rollupOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  }
}

async function buildClient(outDir) {
  if (!existsSync(join(root, 'client', 'index.html'))) return
  const { build: bundle } = await import('vite')
  await bundle({ configFile: join(root, 'client', 'vite.config.ts'), root: join(root, 'client'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
}

function notePath(name) {
  return join(dist, `${name}.json`)
}

/** What the last build noted: the hash of its sources, and its files. Undefined when there was none. */
function noteOf(name) {
  try {
    return JSON.parse(readFileSync(notePath(name), 'utf8'))
  } catch {
    return undefined
  }
}

function isHalfFresh(name, now) {
  return noteOf(name)?.sources === now
}

/** A hash of the names and bytes of every source: holds across clones, copies, clocks and switched branches. */
function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(join(root, source)))) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesOf(path, isWanted = (name) => SOURCE.test(name)) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || isWanted(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesOf(join(path, entry.name), isWanted))
}

/** Waits until no other process builds. A lock whose process has gone is taken over. */
async function lock(path) {
  for (;;) {
    try {
      const file = openSync(path, 'wx')
      writeFileSync(file, String(process.pid))
      closeSync(file)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (isAbandoned(path)) rmSync(path, { force: true })
    else await sleep(100)
  }
}

function isAbandoned(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    if (!pid) return Date.now() - statSync(path).mtimeMs > 5000
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function fail(error) {
  process.stderr.write(`${stripVTControlCharacters(error instanceof Error ? error.message : String(error))}\n`)
  process.exit(1)
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  // The bundler may also reject behind the promise it gives.
  process.on('unhandledRejection', fail)
  const built = await build(process.argv.includes('--force')).catch(fail)
  console.log(built.length > 0 ? `Built ${built.join(' and ')} into ${basename(dist)}/.` : 'Nothing to build: the sources have not changed.')
}
