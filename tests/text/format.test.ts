import { describe, expect, test } from '@jest/globals'
import { formatsOf } from '../../client/text/format.ts'

describe('formats', () => {
  const en = formatsOf('en')
  const zh = formatsOf('zh')

  test('a day is written as each language writes it', () => {
    expect([en.day('2022-03-28'), zh.day('2022-03-28')]).toEqual(['28 March 2022', '2022年3月28日'])
  })

  test('a period names its first and last day, a single day only once', () => {
    expect([en.days('2022-03-28', '2022-03-28'), zh.days('2022-03-28', '2022-03-28')]).toEqual(['28 March 2022', '2022年3月28日'])
    expect(en.days('2022-03-28', '2022-03-30').replace(/[\s\u2009]/g, '')).toBe('28–30March2022')
    expect([zh.days('2022-03-28', '2022-03-30'), zh.days('2022-12-30', '2023-01-02')]).toEqual(['2022年3月28日至3月30日', '2022年12月30日至2023年1月2日'])
  })

  test('what is no ISO day is shown as it is', () => {
    expect([en.day('昨天'), en.days('昨天', '2022-03-28'), en.shortDay('')]).toEqual(['昨天', '昨天 – 2022-03-28', ''])
  })

  test('a day in a list is short but has its year', () => {
    expect([en.listDay('2022-03-28'), zh.listDay('2022-03-28'), en.listDay('昨天')]).toEqual(['28 Mar 2022', '2022年3月28日', '昨天'])
  })

  test('axis words are short', () => {
    expect([en.shortDay('2022-03-28'), zh.shortDay('2022-03-28'), en.month('2022-03'), zh.month('2022-03')]).toEqual(['28 Mar', '3月28日', 'Mar 2022', '2022年3月'])
  })

  test('numbers follow the language', () => {
    expect([en.number(1234), zh.number(1234), en.decimal(0.123456)]).toEqual(['1,234', '1,234', '0.12'])
  })
})
