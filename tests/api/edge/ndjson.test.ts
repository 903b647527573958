import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { linesOf } from '../../../server/api/edge/ndjson.ts'

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size))
}

async function lines(text: string, size: number, longest = 1000): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { number, text: line } of linesOf(chunks(new TextEncoder().encode(text), size), longest)) found.push(`${number}:${line}`)
  return found
}

describe('lines of a stream', () => {
  it('come whole, numbered, without the empty ones', async () => {
    expect(await lines('一\n\n二\n三', 2)).toEqual(['1:一', '3:二', '4:三'])
    expect(await lines('一\n', 100)).toEqual(['1:一'])
    expect(await lines('', 5)).toEqual([])
  })
  it('are the same however the stream is cut', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ''))), fc.integer({ min: 1, max: 7 }), async (written, size) => {
      const expected = written.flatMap((line, i) => (line.trim() === '' ? [] : [`${i + 1}:${line}`]))
      expect(await lines(written.join('\n'), size)).toEqual(expected)
    }), { seed: 5, numRuns: 100 })
  })
  it('may not be longer than said', async () => {
    await expect(lines('x'.repeat(2000), 100)).rejects.toThrow('larger than')
  })
})
