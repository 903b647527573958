import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binsWithin, daysAround, periodOf, timelineOf } from '../../client/view-model/timeline.ts'

describe('the timeline', () => {
  test('a few days are days, empty ones among them', () => {
    expect(timelineOf([{ day: '2022-03-30', meetings: 1 }, { day: '2022-03-28', meetings: 2 }], undefined, 60)).toEqual({
      unit: 'day', most: 2,
      bins: [{ from: '2022-03-28', to: '2022-03-28', meetings: 2 }, { from: '2022-03-29', to: '2022-03-29', meetings: 0 }, { from: '2022-03-30', to: '2022-03-30', meetings: 1 }],
    })
  })

  test.each([
    ['2022-03-28', '2022-04-20', 'day'],
    ['2022-01-01', '2022-12-31', 'week'],
    ['2020-01-01', '2023-12-31', 'month'],
    ['2012-01-01', '2025-12-31', 'quarter'],
    ['1949-01-01', '2025-12-31', 'year'],
  ])('%s to %s is drawn by %s', (from, to, unit) => {
    expect(timelineOf([], { from, to }, 60).unit).toBe(unit)
  })

  test('a month ends where it ends, leap years included', () => {
    const months = timelineOf([], { from: '2020-01-15', to: '2020-03-02' }, 3)
    expect(months.bins.map((bin) => [bin.from, bin.to])).toEqual([['2020-01-01', '2020-01-31'], ['2020-02-01', '2020-02-29'], ['2020-03-01', '2020-03-31']])
  })

  test('no day, no bins', () => {
    expect(timelineOf([], undefined, 60)).toEqual({ unit: 'day', bins: [], most: 0 })
  })

  test('what is no day is refused', () => {
    expect(() => timelineOf([{ day: '昨天', meetings: 1 }], undefined, 60)).toThrow(RangeError)
  })

  test('a brush gives whole bins, whichever end came first, and is found again', () => {
    const timeline = timelineOf([], { from: '2020-01-01', to: '2020-12-31' }, 12)
    const period = periodOf(timeline, 4, 1)
    expect(period).toEqual({ from: '2020-02-01', to: '2020-05-31' })
    expect(binsWithin(timeline, period?.from, period?.to)).toEqual({ first: 1, last: 4 })
    expect(binsWithin(timeline, undefined, undefined)).toEqual({ first: 0, last: 11 })
    expect(periodOf(timeline, 0, 99)).toBeUndefined()
  })

  test('outside of a chosen period the days are shown as they are without it', () => {
    const all = ['2022-01-01', '2022-02-01', '2022-03-01'].map((day) => ({ day, meetings: 5 }))
    expect(daysAround([{ day: '2022-02-01', meetings: 2 }], all, { from: '2022-01-15', to: '2022-02-15' }).map((one) => one.meetings)).toEqual([5, 2, 5])
    expect(daysAround([{ day: '2022-02-01', meetings: 2 }], all, {})).toEqual([{ day: '2022-02-01', meetings: 2 }])
  })

  test('every meeting is in one bin and bins join without a gap', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((offset) => new Date(Date.UTC(2001, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10))
    fc.assert(fc.property(fc.array(fc.record({ day, meetings: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 120 }), (days, most) => {
      const { bins } = timelineOf(days, undefined, most)
      expect(bins.reduce((sum, bin) => sum + bin.meetings, 0)).toBe(days.reduce((sum, one) => sum + one.meetings, 0))
      for (const [index, bin] of bins.slice(1).entries()) expect(Date.parse(bin.from) - Date.parse(bins[index]?.to ?? '')).toBe(86_400_000)
    }))
  })
})
