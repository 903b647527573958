/**
 * The thread that answers while the main thread is busy opening the store (the engine opens its file in one long step): the client and
 * the network from its saved index. It listens once the index is there, stops listening when the server proper is about to, and ends when
 * what was asked meanwhile has been answered.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, writeSync } from 'node:fs'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { pino } from 'pino'
import { createApp } from './api/app.ts'
import { createEarlyApp } from './api/early/early-app.ts'
import type { EarlyOrder, EarlyOptions, EarlyWord } from './api/early/early-messages.ts'
import { SavedIndex } from './api/network/saved-index.ts'
import { listen } from './cli/listen.ts'
import { programVersion, projectFile } from './root.ts'
import { unopenedStore } from './store/unopened-store.ts'

const parent = parentPort
if (parent === null) throw new TypeError('early-worker runs as a worker thread only.')
const options: EarlyOptions = workerData
const stop = ordered(parent, 'stop')
const opened = ordered(parent, 'opened')

function ordered(port: MessagePort, order: EarlyOrder): Promise<void> {
  return new Promise((resolve) => { port.on('message', (given: EarlyOrder) => { if (given === order) resolve() }) })
}

function say(word: EarlyWord): void { parent?.postMessage(word) }

async function serve(): Promise<void> {
  const saved = new SavedIndex({ ...options.index, meetingsLater: true })
  if (!await saved.preload()) return say({ kind: 'nothing' })
  const clientFolder = projectFile('dist', 'client')
  const { allowedHosts } = options
  const store = unopenedStore(options.store)
  const notYet = (): Promise<never> => store.dataVersion().then(() => { throw new TypeError('An unopened store answered.') })
  // Without a thread for the network: this one has nothing else to do, and another would cost the seconds that are to be saved.
  const app = createApp({
    store, savedIndex: saved, isOpen: () => false, state: () => 'starting', logger: pino({ level: 'silent' }),
    load: async function* load() { yield await notYet() }, remove: async function* remove() { yield await notYet() }, extractPage: notYet,
    config: { version: programVersion(), token: randomUUID(), allowedHosts, ...(existsSync(clientFolder) ? { clientFolder } : {}) },
  })
  const { server, address, port } = await listen(createEarlyApp({ app, allowedHosts, opened }), options.where)
  // The main thread, through which a thread's output goes, is busy.
  writeSync(1, `The explorer answers at ${address} while the store is opened\n`)
  say({ kind: 'listening', port })
  await stop
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  say({ kind: 'stopped' })
  await opened
  await closed
}

// Trouble here costs the first seconds only: the server proper says what is wrong with the port.
serve().catch(() => { say({ kind: 'nothing' }) }).finally(() => { process.exit() })
