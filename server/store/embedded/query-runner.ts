/**
 * Cypher typed by users, on the embedded store: refused where it would do harm or be answered wrongly, then run by a child
 * process on a snapshot of the data version. The child is started when first needed, kept for the next query, killed on the
 * deadline or when it needs too much memory, and replaced when the data have changed. One query at a time.
 */
import { fork, type ChildProcess } from 'node:child_process'
import type { QueryAnswer, QueryRequest } from '../graph-store.ts'
import { tokenizeCypher, withoutComments, type Token } from '../cypher-tokens.ts'
import { QueryDeadlineError, QueryFailedError, QueryMemoryError, QueryRefusedError } from '../query-error.ts'
import { COMMON_REFUSALS, firstRule } from '../query-rules.ts'
import { StoreDamagedError } from '../store-error.ts'
import { Turns } from '../turns.ts'
import { ENGINE_HINTS, ENGINE_NOTICES, ENGINE_REFUSALS } from './engine-rules.ts'
import { type Message, messageSchema } from './query-messages.ts'
import type { Snapshot, Snapshots } from './snapshots.ts'

/** How much memory one query may need beside the snapshot itself, and how much of that as JavaScript values. */
const QUERY_BYTES = 2 ** 30
const HEAP_MEGABYTES = 512
/** A child is let go after so long without a query. */
const IDLE_MS = 60_000
/** A snapshot of a million mentions opens in 6 s. */
const OPENING_MS = 60_000

/** What arrived is no message of this program's child. */
const UNREADABLE: Message = { kind: 'failure', message: 'The process for queries gave an answer that cannot be read. Run the build, npm start does, and try again.' }

const STOPPED = 'The query was stopped: the store was closed.'

interface Child { readonly process: ChildProcess, readonly version: number }

export class QueryRunner {
  readonly #program: string
  readonly #snapshots: Snapshots
  readonly #turns = new Turns()
  #child: Child | undefined
  #ended = false
  #idle: NodeJS.Timeout | undefined

  /** @param program the built query-child.js */
  constructor(program: string, snapshots: Snapshots) {
    this.#program = program
    this.#snapshots = snapshots
  }

  /** @throws QueryRefusedError, QueryFailedError, QueryDeadlineError, QueryMemoryError */
  async run(request: QueryRequest): Promise<QueryAnswer> {
    const tokens = withoutComments(tokenizeCypher(request.query))
    const refusal = firstRule([...COMMON_REFUSALS, ...ENGINE_REFUSALS], tokens, request.parameters)
    if (refusal !== undefined) throw new QueryRefusedError(refusal.id, refusal.message)
    return this.#turns.take(() => this.#ask(request, tokens))
  }

  /** Stops the child at once, with whatever it is doing. */
  close(): void {
    this.#ended = true
    this.#stop()
  }

  #stop(): void {
    clearTimeout(this.#idle)
    this.#child?.process.kill('SIGKILL')
    this.#child = undefined
  }

  async #ask(request: QueryRequest, tokens: readonly Token[]): Promise<QueryAnswer> {
    clearTimeout(this.#idle)
    const snapshot = await this.#snapshots.current()
    const child = await this.#ready(snapshot)
    const start = performance.now()
    child.process.send({ query: request.query, parameters: request.parameters, maxRows: request.maxRows })
    const message = await nextMessage(child.process, request.timeoutMs)
    if (this.#ended) throw new QueryFailedError(STOPPED)
    if (message === 'late' || message === 'gone' || message.kind === 'memory') this.#stop()
    this.#idle = setTimeout(() => this.#stop(), IDLE_MS).unref()
    return answerFrom(message, { request, tokens, lateMs: snapshot.lateMs, milliseconds: performance.now() - start })
  }

  async #ready(snapshot: Snapshot): Promise<Child> {
    if (this.#child?.version === snapshot.version && this.#child.process.connected) return this.#child
    this.#stop()
    // The store may have been closed while its snapshot was made.
    if (this.#ended) throw new QueryFailedError(STOPPED)
    const started = fork(this.#program, [snapshot.path, String(QUERY_BYTES)], {
      env: {},
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#child = { process: started, version: snapshot.version }
    started.unref()
    started.channel?.unref()
    const message = await nextMessage(started, OPENING_MS)
    if (typeof message === 'object' && message.kind === 'ready') return this.#child
    this.#stop()
    if (typeof message === 'object' && message.kind === 'damaged') throw new StoreDamagedError(snapshot.path, message.message)
    throw new QueryFailedError(`The process for queries (${this.#program}) did not start. Run the build, npm start does, and try again.`)
  }
}

interface Asked { readonly request: QueryRequest, readonly tokens: readonly Token[], readonly lateMs: number, readonly milliseconds: number }

function answerFrom(message: Message | 'late' | 'gone', asked: Asked): QueryAnswer {
  const { request, tokens, lateMs, milliseconds } = asked
  if (message === 'late') throw new QueryDeadlineError(request.timeoutMs)
  if (message === 'gone') throw new QueryFailedError('The process for queries ended while it answered: the engine met a fault, or the system took the process away. Ask in another way.')
  if (message.kind === 'memory') throw new QueryMemoryError(QUERY_BYTES)
  if (message.kind === 'failure') throw new QueryFailedError(explain(message.message, asked))
  if (message.kind !== 'answer') throw new QueryFailedError(`The process for queries said ${message.kind} instead of answering.`)
  const notices = ENGINE_NOTICES.filter((rule) => rule.find(tokens, request.parameters)).map((rule) => rule.message)
  const cut = message.cutAtBytes ? ['The answer was cut because it is very large: return fewer columns.'] : []
  const late = lateMs === 0 ? [] : [`The store is being changed; this is the answer of ${Math.ceil(lateMs / 1000)} s ago.`]
  return { columns: message.columns, rows: message.rows, truncated: message.truncated, milliseconds, notices: [...notices, ...cut, ...late] }
}

/** The engine's words without its codes, and the rewrite where it is known to lack something. */
function explain(message: string, { tokens, request }: Asked): string {
  const words = message.replace(/^(?:\w+ error: )?GRAFEO-\w+:\s*/u, '').trim()
  return [words, ...ENGINE_HINTS.filter((rule) => rule.find(tokens, request.parameters)).map((rule) => rule.message)].join('\n')
}

/** The child's next message; `late` when there is none in time, `gone` when it died. The process is held open meanwhile. */
function nextMessage(child: ChildProcess, timeoutMs: number): Promise<Message | 'late' | 'gone'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle('late'), timeoutMs)
    const onMessage = (message: unknown): void => settle(messageSchema.safeParse(message).data ?? UNREADABLE)
    const onEnd = (): void => settle('gone')
    function settle(outcome: Message | 'late' | 'gone'): void {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onEnd).off('error', onEnd)
      resolve(outcome)
    }
    child.on('message', onMessage).on('exit', onEnd).on('error', onEnd)
  })
}
