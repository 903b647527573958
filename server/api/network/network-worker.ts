/** The worker thread that answers questions about a large network (network-thread.ts), so that the server's event loop stays free. */
import { setImmediate as breathe } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import surnames from '../../extract/lexicon/surnames.json' with { type: 'json' }
import { NameReader } from '../names/name-reader.ts'
import { NetworkAnswerer } from './answer-question.ts'
import type { ThreadAnswer, ThreadMessage } from './network-thread.ts'
import { unpacked } from './packing.ts'

const port = parentPort
if (port === null) throw new TypeError('network-worker runs as a worker thread only.')
const names = new NameReader(surnames.compound)
let answerer: Promise<NetworkAnswerer> | undefined
/** How many networks were given so far. */
let given = 0

port.on('message', (message: ThreadMessage) => {
  if (message.kind === 'network') answerer = take(message, given += 1)
  else void reply(message).then((answer) => { port.postMessage(answer, transferred(answer)) })
})

async function take({ dataVersion, pieces }: Extract<ThreadMessage, { kind: 'network' }>, ordinal: number): Promise<NetworkAnswerer> {
  const taken = new NetworkAnswerer({ dataVersion, index: await unpacked(pieces, { meetingsLater: true }), pinyin: (name) => names.pinyin(name) })
  taken.prepare()
  // A question that fails here fails for who asks it as well, and is told there.
  practise(taken, ordinal).catch(() => undefined)
  return taken
}

/** Lets what was asked meanwhile be answered between two questions of its own; ends when a newer network is given. */
async function practise(taken: NetworkAnswerer, ordinal: number): Promise<void> {
  for (const _ of taken.practise()) {
    await breathe()
    if (ordinal !== given) return
  }
}

async function reply({ number, query }: Extract<ThreadMessage, { kind: 'question' }>): Promise<ThreadAnswer> {
  try {
    if (answerer === undefined) throw new RangeError('No network was given yet.')
    return { kind: 'answer', number, bytes: (await answerer).answer(query) }
  } catch (error) {
    return { kind: 'failure', number, message: error instanceof Error ? error.message : String(error) }
  }
}

/** The bytes of an answer are handed over, not copied. */
function transferred(answer: ThreadAnswer): ArrayBuffer[] {
  return answer.kind === 'answer' && answer.bytes.buffer instanceof ArrayBuffer ? [answer.bytes.buffer] : []
}
