import { expect, test } from '@jest/globals'
import { calledIn, rankOf, typedOf } from '../../../server/api/search/called.ts'

const mayor = calledIn('南通市', '市长')
const secretary = calledIn('南通市', '市委书记')

test.each([
  ['市长', mayor, 0], ['南通市市长', mayor, 0], ['南通市长', mayor, 0], ['南通 市长', mayor, 0], ['市長', mayor, 0], ['南通市委书记', secretary, 0],
  ['市长 南通', mayor, 2], ['通市长', mayor, 2], ['市委', secretary, 1], ['南通 书记', secretary, 2],
  ['南通', mayor, undefined], ['南通市', mayor, undefined], ['通市', secretary, undefined], ['副市长', mayor, undefined], ['', mayor, undefined], [' ', mayor, undefined],
])('“%s” ranks %o as %p', (typed, names, rank) => {
  expect(rankOf(names, typedOf(typed))).toBe(rank)
})

test('a thing of no place is called by its name alone', () => {
  expect(calledIn(undefined, '商务部部长')).toEqual({ own: '商务部部长', place: '', names: ['商务部部长'] })
})
