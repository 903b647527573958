import { expect, test } from '@jest/globals'
import { coveringPeriod } from '../../server/resolve/period.ts'

test.each([
  ['nothing is known of nothing', [], {}],
  ['what is undated adds nothing', [{}, { firstDay: '2021-02-03', lastDay: '2021-02-03' }, {}], { firstDay: '2021-02-03', lastDay: '2021-02-03' }],
  ['the first and the last day of all count', [{ firstDay: '2021-02-03', lastDay: '2021-05-01' }, { firstDay: '2020-12-31', lastDay: '2021-01-01' }], { firstDay: '2020-12-31', lastDay: '2021-05-01' }],
])('%s', (_, periods, expected) => {
  expect(coveringPeriod(periods)).toEqual(expected)
})
