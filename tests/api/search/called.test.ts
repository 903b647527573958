import { expect, test } from '@jest/globals'
import { comparable, namesIn, rankAmong, typedOf } from '../../../server/api/search/called.ts'

const mayor = namesIn('南通市', '市长').map(comparable)
const secretary = namesIn('南通市', '市委书记').map(comparable)

test.each([
  ['市长', mayor, 0], ['南通市市长', mayor, 0], ['南通市长', mayor, 0], ['南通 市长', mayor, 0], ['市長', mayor, 0], ['南通市委书记', secretary, 0],
  ['南通', mayor, 1], ['通市', mayor, 2], ['市长 南通', mayor, 2], ['副市长', mayor, undefined], ['', mayor, undefined], [' ', mayor, undefined],
])('“%s” ranks %j as %p', (typed, names, rank) => {
  expect(rankAmong(names, typedOf(typed))).toBe(rank)
})

test('a thing of no place is called by its name alone', () => {
  expect(namesIn(undefined, '商务部部长')).toEqual(['商务部部长'])
})
