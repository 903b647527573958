/**
 * Where every node stands: a function of the graph, the space and the seed, the same on every machine.
 * Each component is laid out by forces (d3-force), turned so that its length lies along the space, untangled, and set beside the others;
 * then the whole is drawn together or stretched towards the space as far as no disc comes to lie on another. People with many meetings are drawn to the middle.
 * Units: px at zoom 1. Random numbers: a linear congruential generator (Numerical Recipes), seeded.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { around, heightOfBox, widthOfBox, type Box, type Point, type Size } from './box.ts'
import { boxOf, type Body } from './body.ts'
import { components, type Tied } from './components.ts'
import { pack } from './pack.ts'
import { untangle } from './untangle.ts'

/** @property weight of a tie: more draws nearer */
export interface Bond extends Tied { readonly weight: number }
export interface LayoutQuestion { readonly bodies: readonly Body[], readonly bonds: readonly Bond[], readonly space: Size, readonly seed: number }
/** Positions of the centres, the middle of the whole at the origin, in the order of the bodies. */
export interface LayoutAnswer { readonly positions: readonly (Point & { readonly id: string })[] }

const GAP = 40
const MOST_STRETCH = 1.7
const MOST_SKEW = 1.3
/** A small screen is better used by nodes that stand closer than by smaller ones. */
const MOST_SQUEEZE = 0.45
const ORIGIN: Point = { x: 0, y: 0 }

interface Particle extends SimulationNodeDatum { readonly id: string, readonly body: Body }

/** Bodies and bonds → places, in px of the layout around 0, 0. The same for the same seed. */
export function layOut({ bodies, bonds, space, seed }: LayoutQuestion): LayoutAnswer {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const groups = components(bodies.map((body) => body.id), bonds).map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
  const loose = groups.map((members) => ({ members, positions: turned(best(members, bonds, seed), space) }))
  const natural = sideBySide(loose.map((group) => untangled(group, { x: 1, y: 1 })), space)
  const by = squeeze(natural.box, space)
  const { at } = by.x === 1 && by.y === 1 ? natural : sideBySide(loose.map((group) => untangled(group, by)), space)
  return { positions: stretched(bodies, at, space) }
}

/** How far to draw the whole together in each direction, so that it fits without becoming smaller. */
function squeeze(box: Box, space: Size): Point {
  const x = Math.max(MOST_SQUEEZE, Math.min(1, space.width / Math.max(1, widthOfBox(box))))
  const y = Math.max(MOST_SQUEEZE, Math.min(1, space.height / Math.max(1, heightOfBox(box))))
  return { x: Math.max(x, y * MOST_SQUEEZE), y: Math.max(y, x * MOST_SQUEEZE) }
}

interface Group { readonly members: readonly Body[], readonly positions: readonly Point[] }
interface Whole { readonly at: ReadonlyMap<string, Point>, readonly box: Box }

/** Positions drawn together, and moved apart again where discs or labels would lie on each other. */
function untangled({ members, positions }: Group, by: Point): Group {
  return { members, positions: untangle(members, positions.map(({ x, y }) => ({ x: x * by.x, y: y * by.y }))) }
}

function sideBySide(groups: readonly Group[], space: Size): Whole {
  const boxes = groups.map(({ members, positions }) => around(members.map((body, index) => boxOf(body, positions[index] ?? ORIGIN))))
  const corners = pack(boxes.map((box) => ({ width: widthOfBox(box), height: heightOfBox(box) })), space, GAP)
  const at = new Map(groups.flatMap(({ members, positions }, group) => members.map((body, index) => {
    const corner = corners[group] ?? ORIGIN
    const box = boxes[group]
    const place = positions[index] ?? ORIGIN
    return [body.id, { x: place.x - (box?.left ?? 0) + corner.x, y: place.y - (box?.top ?? 0) + corner.y }] as const
  })))
  return { at, box: around(groups.flatMap(({ members }) => members.map((body) => boxOf(body, at.get(body.id) ?? ORIGIN)))) }
}

/** Of a few beginnings the one whose ties are shortest for how far people stand apart: groups then keep to themselves. Large graphs get one try. */
function best(bodies: readonly Body[], bonds: readonly Bond[], seed: number): readonly Point[] {
  const tries = bodies.length <= 3 || bodies.length > 150 ? 1 : Math.max(2, Math.round(180 / bodies.length))
  const place = new Map(bodies.map((body, index) => [body.id, index]))
  const within = bonds.filter((bond) => place.has(bond.source) && place.has(bond.target))
  const candidates = Array.from({ length: Math.min(4, tries) }, (_, turn) => {
    const positions = simulate(bodies, within, seed * 101 + turn)
    const ties = within.map(({ source, target }) => distance(positions[place.get(source) ?? 0], positions[place.get(target) ?? 0]))
    const all = positions.flatMap((one, index) => positions.slice(index + 1).map((other) => distance(one, other)))
    return { positions, cost: mean(ties) / Math.max(1, mean(all)) }
  })
  return candidates.reduce((one, other) => other.cost < one.cost ? other : one).positions
}

function distance(one: Point = ORIGIN, other: Point = ORIGIN): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function simulate(bodies: readonly Body[], bonds: readonly Bond[], seed: number): readonly Point[] {
  const random = generator(seed)
  const greatest = Math.max(1, ...bodies.map((body) => body.rank))
  const particles: Particle[] = [...bodies].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)).map((body, place) => ({ id: body.id, body, ...sown(place, random) }))
  const links = bonds.map((bond) => ({ ...bond }))
  const pull = (particle: Particle): number => 0.04 + 0.1 * (particle.body.rank / greatest)
  forceSimulation(particles)
    .randomSource(random)
    .force('link', forceLink<Particle, typeof links[number]>(links).id((particle) => particle.id).distance((link) => 70 + 60 / link.weight))
    .force('charge', forceManyBody<Particle>().strength((particle) => -260 - particle.body.radius * 16).distanceMax(900))
    .force('collide', forceCollide<Particle>((particle) => Math.max(particle.body.radius + 14, particle.body.label / 4)))
    .force('x', forceX<Particle>(0).strength(pull))
    .force('y', forceY<Particle>(0).strength(pull))
    .stop()
    .tick(bodies.length > 1000 ? 150 : 300)
  const at = new Map(particles.map((particle) => [particle.id, { x: particle.x ?? 0, y: particle.y ?? 0 }]))
  return bodies.map((body) => at.get(body.id) ?? ORIGIN)
}

/** Where a node starts: on a sunflower, those of most meetings in the middle, each a little off its seed. */
function sown(place: number, random: () => number): Point {
  const angle = place * Math.PI * (3 - Math.sqrt(5)) + (random() - 0.5)
  const reach = 14 * Math.sqrt(0.5 + place) + 12 * random()
  return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) }
}

/** Numbers in [0, 1), the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Turns the points so that their longest direction (first principal axis) lies along the longer side of the space. */
function turned(points: readonly Point[], space: Size): readonly Point[] {
  const middle = { x: mean(points.map((point) => point.x)), y: mean(points.map((point) => point.y)) }
  const xx = mean(points.map((point) => (point.x - middle.x) ** 2))
  const yy = mean(points.map((point) => (point.y - middle.y) ** 2))
  const xy = mean(points.map((point) => (point.x - middle.x) * (point.y - middle.y)))
  const axis = 0.5 * Math.atan2(2 * xy, xx - yy)
  const turn = (space.width >= space.height ? 0 : Math.PI / 2) - axis
  return points.map(({ x, y }) => ({
    x: (x - middle.x) * Math.cos(turn) - (y - middle.y) * Math.sin(turn),
    y: (x - middle.x) * Math.sin(turn) + (y - middle.y) * Math.cos(turn),
  }))
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Spreads positions (not sizes) until the whole fills the space in one direction and, within limits, the other; the middle goes to the origin. */
function stretched(bodies: readonly Body[], placed: ReadonlyMap<string, Point>, space: Size): LayoutAnswer['positions'] {
  const box = around(bodies.map((body) => boxOf(body, placed.get(body.id) ?? ORIGIN)))
  const wishX = Math.min(MOST_STRETCH, Math.max(1, space.width / Math.max(1, widthOfBox(box))))
  const wishY = Math.min(MOST_STRETCH, Math.max(1, space.height / Math.max(1, heightOfBox(box))))
  const byX = Math.min(wishX, wishY * MOST_SKEW)
  const byY = Math.min(wishY, wishX * MOST_SKEW)
  const spread = bodies.map((body) => {
    const at = placed.get(body.id) ?? ORIGIN
    return { body, at: { x: at.x * byX, y: at.y * byY } }
  })
  const whole = around(spread.map(({ body, at }) => boxOf(body, at)))
  const middle = { x: (whole.left + whole.right) / 2, y: (whole.top + whole.bottom) / 2 }
  return spread.map(({ body, at }) => ({ id: body.id, x: round(at.x - middle.x), y: round(at.y - middle.y) }))
}

/** A hundredth of a px is enough, and hides the last bits in which processors may differ. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
