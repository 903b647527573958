import fc from 'fast-check'
import { PairTable } from '../../../server/extract/mentions/pair-table.ts'

it('agrees with a map on any pairs', () => {
  const unit = fc.integer({ min: 0, max: 0xfffe })
  fc.assert(fc.property(fc.array(fc.tuple(unit, unit, fc.integer({ min: 0, max: 127 })), { maxLength: 300 }), unit, unit, (pairs, first, second) => {
    const table = new PairTable()
    const map = new Map<string, number>()
    for (const [one, other, value] of pairs) {
      table.set(one, other, value)
      map.set(`${String(one)} ${String(other)}`, value)
    }
    const asked: readonly (readonly [number, number])[] = [...pairs.map(([one, other]) => [one, other] as const), [first, second]]
    expect(asked.map(([one, other]) => table.get(one, other))).toEqual(asked.map(([one, other]) => map.get(`${String(one)} ${String(other)}`) ?? -1))
  }))
})
