/**
 * A server that speaks enough Bolt to be taken for a Neo4j of any version, or for a member of a cluster: handshake, HELLO, LOGON, ROUTE,
 * transactions, RUN and PULL. For what a community server cannot show: an older version, a leader switch.
 * Source: the Bolt specification, versions 4.4 and 5.4.
 */
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { pack, Structure, unpack } from './pack-stream.ts'

/** What the stub says to a statement: one row of its columns, nothing, or a failure. */
export type Said = { readonly row: Readonly<Record<string, unknown>> } | { readonly code: string, readonly message: string } | undefined

/**
 * @property agent what it calls itself: `Neo4j/4.4.30` @property login what it says to a user and password
 * @property hangsUp whether it ends a connection at its greeting; asked each time
 * @property writer address of the member that leads; asked at each ROUTE @property run what it says to a statement
 */
export interface BoltStubOptions {
  readonly agent?: string
  readonly login?: (auth: Readonly<Record<string, unknown>>) => Said
  readonly hangsUp?: () => boolean
  readonly writer?: () => string
  readonly run?: (statement: string) => Said
}

/** @property address `127.0.0.1:PORT` @property cut ends all connections; new ones can be made */
export interface BoltStub { readonly address: string, cut(): void, close(): Promise<void> }

const HELLO = 0x01, GOODBYE = 0x02, RESET = 0x0f, RUN = 0x10, BEGIN = 0x11, COMMIT = 0x12, ROLLBACK = 0x13, DISCARD = 0x2f, PULL = 0x3f, TELEMETRY = 0x54, ROUTE = 0x66, LOGON = 0x6a
const SUCCESS = 0x70, RECORD = 0x71, IGNORED = 0x7e, FAILURE = 0x7f
/** Version 5.4, as the second half of a handshake. */
const VERSION = Buffer.from([0, 0, 4, 5])
const HANDSHAKE_BYTES = 20

/** Listens on this machine. */
export async function boltStub(options: BoltStubOptions): Promise<BoltStub> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    const conversation = new Conversation(options, () => address)
    socket.on('data', (bytes) => { for (const answer of conversation.hear(bytes)) answer === 'end' ? socket.end() : socket.write(answer) })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const bound = server.address()
  const address = `127.0.0.1:${typeof bound === 'object' ? bound?.port ?? 0 : 0}`
  const cut = (): void => { for (const socket of sockets) socket.destroy() }
  return {
    address,
    cut,
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

/** One connection: bytes in, whole messages out. */
class Conversation {
  readonly #options: BoltStubOptions
  readonly #own: () => string
  #waiting = Buffer.alloc(0)
  #greeted = false
  #failed = false
  #row: readonly unknown[] | undefined

  constructor(options: BoltStubOptions, own: () => string) {
    this.#options = options
    this.#own = own
  }

  * hear(bytes: Buffer): Generator<Buffer | 'end'> {
    this.#waiting = Buffer.concat([this.#waiting, bytes])
    if (!this.#greeted) {
      if (this.#waiting.length < HANDSHAKE_BYTES) return
      this.#greeted = true
      this.#waiting = this.#waiting.subarray(HANDSHAKE_BYTES)
      yield VERSION
    }
    for (let message = this.#next(); message !== undefined; message = this.#next()) {
      if (message.signature === GOODBYE || (message.signature === HELLO && this.#options.hangsUp?.() === true)) yield 'end'
      else yield* this.#answers(message)
    }
  }

  /** A message comes in chunks, each behind its length, and ends with a chunk of length 0. */
  #next(): Structure | undefined {
    const chunks: Buffer[] = []
    for (let at = 0; at + 2 <= this.#waiting.length;) {
      const size = this.#waiting.readUInt16BE(at)
      at += 2
      if (size === 0 && chunks.length > 0) {
        this.#waiting = this.#waiting.subarray(at)
        const message = unpack(Buffer.concat(chunks))
        return message instanceof Structure ? message : undefined
      }
      chunks.push(this.#waiting.subarray(at, at + size))
      at += size
    }
    return undefined
  }

  * #answers({ signature, fields }: Structure): Generator<Buffer> {
    if (signature === RESET) this.#failed = false
    if (this.#failed) {
      yield message(IGNORED)
      return
    }
    switch (signature) {
      case HELLO: yield message(SUCCESS, { server: this.#options.agent ?? 'Neo4j/5.26.0', connection_id: 'stub' }); break
      case LOGON: yield this.#say(this.#options.login?.(mapOf(fields[0])), {}); break
      case ROUTE: yield message(SUCCESS, { rt: this.#routes() }); break
      case RUN: yield this.#run(String(fields[0])); break
      case PULL:
        if (this.#row !== undefined) yield message(RECORD, this.#row)
        yield message(SUCCESS, { has_more: false, type: 'r' })
        break
      case COMMIT: yield message(SUCCESS, { bookmark: 'stub' }); break
      case BEGIN: case TELEMETRY: case ROLLBACK: case DISCARD: case RESET: yield message(SUCCESS, {}); break
      default: yield this.#say({ code: 'Neo.ClientError.Request.Invalid', message: `The stub knows no message ${signature}.` }, {})
    }
  }

  #run(statement: string): Buffer {
    const said = this.#options.run?.(statement)
    const row = said !== undefined && 'row' in said ? said.row : undefined
    this.#row = row === undefined ? undefined : Object.values(row)
    return this.#say(said, { fields: Object.keys(row ?? {}) })
  }

  #say(said: Said, success: Readonly<Record<string, unknown>>): Buffer {
    if (said === undefined || 'row' in said) return message(SUCCESS, success)
    this.#failed = true
    return message(FAILURE, said)
  }

  #routes(): unknown {
    const own = this.#own()
    return { ttl: 300, db: 'neo4j', servers: [['ROUTE', own], ['READ', own], ['WRITE', this.#options.writer?.() ?? own]].map(([role, address]) => ({ role, addresses: [address] })) }
  }
}

function message(signature: number, ...fields: readonly unknown[]): Buffer {
  const body = pack(new Structure(signature, fields))
  const [size, end] = [Buffer.alloc(2), Buffer.alloc(2)]
  size.writeUInt16BE(body.length)
  return Buffer.concat([size, body, end])
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
