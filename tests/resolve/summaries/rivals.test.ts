import { expect, test } from '@jest/globals'
import { rivalDays } from '../../../server/resolve/summaries/rivals.ts'

const ONE = { firstDay: '2021-01-01', lastDay: '2022-12-31' }

test.each([
  ['a second mayor', '市长', { firstDay: '2022-01-01', lastDay: '2023-01-01' }, 364],
  ['a second secretary', '市委书记', { firstDay: '2022-10-01', lastDay: '2023-01-01' }, 91],
  ['a successor whom papers name while the former is still printed', '市长', { firstDay: '2022-12-01', lastDay: '2023-01-01' }, undefined],
  ['a post that several hold', '市领导', { firstDay: '2022-01-01', lastDay: '2023-01-01' }, undefined],
  ['a prime minister abroad whose country is not printed', '总理', { firstDay: '2022-01-01', lastDay: '2023-01-01' }, undefined],
  ['undated pages', '市长', {}, undefined],
])('%s: %s', (_, title, other, days) => {
  expect([rivalDays(title, ONE, other), rivalDays(title, other, ONE)]).toEqual([days, days])
})
