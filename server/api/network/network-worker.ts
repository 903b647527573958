/** The worker thread that answers questions about a large network (network-thread.ts), so that the server's event loop stays free. */
import { parentPort } from 'node:worker_threads'
import surnames from '../../extract/lexicon/surnames.json' with { type: 'json' }
import { NameReader } from '../names/name-reader.ts'
import { NetworkAnswerer } from './answer-question.ts'
import type { ThreadAnswer, ThreadMessage } from './network-thread.ts'
import { unpacked } from './packing.ts'
import { Practice } from './practice.ts'

const port = parentPort
if (port === null) throw new TypeError('network-worker runs as a worker thread only.')
const names = new NameReader(surnames.compound)
const practice = new Practice()
/** Code that ran once is not warm yet; what a network keeps for the next question is there after one turn. */
const FIRST_TURNS = 3

let answerer: Promise<NetworkAnswerer> | undefined
/** How many networks were given so far. */
let given = 0

port.on('message', (message: ThreadMessage) => {
  if (message.kind === 'network') answerer = take(message, given += 1)
  else {
    practice.heard()
    void reply(message).then((answer) => {
      port.postMessage(answer, transferred(answer))
      practice.heard()
    })
  }
})

async function take({ dataVersion, pieces }: Extract<ThreadMessage, { kind: 'network' }>, ordinal: number): Promise<NetworkAnswerer> {
  const taken = new NetworkAnswerer({ dataVersion, index: await unpacked(pieces, { meetingsLater: true }), pinyin: (name) => names.pinyin(name) })
  taken.prepare()
  // A question that fails here fails for who asks it as well, and is told there.
  practice.take(taken.practise(ordinal === 1 ? FIRST_TURNS : 1), () => ordinal !== given).catch(() => undefined)
  return taken
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
