import { reachedBy } from '../../server/network/reached.ts'
import { incidenceOf } from '../support/incidence.ts'

test('people reach the meetings in force that one of them attended, each once', () => {
  const index = incidenceOf([{ id: 'm1', people: ['a', 'b'] }, { id: 'm2', people: ['b'] }, { id: 'm3', people: ['c'] }])
  expect([...reachedBy(index, [0, 1], Uint8Array.of(1, 1, 1))]).toEqual([1, 1, 0])
  expect([...reachedBy(index, [0, 1, 2], Uint8Array.of(0, 1, 1))]).toEqual([0, 1, 1])
  expect([...reachedBy(index, [], Uint8Array.of(1, 1, 1))]).toEqual([0, 0, 0])
})
