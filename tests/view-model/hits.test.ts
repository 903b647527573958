import { expect, test } from '@jest/globals'
import { hitGroups, moveIn } from '../../client/view-model/hits.ts'

const person = { id: 'p1', name: '王晖', pinyin: 'wáng huī', qualifier: null, title: '市委书记', place: null, meetings: 3 }
const article = { id: 'a1', headline: '会议召开', outlet: null, published: null, page: 'x' }

const NOTHING = { people: [], posts: [], bodies: [], places: [], meetings: [], articles: [], near: [] }

test('names that are near are a group of their own', () => {
  expect(hitGroups({ ...NOTHING, near: [person] })).toEqual([{ kind: 'near', hits: [{ kind: 'person', id: 'p1', place: 0, person }] }])
})

test('hits are numbered through the groups, empty groups left out', () => {
  const groups = hitGroups({ ...NOTHING, people: [person, { ...person, id: 'p2' }], articles: [article] })
  expect(groups.map((group) => [group.kind, group.hits.map((hit) => [hit.id, hit.place])])).toEqual([['person', [['p1', 0], ['p2', 1]]], ['article', [['a1', 2]]]])
})

test.each([
  [3, 0, 'ArrowDown', 1], [3, 2, 'ArrowDown', 0], [3, 0, 'ArrowUp', 2], [3, 1, 'Home', 0], [3, 0, 'End', 2],
  [3, 0, 'a', undefined], [0, 0, 'ArrowDown', undefined], [3, -1, 'ArrowDown', 0],
])('of %d hits, from %d, %s leads to %s', (...given) => {
  const [count, place, key, next] = given
  expect(moveIn(count, place, key)).toBe(next)
})
