import { inflateSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { chunk, pngFile } from '../../client/image/png-file.ts'

async function* strips(parts: readonly Uint8Array<ArrayBuffer>[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const part of parts) yield await Promise.resolve(part)
}

/** The data of every IDAT chunk, in order. */
function dataOf(file: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    if (file.subarray(at + 4, at + 8).toString('latin1') === 'IDAT') found.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return found
}

test('a file made of strips holds their rows in order', async () => {
  const upper = new Uint8Array(2 * 2 * 4).fill(200)
  const lower = new Uint8Array(2 * 1 * 4).fill(17)
  const file = Buffer.from(await (await pngFile({ width: 2, height: 3 }, strips([upper, lower]), 3780)).arrayBuffer())
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2, 3])
  const pixels = inflateSync(Buffer.concat(dataOf(file)))
  expect([...pixels]).toEqual([0, ...Array<number>(8).fill(200), 0, ...Array<number>(8).fill(200), 0, ...Array<number>(8).fill(17)])
})

test('a chunk ends in the check sum that the standard prints for the empty end', () => {
  expect(Buffer.from(chunk('IEND', new Uint8Array())).toString('hex')).toBe('0000000049454e44ae426082')
})
