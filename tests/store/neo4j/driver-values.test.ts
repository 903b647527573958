/** Values go to the driver and come back as the port has them. */
import neo4j from 'neo4j-driver'
import { describe, expect, test } from '@jest/globals'
import type { Value } from '../../../server/store/graph-store.ts'
import { driverParameters, rowFrom, valueFrom } from '../../../server/store/neo4j/driver-values.ts'

test('whole numbers go as integers, at any depth; all else as it is', () => {
  expect(driverParameters({ a: 3, b: 1.5, c: [1, { d: -2 }], e: null, f: '3', g: true })).toEqual({
    a: neo4j.int(3), b: 1.5, c: [neo4j.int(1), { d: neo4j.int(-2) }], e: null, f: '3', g: true,
  })
})

describe('what comes back', () => {
  test.each<[unknown, Value]>([
    [12n, 12],
    [9007199254740993n, '9007199254740993'],
    [neo4j.int(5), 5],
    [neo4j.int('9007199254740993'), '9007199254740993'],
    [1.5, 1.5],
    ['会', '会'],
    [null, null],
    [[1n, { a: 2n }], [1, { a: 2 }]],
    [new neo4j.types.Date(2022n, 3n, 30n), '2022-03-30'],
    [new Uint8Array([228, 188, 154]), '5Lya'],
    [new neo4j.types.Node(1n, ['Person'], { name: '王晖', n: 2n }), { _labels: ['Person'], name: '王晖', n: 2 }],
    [new neo4j.types.Relationship(1n, 1n, 2n, 'ATTENDED', { mode: 'video' }), { _type: 'ATTENDED', mode: 'video' }],
  ])('%p', (value, expected) => {
    expect(valueFrom(value)).toEqual(expected)
  })

  test('a path is its nodes and its relationships', () => {
    const [a, b] = [new neo4j.types.Node(1n, ['A'], {}), new neo4j.types.Node(2n, ['B'], {})]
    const path = new neo4j.types.Path(a, b, [new neo4j.types.PathSegment(a, new neo4j.types.Relationship(3n, 1n, 2n, 'X', {}), b)])
    expect(valueFrom(path)).toEqual({ nodes: [{ _labels: ['A'] }, { _labels: ['B'] }], edges: [{ _type: 'X' }] })
  })

  test('a record is an object of its columns', () => {
    expect(rowFrom({ keys: ['id', 'n'], get: (key) => (key === 'id' ? 'p1' : 3n) })).toEqual({ id: 'p1', n: 3 })
  })
})
