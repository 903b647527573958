/**
 * A program of its own: opens a snapshot read-only and runs one user's query after another.
 * Arguments: path of the snapshot; how many bytes a query may add to the memory of this process.
 * It has no environment and is killed from outside on the deadline; it watches its own memory, which works because the
 * engine computes beside the event loop. When the process that started it goes, it goes too.
 */
import type { GrafeoDB as Engine, QueryResult } from '@grafeo-db/js'
import type { Value } from '../graph-store.ts'
import { GrafeoDB } from './engine.ts'
import { shownValue } from './engine-values.ts'
import { type Message, type Question, questionSchema } from './query-messages.ts'

/** An answer is cut there, in characters of JSON, so that it fits into the memory of the one who asked. */
const ANSWER_CHARACTERS = 32_000_000
const WATCH_MS = 20

const [, , path = '', allowed = '0'] = process.argv

process.on('disconnect', () => process.exit(0))
const engine = openSnapshot()
if (engine !== undefined) serve(engine)

function openSnapshot(): Engine | undefined {
  try {
    return GrafeoDB.openReadOnly(path)
  } catch (error) {
    say({ kind: 'damaged', message: messageOf(error) })
    return undefined
  }
}

function serve(db: Engine): void {
  const limit = process.memoryUsage.rss() + Number(allowed)
  setInterval(() => {
    if (process.memoryUsage.rss() > limit) die({ kind: 'memory' })
  }, WATCH_MS)
  process.on('message', (message) => {
    void answer(db, questionSchema.parse(message)).then(say)
  })
  say({ kind: 'ready' })
}

async function answer(db: Engine, question: Question): Promise<Message> {
  try {
    return answerFrom(await db.executeCypher(question.query, question.parameters), question.maxRows)
  } catch (error) {
    return { kind: 'failure', message: messageOf(error) }
  }
}

function answerFrom(result: QueryResult, maxRows: number): Message {
  const { columns } = result
  const rows: Value[][] = []
  let characters = 0
  for (let i = 0; i < Math.min(result.length, maxRows) && characters < ANSWER_CHARACTERS; i++) {
    const record = result.get(i)
    const row = columns.map((column) => shownValue(record[column]))
    characters += JSON.stringify(row).length
    rows.push(row)
  }
  return { kind: 'answer', columns, rows, truncated: rows.length < result.length, cutAtBytes: rows.length < Math.min(result.length, maxRows) }
}

function say(message: Message): void {
  process.send?.(message)
}

/** Ends at once, whatever the engine is doing: its threads would hold up an orderly exit. */
function die(message: Message): void {
  process.send?.(message, undefined, undefined, () => process.kill(process.pid, 'SIGKILL'))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
