import { expect, test } from '@jest/globals'
import { typedOf } from '../../../server/api/search/called.ts'
import { placeHits } from '../../../server/api/search/place-hits.ts'
import { incidenceOf } from '../../support/incidence.ts'

const index = incidenceOf(
  [{ id: 'm1', people: ['王晖'], heldAt: ['cn:320600'] }, { id: 'm2', people: ['王晖'], heldAt: ['cn:320685'] }, { id: 'm3', people: ['王晖'], heldAt: [], articlePlaces: ['cn:320685'] }],
  [{ id: 'cn:320000', name: '江苏省' }, { id: 'cn:320600', name: '南通市', within: 'cn:320000' }, { id: 'cn:320685', name: '海安市', within: 'cn:320600' }, { id: 'cn:320100', name: '南京市', within: 'cn:320000' }],
)

test.each([
  ['南通', [['南通市', '江苏省', 3]]], ['南通海安', [['海安市', '南通市', 2]]], ['海安市', [['海安市', '南通市', 2]]], ['江蘇省', [['江苏省', null, 3]]], ['南京', []], ['', []],
])('“%s” finds the places that meetings count for', (typed, expected) => {
  expect(placeHits(index, typedOf(typed), 9).map(({ name, within, meetings }) => [name, within, meetings])).toEqual(expected)
})

test('no more than asked for', () => {
  expect(placeHits(index, typedOf('市'), 1).map(({ name }) => name)).toEqual(['南通市'])
})
