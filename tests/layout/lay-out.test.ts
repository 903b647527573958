import { describe, expect, test } from '@jest/globals'
import { boxOf, type Body } from '../../client/layout/body.ts'
import { around, overlap, type Box } from '../../client/layout/box.ts'
import { components } from '../../client/layout/components.ts'
import { generator, layOut, type Bond } from '../../client/layout/lay-out.ts'
import { goldNetwork } from '../support/gold-network.ts'

const SPACE = { width: 1100, height: 700 }

function goldGraph(): { readonly bodies: readonly Body[], readonly bonds: readonly Bond[] } {
  const network = goldNetwork()
  return {
    bodies: network.nodes.map((node) => ({ id: node.id, radius: 10, label: 36, rank: node.kind === 'person' ? node.meetings : 0 })),
    bonds: network.edges.map((edge) => ({ source: edge.source, target: edge.target, weight: edge.kind === 'together' ? edge.shared : 1 })),
  }
}

/** Rings of people who know only each other. */
function islands(sizes: readonly number[]): { readonly bodies: readonly Body[], readonly bonds: readonly Bond[] } {
  const bodies = sizes.flatMap((size, island) => Array.from({ length: size }, (_, index) => ({ id: `${island}.${index}`, radius: 8, label: 36, rank: 1 })))
  const bonds = sizes.flatMap((size, island) => Array.from({ length: size - 1 }, (_, index) => ({ source: `${island}.${index}`, target: `${island}.${index + 1}`, weight: 1 })))
  return { bodies, bonds }
}

function boxes(bodies: readonly Body[], positions: readonly { readonly x: number, readonly y: number }[]): readonly Box[] {
  return bodies.map((body, index) => boxOf(body, positions[index] ?? { x: 0, y: 0 }))
}

describe('layOut', () => {
  test('the same question has the same answer', () => {
    const question = { ...goldGraph(), space: SPACE, seed: 1 }
    expect(layOut(question)).toEqual(layOut(structuredClone(question)))
  })

  test('another seed answers otherwise', () => {
    expect(layOut({ ...goldGraph(), space: SPACE, seed: 2 })).not.toEqual(layOut({ ...goldGraph(), space: SPACE, seed: 1 }))
  })

  test('no disc lies on another', () => {
    const graph = goldGraph()
    const { positions } = layOut({ ...graph, space: SPACE, seed: 1 })
    const near = positions.flatMap((one, index) => positions.slice(index + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 20))
    expect(near).toEqual([])
  })

  test('components stand side by side', () => {
    const graph = islands([12, 7, 5, 1, 1, 1])
    const { positions } = layOut({ ...graph, space: SPACE, seed: 1 })
    const at = new Map(positions.map((position) => [position.id, position]))
    const wholes = components(graph.bodies.map(({ id }) => id), graph.bonds).map((ids) => around(graph.bodies.filter(({ id }) => ids.includes(id)).map((body) => boxOf(body, at.get(body.id) ?? { x: 0, y: 0 }))))
    expect(wholes.flatMap((one, index) => wholes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([])
  })

  test('the middle of the whole is the origin', () => {
    const graph = goldGraph()
    const whole = around(boxes(graph.bodies, layOut({ ...graph, space: SPACE, seed: 1 }).positions))
    expect(whole.left + whole.right).toBeCloseTo(0, 0)
    expect(whole.top + whole.bottom).toBeCloseTo(0, 0)
  })

  test('it lies along the longer side of the space', () => {
    const graph = goldGraph()
    const along = (space: { readonly width: number, readonly height: number }): number => {
      const whole = around(boxes(graph.bodies, layOut({ ...graph, space, seed: 1 }).positions))
      return (whole.right - whole.left) / (whole.bottom - whole.top)
    }
    expect(along({ width: 1200, height: 600 })).toBeGreaterThan(1)
    expect(along({ width: 350, height: 750 })).toBeLessThan(1)
  })

  test('nobody is laid out to nothing', () => {
    expect(layOut({ bodies: [], bonds: [], space: SPACE, seed: 1 })).toEqual({ positions: [] })
    expect(layOut({ bodies: [{ id: 'a', radius: 5, label: 30, rank: 1 }], bonds: [{ source: 'a', target: 'nobody', weight: 1 }], space: SPACE, seed: 1 }).positions).toHaveLength(1)
  })
})

test('the generator repeats itself for a seed and stays within [0, 1)', () => {
  const [one, other] = [generator(7), generator(7)]
  const numbers = Array.from({ length: 1000 }, one)
  expect(numbers).toEqual(Array.from({ length: 1000 }, other))
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
})
