import { expect, it } from '@jest/globals'
import { parseDay } from '../../server/ingest/parse-day.ts'

it.each([
  ['2022-03-28', '2022-03-28'], [' 2022-3-8 ', '2022-03-08'], ['2022/3/28', '2022-03-28'], ['2022.3.28', '2022-03-28'], ['20220328', '2022-03-28'],
  ['2022年3月28日', '2022-03-28'], ['2022-03-28T23:30:00+08:00', '2022-03-28'], ['2022-03-28 08:00', '2022-03-28'], ['2024-02-29', '2024-02-29'],
  ['2022-02-30', undefined], ['2022-13-01', undefined], ['2022-11', undefined], ['28.3.2022', undefined], ['03/04/2022', undefined], ['昨天', undefined], ['', undefined],
])('“%s” is the day %s', (text, day) => {
  expect(parseDay(text)).toBe(day)
})
