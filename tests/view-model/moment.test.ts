import { expect, test } from '@jest/globals'
import { inTime, momentOf } from '../../client/view-model/moment.ts'

test.each([
  ['a day', { text: '昨天上午', from: '2022-03-28', to: '2022-03-28', basis: 'relative' }, { kind: 'day', day: '2022-03-28', words: '昨天上午' }],
  ['a period', { text: null, from: '2022-03-28', to: '2022-03-30', basis: 'printed' }, { kind: 'days', from: '2022-03-28', to: '2022-03-30', words: undefined }],
  ['an open end', { text: '日前', from: null, to: '2022-03-30', basis: 'published' }, { kind: 'until', to: '2022-03-30', words: '日前' }],
  ['an open beginning', { text: null, from: '2022-03-30', to: null, basis: 'printed' }, { kind: 'since', from: '2022-03-30', words: undefined }],
  ['words alone', { text: '昨天', from: null, to: null, basis: 'none' }, { kind: 'undated', words: '昨天' }],
  ['nothing', { text: null, from: null, to: null, basis: 'none' }, { kind: 'undated', words: undefined }],
] as const)('what is known of the time is said: %s', (_, when, moment) => {
  expect(momentOf(when)).toEqual(moment)
})

test('dated ones come with the newest first, undated ones apart and as given', () => {
  const of = (id: string, from: string | null, to: string | null = from): { id: string, when: Parameters<typeof momentOf>[0] } => ({ id, when: { text: null, from, to, basis: 'none' } })
  const items = [of('c', null), of('a', '2022-01-01'), of('b', '2022-03-01'), of('d', null), of('e', null, '2022-02-01'), of('f', '2022-03-01')]
  const sorted = inTime(items, (item) => item.when)
  expect([sorted.dated.map((item) => item.id), sorted.undated.map((item) => item.id)]).toEqual([['b', 'f', 'e', 'a'], ['c', 'd']])
})
