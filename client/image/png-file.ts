/**
 * A PNG file from rows of pixels, a strip at a time, so that no canvas has to hold the whole.
 * In: RGBA bytes, 8 bits a channel. Out: a Blob. Source: W3C PNG (third edition); zlib by the browser's CompressionStream.
 */
import type { Size } from '../layout/box.ts'

const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, value) => {
  let crc = value
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc >>> 0
})

/** @param rows strips from top to bottom, each of whole rows @param dotsPerMetre printed in the file, so that it prints at the size it had on the screen */
export async function pngFile({ width, height }: Size, rows: AsyncIterable<Uint8Array<ArrayBuffer>>, dotsPerMetre: number): Promise<Blob> {
  const packed = new CompressionStream('deflate')
  const parts = collect(packed.readable)
  const writer = packed.writable.getWriter()
  for await (const strip of rows) await writer.write(filtered(strip, width * 4))
  await writer.close()
  return new Blob([SIGNATURE, chunk('IHDR', header(width, height)), chunk('pHYs', density(dotsPerMetre)), ...(await parts).map((part) => chunk('IDAT', part)), chunk('IEND', new Uint8Array())], { type: 'image/png' })
}

/** Each row begins with its filter: 0, none. */
function filtered(pixels: Uint8Array, rowBytes: number): Uint8Array<ArrayBuffer> {
  const rows = pixels.length / rowBytes
  const bytes = new Uint8Array(pixels.length + rows)
  for (let row = 0; row < rows; row += 1) bytes.set(pixels.subarray(row * rowBytes, (row + 1) * rowBytes), row * (rowBytes + 1) + 1)
  return bytes
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value)
  return parts
}

function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  bytes.set([8, 6, 0, 0, 0], 8)
  return bytes
}

function density(dotsPerMetre: number): Uint8Array {
  const bytes = new Uint8Array(9)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, dotsPerMetre)
  view.setUint32(4, dotsPerMetre)
  bytes[8] = 1
  return bytes
}

/** Length, type, data, CRC of type and data. */
export function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
