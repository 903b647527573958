/** What the engine answers becomes what the port promises. */
import { expect, test } from '@jest/globals'
import { shownValue, valueFrom } from '../../../server/store/embedded/engine-values.ts'

test.each([
  [null, null],
  ['王晖', '王晖'],
  [1.5, 1.5],
  [true, true],
  [9007199254740993n, '9007199254740993'],
  [new Date('2022-03-30T00:00:00Z'), '2022-03-30T00:00:00.000Z'],
  [Buffer.from('会'), '5Lya'],
  [new Float32Array([0.5, 1]), [0.5, 1]],
  [{ a: [1n, { b: null }] }, { a: ['1', { b: null }] }],
  [undefined, null],
])('%p', (value, expected) => {
  expect(valueFrom(value)).toEqual(expected)
})

test('a node, a relationship and a path are shown without the engine\'s ids; a map with such a key is left as it is', () => {
  const person = { _id: 1, _labels: ['Person'], name: '王晖' }
  const attended = { _id: 7, _source: 1, _target: 2, _type: 'ATTENDED', mode: 'video' }
  expect(shownValue(person)).toEqual({ _labels: ['Person'], name: '王晖' })
  expect(shownValue({ nodes: [person], edges: [attended] })).toEqual({ nodes: [{ _labels: ['Person'], name: '王晖' }], edges: [{ _type: 'ATTENDED', mode: 'video' }] })
  expect(shownValue({ _id: 'mine', _source: 'x' })).toEqual({ _id: 'mine', _source: 'x' })
})
