import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { z } from 'zod'
import { ALL_MEETINGS, meetingsInForce } from '../../server/network/meetings-in-force.ts'
import { countMeetings, countTiesAmong, project, tiesAmong } from '../../server/network/projection.ts'
import { incidenceOf } from '../support/incidence.ts'

const davis = z.object({
  women: z.array(z.tuple([z.string(), z.array(z.number())])), matrix: z.array(z.array(z.number())), newman: z.array(z.number()), newmanSum: z.number(),
}).parse(JSON.parse(readFileSync(new URL('davis-southern-women.json', import.meta.url), 'utf8')))

const events = Array.from({ length: 14 }, (_, i) => ({ id: `E${i + 1}`, people: davis.women.filter(([, attended]) => attended.includes(i + 1)).map(([woman]) => woman) }))
const index = incidenceOf(events)
const rule = { mask: meetingsInForce(index, ALL_MEETINGS), oneRoom: false, minShared: 1 }
const name = (person: number): string => index.people[person]?.id ?? ''

describe('the one-mode projection', () => {
  it('of the Southern Women has the published shared events', () => {
    const matrix = davis.women.map(() => davis.women.map(() => 0))
    const place = new Map(davis.women.map(([woman], i) => [woman, i]))
    for (const { a, b, shared } of project(index, rule).ties) {
      for (const [x, y] of [[a, b], [b, a]] as const) {
        const row = matrix[place.get(name(x)) ?? -1]
        if (row !== undefined) row[place.get(name(y)) ?? -1] = shared
      }
    }
    expect(matrix).toEqual(davis.matrix)
  })
  it('of the Southern Women has 18 people, 139 ties and at most 7 shared events', () => {
    expect(project(index, rule).totals).toEqual({ people: 18, ties: 139, maxShared: 7 })
  })
  it('of the Southern Women has the Newman strengths that NetworkX gives', () => {
    const { ties } = project(index, rule)
    const first = davis.women[0]?.[0] ?? ''
    const strengths = new Map(ties.filter(({ a, b }) => [name(a), name(b)].includes(first)).map(({ a, b, strength }) => [name(a) === first ? name(b) : name(a), strength]))
    davis.women.slice(1).forEach(([woman], i) => expect(strengths.get(woman)).toBeCloseTo(davis.newman[i] ?? NaN, 12))
    expect(ties.reduce((sum, { strength }) => sum + strength, 0)).toBeCloseTo(davis.newmanSum, 9)
  })
  it('sums to the number of attendances that had company', () => {
    const { ties } = project(index, rule)
    expect(2 * ties.reduce((sum, tie) => sum + tie.strength, 0)).toBeCloseTo(89, 9)
  })
  it('drops people without a tie once the bar is raised, and totals follow', () => {
    const { people, ties, totals } = project(index, { ...rule, minShared: 6 })
    expect(totals).toEqual({ people: 7, ties: 8, maxShared: 7 })
    expect([people.length, ties.length]).toEqual([7, 8])
  })
  it('keeps people who met nobody while every tie counts', () => {
    const lonely = incidenceOf([{ id: 'm', people: ['alone'] }])
    const everything = { mask: Uint8Array.of(1), oneRoom: false, minShared: 1 }
    expect(project(lonely, everything).people).toEqual([0])
    expect(project(lonely, { ...everything, minShared: 2 }).people).toEqual([])
  })
  it('with a limit keeps those with most meetings, and counts all', () => {
    const { people, ties, totals, meetings } = project(index, rule, 3)
    expect(people.map((person) => [name(person), meetings[person]])).toEqual([['Evelyn Jefferson', 8], ['Theresa Anderson', 8], ['Nora Fayette', 8]])
    expect(ties).toHaveLength(3)
    expect(totals.people).toBe(18)
  })
  it('has among some people the ties that it has among all', () => {
    const some = [0, 3, 5, 11, 17]
    const expected = project(index, rule).ties.filter(({ a, b }) => some.includes(a) && some.includes(b))
    expect(tiesAmong(index, some, rule)).toEqual(expected)
    expect(countTiesAmong(index, some, { rule })).toBe(expected.length)
  })
  it('counts the meetings in force of each person', () => {
    expect([...countMeetings(index, rule.mask)].reduce((a, b) => a + b, 0)).toBe(89)
  })
  it('equals counting by hand, whatever is attended', () => {
    const meetings = fc.array(fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 }), { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(meetings, fc.integer({ min: 1, max: 3 }), (attended, minShared) => {
      const random = incidenceOf(attended.map((people, i) => ({ id: `m${i}`, people })))
      const found = project(random, { mask: meetingsInForce(random, ALL_MEETINGS), oneRoom: false, minShared }).ties
      const ids = random.people.map((person) => person.id)
      const expected = ids.flatMap((x, a) => ids.slice(a + 1).map((y) => ({ x, y, shared: attended.filter((people) => people.includes(x) && people.includes(y)).length })))
      expect(found.map(({ a, b, shared }) => ({ x: ids[a], y: ids[b], shared }))).toEqual(expected.filter(({ shared }) => shared >= minShared))
    }), { seed: 7, numRuns: 200 })
  })
})
