#!/usr/bin/env node
/**
 * `npm run dev`: the server is bundled again and restarted whenever one of its sources changes; the client is served by Vite,
 * which swaps changed modules in the open page. One address: Vite's, which passes /api on to the server.
 * Options and environment are those of `huipu start`; the store is the same.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createNetServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale, serverBundle } from './build.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const port = await freePort()
let server

// The threads and children that the server starts are those of the last whole build.
await buildIfStale(say)
process.env.HUIPU_API = `http://127.0.0.1:${port}`
const { build, createServer } = await import('vite')
const bundle = serverBundle(join(root, 'dist', 'dev'))
const watcher = await build({ ...bundle, build: { ...bundle.build, watch: {} } })
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_END') void restart()
  if (event.code === 'ERROR') say(`The server could not be built; the last one runs on.\n${event.error.message}`)
  if ('result' in event) event.result?.close?.()
})

const client = await createServer({ configFile: join(root, 'client', 'vite.config.ts'), root: join(root, 'client'), logLevel: 'warn', clearScreen: false })
await client.listen()
say(`The explorer, with hot reload: ${client.resolvedUrls?.local[0] ?? ''}   (Ctrl-C ends it)`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.allSettled([stop(), client.close(), watcher.close()])
    process.exit(0)
  })
}

async function restart() {
  await stop()
  server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', 'dev', 'cli.js'), 'start', '--port', String(port), ...process.argv.slice(2)], { stdio: ['ignore', 'ignore', 'inherit'] })
}

async function stop() {
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'close')
  server.kill()
  await ended
}

async function freePort() {
  const probe = createNetServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port: free } = probe.address()
  probe.close()
  await once(probe, 'close')
  return free
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
