/** Random incidence indexes for fast-check: up to twelve people at up to fifteen meetings, in rooms and by video, in all parts. */
import fc from 'fast-check'
import { CAPACITIES, type IncidenceIndex } from '../../server/network/incidence-index.ts'
import { incidenceOf } from './incidence.ts'

const PLACES = [{ id: 'jiangsu', name: '江苏省' }, { id: 'nantong', name: '南通市', within: 'jiangsu' }, { id: 'yancheng', name: '盐城市', within: 'jiangsu' }]

/** Meetings of any kind and place, dated or not. */
export function randomIncidence(): fc.Arbitrary<IncidenceIndex> {
  const seat = fc.record({
    person: fc.integer({ min: 0, max: 11 }).map((number) => `p${number}`), mode: fc.constantFrom('in person' as const, 'video' as const, 'unknown' as const),
    capacity: fc.constantFrom(...CAPACITIES),
  })
  const meeting = fc.record({
    people: fc.uniqueArray(seat, { minLength: 1, maxLength: 8, selector: ({ person }) => person }), kind: fc.constantFrom('meeting' as const, 'visit' as const),
    heldAt: fc.subarray(['nantong', 'yancheng']), outlets: fc.subarray(['南通日报', '盐城晚报']), day: fc.option(fc.constantFrom('2021-12-31', '2022-03-28', '2022-04-02')),
  })
  return fc.array(meeting, { minLength: 1, maxLength: 15 }).map((meetings) => incidenceOf(meetings.map(({ day, ...known }, i) => ({ id: `m${i}`, ...known, ...(day === null ? {} : { dateFrom: day, dateTo: day }) })), PLACES))
}
