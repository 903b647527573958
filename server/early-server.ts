/**
 * The first seconds of a server on a large store: opening its file keeps this thread busy, so another answers meanwhile (early-worker.ts).
 * Only where the network was saved and nothing was written since; otherwise there is no early server, and nothing is lost but time.
 */
import { Worker } from 'node:worker_threads'
import type { EarlyOptions, EarlyOrder, EarlyWord } from './api/early/early-messages.ts'
import { projectFile } from './root.ts'
import { isNetworkCurrent, savedNetwork } from './saved-network.ts'
import { storePath } from './store/written.ts'

/** @property port it listens on; undefined where it does not */
export interface EarlyServer {
  readonly port: () => Promise<number | undefined>
  /** Listens no longer, so that another may. */
  readonly stop: () => Promise<void>
  /** Sends those who wait to who listens now, and ends. */
  readonly leave: () => void
  /** Ends at once: there will be no server proper. */
  readonly end: () => Promise<void>
}

/** Starts it. @returns undefined where the store is no file or its network is not current */
export async function startEarly(url: string, options: Pick<EarlyOptions, 'where' | 'allowedHosts'>): Promise<EarlyServer | undefined> {
  const path = storePath(url)
  const index = savedNetwork(url)
  if (path === undefined || index === undefined || !await isNetworkCurrent(path)) return undefined
  const all: EarlyOptions = { ...options, store: { kind: 'embedded', url }, index }
  return serverIn(new Worker(projectFile('dist', 'server', 'early-worker.js'), { workerData: all }))
}

function serverIn(worker: Worker): EarlyServer {
  // Asked before anything is told: a thread ends only once, and may have done so long before it is asked to.
  const ended = new Promise<undefined>((resolve) => { worker.once('error', () => { resolve(undefined) }).once('exit', () => { resolve(undefined) }) })
  const told = <Kind extends EarlyWord['kind']>(kind: Kind): Promise<Extract<EarlyWord, { kind: Kind }> | undefined> => Promise.race([saidBy(worker, kind), ended])
  const began = told('listening')
  const order = (word: EarlyOrder): void => { worker.postMessage(word) }
  return {
    port: async () => (await began)?.port,
    async stop() {
      const stopped = told('stopped')
      order('stop')
      await stopped
    },
    leave: () => { order('opened') },
    end: async () => { await worker.terminate() },
  }
}

/** The next word of this kind; undefined where there will be none. */
function saidBy<Kind extends EarlyWord['kind']>(worker: Worker, kind: Kind): Promise<Extract<EarlyWord, { kind: Kind }> | undefined> {
  return new Promise((resolve) => {
    const listen = (word: EarlyWord): void => {
      if (isWord(word, kind)) resolve(word)
      else if (word.kind === 'nothing') resolve(undefined)
    }
    worker.on('message', listen)
  })
}

function isWord<Kind extends EarlyWord['kind']>(word: EarlyWord, kind: Kind): word is Extract<EarlyWord, { kind: Kind }> { return word.kind === kind }
