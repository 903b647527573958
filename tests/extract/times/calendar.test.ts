/** Calendar arithmetic at its edges. */
import { addDays, isoDay, lastDayOf, nearestMonth, nearestYear, partsOf, weekdayOf } from '../../../server/extract/times/calendar.ts'

test('days that no calendar has are undefined', () => {
  expect([isoDay(2022, 2, 30), isoDay(2023, 2, 29), isoDay(2022, 13, 1), isoDay(2022, 4, 31)]).toEqual([undefined, undefined, undefined, undefined])
  expect(isoDay(2024, 2, 29)).toBe('2024-02-29')
})

test('days cross months and years', () => {
  expect(addDays('2022-01-01', -1)).toBe('2021-12-31')
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
})

test('the nearest year is not after the page, or not before it for what is to come', () => {
  expect(nearestYear('2023-01-02', { month: 12, day: 30 }, false)).toBe('2022-12-30')
  expect(nearestYear('2022-12-30', { month: 1, day: 2 }, true)).toBe('2023-01-02')
  expect(nearestYear('2022-03-30', { month: 2, day: 30 }, false)).toBeUndefined()
})

test('the nearest month that has the day', () => {
  expect(nearestMonth('2022-03-05', 31, false)).toBe('2022-01-31')
  expect(nearestMonth('2022-03-05', 5, false)).toBe('2022-03-05')
})

test('weekdays and month ends', () => {
  expect([weekdayOf('2022-03-28'), weekdayOf('2022-03-27')]).toEqual([1, 7])
  expect(lastDayOf(2024, 2)).toBe(29)
  expect(partsOf('2022-02-30')).toBeUndefined()
})
