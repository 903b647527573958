/**
 * PackStream, the binary form of what Bolt says: values ↔ bytes, as far as the stub needs it (null, booleans, integers of 32 bits, text,
 * lists, maps, structures). Source: the PackStream specification, version 1.
 */

/** @property signature which message or type it is */
export class Structure {
  constructor(readonly signature: number, readonly fields: readonly unknown[]) {}
}

/** @throws TypeError for what the stub never says */
export function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([0xc0])
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2])
  if (typeof value === 'number') return packInteger(value)
  if (typeof value === 'string') return packText(value)
  if (value instanceof Structure) return Buffer.concat([Buffer.from([0xb0 + value.fields.length, value.signature]), ...value.fields.map(pack)])
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0xd4, value.length]), ...value.map(pack)])
  if (typeof value === 'object') return Buffer.concat([Buffer.from([0xd8, Object.keys(value).length]), ...Object.entries(value).flatMap(([key, part]) => [packText(key), pack(part)])])
  throw new TypeError(`The stub says no ${typeof value}.`)
}

function packInteger(value: number): Buffer {
  const bytes = Buffer.alloc(5, 0xca)
  bytes.writeInt32BE(value, 1)
  return bytes
}

function packText(text: string): Buffer {
  const bytes = Buffer.from(text)
  const head = Buffer.alloc(3, 0xd1)
  head.writeUInt16BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

/** One value from the beginning of the bytes. */
export function unpack(bytes: Buffer): unknown {
  return new Reader(bytes).value()
}

class Reader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  value(): unknown {
    const marker = this.#unsigned(1)
    if (marker < 0x80) return marker
    if (marker >= 0xf0) return marker - 0x100
    const [low, high] = [marker & 0x0f, marker >> 4]
    if (high === 0x8) return this.#text(low)
    if (high === 0x9) return this.#list(low)
    if (high === 0xa) return this.#map(low)
    if (high === 0xb) return new Structure(this.#unsigned(1), this.#list(low))
    return this.#long(marker)
  }

  /** Markers from 0xc0 to 0xdf, whose low bits say in how many bytes the size or the number stands. */
  #long(marker: number): unknown {
    if (marker <= 0xc3) return { 0xc0: null, 0xc2: false, 0xc3: true }[marker] ?? this.#float()
    if (marker <= 0xcb) return this.#signed(2 ** (marker - 0xc8))
    const size = this.#unsigned(2 ** (marker & 0x03))
    if (marker >= 0xd8) return this.#map(size)
    if (marker >= 0xd4) return this.#list(size)
    return this.#text(size)
  }

  #float(): number {
    this.#at += 8
    return this.#bytes.readDoubleBE(this.#at - 8)
  }

  #signed(size: number): number {
    this.#at += size
    return size === 8 ? Number(this.#bytes.readBigInt64BE(this.#at - size)) : this.#bytes.readIntBE(this.#at - size, size)
  }

  #unsigned(size: number): number {
    this.#at += size
    return this.#bytes.readUIntBE(this.#at - size, size)
  }

  #text(size: number): string {
    this.#at += size
    return this.#bytes.toString('utf8', this.#at - size, this.#at)
  }

  #list(size: number): unknown[] {
    return Array.from({ length: size }, () => this.value())
  }

  #map(size: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length: size }, () => [String(this.value()), this.value()]))
  }
}
