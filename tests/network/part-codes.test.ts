import { CAPACITIES } from '../../server/network/incidence-index.ts'
import { PART_CODES, partCode, PRESENCES } from '../../server/network/part-codes.ts'

describe('part codes', () => {
  it('are another number for each capacity and presence, from 0 to the last', () => {
    const codes = CAPACITIES.flatMap((_, capacity) => PRESENCES.map((__, presence) => partCode(capacity, presence)))
    expect(codes).toEqual(Array.from({ length: PART_CODES }, (_, code) => code))
  })
})
