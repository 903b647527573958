import { expect, it } from '@jest/globals'
import { edgeColumns } from '../../../server/api/dto/edge-columns.ts'
import { incidenceOf } from '../../support/incidence.ts'

const index = incidenceOf([{ id: 'm1', people: ['a', { person: 'b', mode: 'video', capacity: 'chair' }, 'c'] }])

it('ends of edges are told by their place among the nodes: people, then meetings', () => {
  const tie = { a: 0, b: 2, shared: 1, byVideo: 0, strength: 0.5 }
  const seat = index.byPerson.seats[1] ?? 0
  expect(edgeColumns(index, { people: [2, 0, 1], meetings: [0], ties: [tie], attended: [{ person: 1, meeting: 0, seat, capacity: 3 }] })).toEqual({
    together: { source: [1], target: [0], shared: [1], byVideo: [0], strength: [0.5] },
    attended: { source: [2], target: [3], capacity: ['chair'], mode: ['video'] },
  })
})
