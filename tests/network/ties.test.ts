import { ALL_MEETINGS, meetingsInForce } from '../../server/network/meetings-in-force.ts'
import { ofPeople, TieCounter, tiesOf } from '../../server/network/ties.ts'
import { incidenceOf } from '../support/incidence.ts'

const branch = { mode: 'video', venue: '南通分会场' } as const
const index = incidenceOf([
  { id: 'm1', people: [{ person: 'governor', mode: 'in person' }, { person: 'mayor', ...branch }, { person: 'deputy', ...branch }] },
  { id: 'm2', people: ['mayor', 'deputy'] },
  { id: 'm3', people: ['mayor', 'governor', 'deputy', 'guest', 'other'] },
])
const rule = { mask: meetingsInForce(index, ALL_MEETINGS), oneRoom: false, minShared: 1 }
const mayor = 1

describe('ties of one person', () => {
  it('counts shared meetings, those by video, and Newman strength, strongest first', () => {
    expect(tiesOf(index, mayor, rule)).toEqual([
      { a: 1, b: 2, shared: 3, byVideo: 0, strength: 1 / 2 + 1 + 1 / 4 },
      { a: 1, b: 0, shared: 2, byVideo: 1, strength: 1 / 2 + 1 / 4 },
      { a: 1, b: 3, shared: 1, byVideo: 0, strength: 1 / 4 },
      { a: 1, b: 4, shared: 1, byVideo: 0, strength: 1 / 4 },
    ])
  })
  it('leaves out what was shared by video where one room is asked for', () => {
    expect(tiesOf(index, mayor, { ...rule, oneRoom: true })[1]).toEqual({ a: 1, b: 0, shared: 1, byVideo: 0, strength: 1 / 4 })
  })
  it('leaves out ties below the least number', () => {
    expect(tiesOf(index, mayor, { ...rule, minShared: 3 }).map((tie) => tie.b)).toEqual([2])
  })
  it('knows no meeting that is not in force', () => {
    expect(tiesOf(index, mayor, { ...rule, mask: Uint8Array.of(0, 1, 0) })).toEqual([{ a: 1, b: 2, shared: 1, byVideo: 0, strength: 1 }])
  })
})

describe('all ties', () => {
  it('come once each, the lower index first, by their two indexes', () => {
    const pairs: string[] = []
    new TieCounter(index, rule).ofAll((person, { other, shared }) => pairs.push(`${person}-${other}:${shared}`))
    expect(pairs).toEqual(['0-1:2', '0-2:2', '0-3:1', '0-4:1', '1-2:3', '1-3:1', '1-4:1', '2-3:1', '2-4:1', '3-4:1'])
  })
  it('of some people are those among them, with the strength that all attendees give', () => {
    const ties: unknown[] = []
    new TieCounter(index, rule, ofPeople(index, [1, 3], rule)).ofAll((_, { tie }) => ties.push(tie()))
    expect(ties).toEqual([{ a: 1, b: 3, shared: 1, byVideo: 0, strength: 1 / 4 }])
  })
})
