/**
 * Runs the suites that need a real Neo4j. HUIPU_CONFORMANCE_URL names one that may be emptied; without it one is started on a
 * free port, with data in a temporary folder, and stopped at the end. Arguments are passed on to Jest.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startNeo4j } from './neo4j.mjs'

function jest(url) {
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--config', 'tests/conformance.config.mjs', ...process.argv.slice(2)]
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, HUIPU_CONFORMANCE_URL: url } })
  return new Promise((tell) => child.once('exit', (code) => tell(code ?? 1)))
}

async function withOwnServer() {
  const home = mkdtempSync(join(tmpdir(), 'huipu-neo4j-'))
  try {
    const neo4j = await startNeo4j({ home, port: await freePort() })
    const code = await jest(neo4j.url)
    await neo4j.stop()
    return code
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

try {
  const given = process.env.HUIPU_CONFORMANCE_URL
  process.exitCode = given === undefined ? await withOwnServer() : await jest(given)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
