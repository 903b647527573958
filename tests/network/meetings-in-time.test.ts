import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { pageInTime, type PlaceInTime } from '../../server/network/meetings-in-time.ts'
import { incidenceOf, type TestMeeting } from '../support/incidence.ts'

const on = (id: string, day?: string, to?: string): TestMeeting => ({ id, people: ['王晖'], ...(day === undefined ? {} : { dateFrom: day }), ...(to === undefined ? {} : { dateTo: to }) })
const index = incidenceOf([on('m1'), on('m2', '2022-03-28', '2022-03-28'), on('m3', '2022-03-30'), on('m4', '2022-03-28', '2022-03-29'), on('m5', undefined, '2022-03-29'), on('m6'), { id: 'm7', people: ['刘洪'] }])
const ids = (page: { readonly meetings: readonly number[] }): readonly string[] => page.meetings.map((meeting) => index.meetings[meeting]?.id ?? '')

describe('the meetings of a person', () => {
  it('come with the newest day first, those of a day by id, undated ones last', () => {
    const page = pageInTime(index, 0, { limit: 10 })
    expect(ids(page)).toEqual(['m3', 'm5', 'm2', 'm4', 'm1', 'm6'])
    expect({ ...page, meetings: [] }).toEqual({ meetings: [], total: 6, undated: 2, next: undefined })
  })
  it('come in pages that say where the next begins', () => {
    const first = pageInTime(index, 0, { limit: 3 })
    expect([ids(first), first.next]).toEqual([['m3', 'm5', 'm2'], { day: '2022-03-28', meeting: 'm2' }])
    const second = pageInTime(index, 0, { limit: 2, after: first.next })
    expect([ids(second), second.next]).toEqual([['m4', 'm1'], { day: undefined, meeting: 'm1' }])
    expect(pageInTime(index, 0, { limit: 2, after: second.next })).toMatchObject({ total: 6, undated: 2, next: undefined })
  })
  it('go on where a meeting stood that is gone', () => {
    expect(ids(pageInTime(index, 0, { limit: 2, after: { day: '2022-03-28', meeting: 'm3' } }))).toEqual(['m4', 'm1'])
    expect(ids(pageInTime(index, 0, { limit: 2, after: { day: '2022-03-29', meeting: 'm9' } }))).toEqual(['m2', 'm4'])
  })
  it('end after the last, and are none of somebody who is not there yet', () => {
    expect(pageInTime(index, 0, { limit: 2, after: { day: undefined, meeting: 'z' } })).toMatchObject({ meetings: [], next: undefined })
    expect(pageInTime(index, undefined, { limit: 2 })).toEqual({ meetings: [], total: 0, undated: 0, next: undefined })
  })
  it('are the same however they are cut', () => {
    const days = fc.option(fc.constantFrom('2022-01-01', '2022-01-02', '2023-05-06'), { nil: undefined })
    fc.assert(fc.property(fc.array(days, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (given, limit) => {
      const some = incidenceOf(given.map((day, i) => on(`m${String(i).padStart(3, '0')}`, day)))
      const person = some.personAt.get('王晖')
      const pages: number[] = []
      let after: PlaceInTime | undefined
      do {
        const page = pageInTime(some, person, { limit, after })
        pages.push(...page.meetings)
        after = page.next
      } while (after !== undefined)
      expect(pages).toEqual(pageInTime(some, person, { limit: 1000 }).meetings)
      expect(pages.length).toBe(given.length)
    }))
  })
})
