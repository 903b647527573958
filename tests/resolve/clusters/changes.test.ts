import { expect, test } from '@jest/globals'
import { clusterChanges, type Part } from '../../../server/resolve/clusters/changes.ts'

function part(stored: string | undefined, cluster: string, weight = 1): Part {
  return { weight, stored, cluster }
}

test('new members of nobody make a new cluster', () => {
  const parts = [part(undefined, 'a', 2)]
  expect(clusterChanges([], parts)).toEqual({ renamed: [], created: ['a'], removed: [], moved: parts, successors: new Map() })
})

test('what is as it was changes nothing', () => {
  expect(clusterChanges(['a'], [part('a', 'a', 5)])).toEqual({ renamed: [], created: [], removed: [], moved: [], successors: new Map() })
})

test('a new least member renames the cluster and moves nobody who was there', () => {
  const fresh = part(undefined, 'a')
  expect(clusterChanges(['b'], [part('b', 'a', 70_000), fresh])).toEqual({ renamed: [{ from: 'b', to: 'a' }], created: [], removed: [], moved: [fresh], successors: new Map([['b', 'a']]) })
})

test('when two become one, the smaller moves and its node goes', () => {
  const moving = part('a', 'a', 1)
  expect(clusterChanges(['a', 'b'], [moving, part('b', 'a', 3)])).toEqual({ renamed: [{ from: 'b', to: 'a' }], created: [], removed: ['a'], moved: [moving], successors: new Map([['b', 'a']]) })
})

test('when one becomes two, the larger part stays and the other is new', () => {
  const moving = part('a', 'a', 1)
  expect(clusterChanges(['a'], [moving, part('a', 'b', 3)])).toEqual({ renamed: [{ from: 'a', to: 'b' }], created: ['a'], removed: [], moved: [moving], successors: new Map([['a', 'b']]) })
})

test('a cluster that lost all its members goes', () => {
  expect(clusterChanges(['a'], [])).toEqual({ renamed: [], created: [], removed: ['a'], moved: [], successors: new Map() })
})

test('what was taken in is succeeded by what took it in', () => {
  expect(clusterChanges(['a', 'b'], [part('b', 'a2', 1), part('a', 'a2', 3)]).successors).toEqual(new Map([['a', 'a2'], ['b', 'a2']]))
})
