import { outletsOf } from '../../server/network/outlets.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([
  { id: 'm1', people: ['a'], outlets: ['盐城晚报'] }, { id: 'm2', people: ['a'], outlets: ['南通日报', '盐城晚报'] },
  { id: 'm3', people: ['a'] }, { id: 'm4', people: ['a'], outlets: ['无锡日报'] },
])

describe('the newspapers of the meetings in force', () => {
  it('are counted, most meetings first, a meeting that two report for both', () => {
    expect(outletsOf(index, Uint8Array.of(1, 1, 1, 1))).toEqual({ named: [{ name: '盐城晚报', meetings: 2 }, { name: '南通日报', meetings: 1 }, { name: '无锡日报', meetings: 1 }], unnamed: 1 })
  })
  it('are only those of the meetings in force', () => {
    expect(outletsOf(index, Uint8Array.of(0, 0, 1, 1))).toEqual({ named: [{ name: '无锡日报', meetings: 1 }], unnamed: 1 })
    expect(outletsOf(index, Uint8Array.of(0, 0, 0, 0))).toEqual({ named: [], unnamed: 0 })
  })
})
