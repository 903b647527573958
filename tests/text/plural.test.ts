import { expect, test } from '@jest/globals'
import { counted, plural, times } from '../../client/text/plural.ts'

test.each([
  [0, ['0 people', 'people', '0 times']],
  [1, ['1 person', 'person', 'once']],
  [2, ['2 people', 'people', 'twice']],
  [21, ['21 people', 'people', '21 times']],
  [1000, ['1,000 people', 'people', '1,000 times']],
])('%d is counted in the right form', (count, expected) => {
  expect([counted(count, 'person', 'people'), plural(count, 'person', 'people'), times(count)]).toEqual(expected)
})
