/**
 * A file or standard input → its bytes as they come, unpacked where they are gzip. Whether they are is told by the bytes, not by the name.
 * Nothing is held but the head that is needed to see what kind of file it is.
 */
import { createReadStream } from 'node:fs'
import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { UnreadableInput } from './ingest-result.ts'

const HEAD = 65_536

/**
 * @property head the first bytes (64 KiB, or all of a smaller file)
 * @property whole true when the head is all there is
 * @property bytes everything, head included; can be iterated once
 */
export interface OpenedBytes {
  readonly head: Buffer
  readonly whole: boolean
  readonly bytes: AsyncIterable<Buffer>
}

/** Opens a file. @throws the system's error, or UnreadableInput when damaged, here or while iterating */
export async function openBytes(file: string | Readable): Promise<OpenedBytes> {
  const raw = await peek(typeof file === 'string' ? createReadStream(file) : file, 2)
  if (raw.head[0] !== 0x1f || raw.head[1] !== 0x8b) return peek(raw.bytes, HEAD)
  const unpacked = createGunzip()
  // Errors of either stream reach the reader through `unpacked`.
  pipeline(Readable.from(raw.bytes), unpacked, () => undefined)
  return peek(explainDamage(unpacked), HEAD)
}

async function* explainDamage(unpacked: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* unpacked
  } catch (cause) {
    throw new UnreadableInput('the gzip file is damaged or cut short. Fetch or pack it again; what was read before the damage stands.', { cause })
  }
}

/** Reads at least `size` bytes ahead, without losing them. */
async function peek(source: AsyncIterable<unknown>, size: number): Promise<OpenedBytes> {
  const iterator = source[Symbol.asyncIterator]()
  const chunks: Buffer[] = []
  let length = 0
  let whole = false
  while (length < size && !whole) {
    const next = await iterator.next()
    if (next.done === true) whole = true
    else {
      const chunk = toBuffer(next.value)
      chunks.push(chunk)
      length += chunk.length
    }
  }
  return { head: Buffer.concat(chunks), whole, bytes: replay(chunks, iterator) }
}

async function* replay(chunks: Buffer[], iterator: AsyncIterator<unknown>): AsyncGenerator<Buffer> {
  try {
    for (const chunk of chunks.splice(0)) yield chunk
    for (;;) {
      const next = await iterator.next()
      if (next.done === true) return
      yield toBuffer(next.value)
    }
  } finally {
    await iterator.return?.()
  }
}

function toBuffer(chunk: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  return Buffer.from(String(chunk))
}

/** All bytes, up to a limit. @throws UnreadableInput past it */
export async function readAll(bytes: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) throw new UnreadableInput(`it is larger than ${limit / 1024 / 1024} MB. Split it, or give it as NDJSON, which is read line by line.`)
  }
  return Buffer.concat(chunks)
}
