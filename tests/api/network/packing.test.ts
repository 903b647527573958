import { describe, expect, it } from '@jest/globals'
import { packed, unpacked } from '../../../server/api/network/packing.ts'
import { incidenceOf } from '../../support/incidence.ts'

const index = incidenceOf([{ id: 'm1', people: ['吴新明', '王晖'], dateFrom: '2022-03-28' }])

describe('packing an index', () => {
  it('lays it into memory that threads share, and back', async () => {
    const pieces = await packed(index)
    expect(pieces.every(({ buffer }) => buffer instanceof SharedArrayBuffer)).toBe(true)
    expect((await unpacked(pieces)).people).toEqual(index.people)
  })
  it('lets other work pass in between', async () => {
    let passed = 0
    const working = setInterval(() => { passed += 1 }, 0)
    const pieces = await packed(incidenceOf(Array.from({ length: 30_000 }, (_, i) => ({ id: `m${i}`, people: ['a'] }))))
    await unpacked(pieces)
    clearInterval(working)
    expect(passed).toBeGreaterThan(1)
  })
})
