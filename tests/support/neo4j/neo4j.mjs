/**
 * A real Neo4j for development and tests, without Docker: Community jars from Maven Central (pom.xml), run by Java 17 or later.
 * Run by itself (`npm run neo4j`) it starts one on 127.0.0.1:7687, keeps its data in data/neo4j, and stops with Ctrl-C.
 * `startNeo4j` gives tests one of their own. No password unless it is asked for: it listens on this machine only.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { delimiter, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const data = resolve(here, '..', '..', '..', 'data', 'neo4j')
const lib = join(data, 'lib')
const START_MS = 120_000

const OPENS = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent']

/** A sentence that says what is missing on this machine, or undefined. */
export function whatIsMissing() {
  const java = versionOf('java', ['--version'], /^\S+ (\d+)/)
  if (java === undefined) return 'Neo4j needs Java 17 or later, and there is no java here (Debian: apt-get install openjdk-17-jre-headless).'
  if (java < 17) return `Neo4j needs Java 17 or later; this is Java ${java}.`
  if (!hasJars() && versionOf('mvn', ['-version'], /Maven (\d+)/) === undefined) return 'The jars of Neo4j are fetched with Maven, and there is no mvn here (Debian: apt-get install maven).'
  return undefined
}

/**
 * Starts a Neo4j and waits until it answers.
 * @param {{ home: string, port: number, heap?: string, auth?: boolean }} options home: a folder for its data; auth: asks for a password, the first one is neo4j
 * @returns {Promise<{ url: string, pid: number, stop: (signal?: string) => Promise<void> }>}
 */
export async function startNeo4j({ home, port, heap = '1g', auth = false }) {
  const missing = whatIsMissing()
  if (missing !== undefined) throw new Error(missing)
  fetchJars()
  configure({ home, port, auth })
  // Java reads file names in the locale's encoding: without a UTF-8 one it finds nothing beneath a folder with a Chinese name.
  const child = spawn('java', [
    `-Xmx${heap}`, ...OPENS.map((name) => `--add-opens=${name}=ALL-UNNAMED`), '-Dio.netty.tryReflectionSetAccessible=true',
    '-cp', `${lib}/*`, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`,
  ], { stdio: 'ignore', env: { PATH: process.env.PATH ?? `/usr/bin${delimiter}/bin`, LC_ALL: 'C.UTF-8' } })
  const gone = new Promise((ended) => child.once('exit', ended))
  const stop = async (signal = 'SIGTERM') => {
    child.kill(signal)
    await gone
  }
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  void gone.then(() => process.off('exit', kill))
  if (!(await Promise.race([answers(port), gone.then(() => false)]))) {
    await stop('SIGKILL')
    throw new Error(`Neo4j did not start. ${lastLines(join(home, 'logs', 'neo4j.log'))}`)
  }
  return { url: `bolt://127.0.0.1:${port}`, pid: child.pid ?? 0, stop }
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((tell) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => tell(port))
    })
  })
}

function hasJars() {
  return existsSync(lib) && readdirSync(lib).some((name) => name.startsWith('neo4j-bolt-5'))
}

function fetchJars() {
  if (hasJars()) return
  mkdirSync(data, { recursive: true })
  process.stderr.write('Fetching Neo4j (116 MB, once) …\n')
  execFileSync('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`], { stdio: ['ignore', 'inherit', 'inherit'] })
}

function configure({ home, port, auth }) {
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(join(home, 'conf', 'neo4j.conf'), [
    `dbms.security.auth_enabled=${auth}`,
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'server.memory.pagecache.size=256m',
    '',
  ].join('\n'))
}

/** True once a Bolt server shakes hands. */
async function answers(port) {
  const end = Date.now() + START_MS
  while (Date.now() < end) {
    if (await shakesHands(port)) return true
    await sleep(200)
  }
  return false
}

function shakesHands(port) {
  return new Promise((tell) => {
    const socket = connect(port, '127.0.0.1')
    const end = (answer) => {
      socket.destroy()
      tell(answer)
    }
    socket.setTimeout(2000, () => end(false))
    socket.once('error', () => end(false))
    socket.once('data', (bytes) => end(bytes.length === 4 && bytes.readUInt32BE() !== 0))
    socket.once('connect', () => socket.write(Buffer.from('6060b01700000405000004040000000400000003', 'hex')))
  })
}

function versionOf(command, args, pattern) {
  try {
    const [, version] = pattern.exec(execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) ?? []
    return version === undefined ? undefined : Number(version)
  } catch {
    return undefined
  }
}

function lastLines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n') : 'It left no log.'
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  try {
    const neo4j = await startNeo4j({ home: join(data, 'home'), port: 7687 })
    console.log(`Neo4j answers at ${neo4j.url}, without user and password, from this machine only. Its data are in data/neo4j/home. Ctrl-C stops it.`)
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void neo4j.stop().then(() => process.exit(0)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
