/**
 * A made-up network of a size that the product must bear, from a seed: the rows that the network is read from.
 * Two in five meetings are of one city, the others of the whole country; some people attend far more than others; person 0 is a hub.
 */
import type { Row } from '../../server/store/graph-store.ts'

/** @property hub how many meetings person 0 attends */
export interface NetworkSize {
  readonly seed: number
  readonly people: number
  readonly meetings: number
  readonly attendances: number
  readonly hub: number
}

/** The size that the budgets are for. */
export const FULL_SIZE: NetworkSize = { seed: 20220328, people: 20_000, meetings: 100_000, attendances: 1_000_000, hub: 18_000 }

/** People, meetings and the hub in proportion; a city has people enough for its meetings from some hundred thousand attendances on. */
export function sizeOf(attendances: number): NetworkSize {
  const share = attendances / FULL_SIZE.attendances
  return { seed: FULL_SIZE.seed, attendances, people: Math.round(FULL_SIZE.people * Math.max(share, 0.5)), meetings: Math.round(FULL_SIZE.meetings * share), hub: Math.round(FULL_SIZE.hub * share) }
}

const CITIES = 300
const PROVINCES = 30
const FIRST_DAY = Date.UTC(2012, 0, 1)
const DAYS = 3650
const DAY_MS = 86_400_000
const KINDS = ['meeting', 'meeting', 'meeting', 'inspection', 'visit', 'ceremony']
const TITLES = ['市委书记', '市长', '副市长', '市委常委', '市人大常委会主任', '市政协主席', '局长', '秘书长']
const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗梁宋郑谢']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文新中秋东']

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Rows by the name of the statement that answers them. */
export function madeNetwork(size: NetworkSize): ReadonlyMap<string, () => Iterable<Row>> {
  return new Map<string, () => Iterable<Row>>([
    ['read/network-locations', () => locations()],
    ['read/network-people', () => people(size)],
    ['read/network-posts', () => posts(size)],
    ['read/network-meetings', () => meetings(size)],
    ['read/network-venues', () => venues(size)],
    ['read/network-reports', () => venues(size).map(({ meeting = null, location = null }) => ({ meeting, place: location }))],
    ['read/network-attendances', () => attendances(size)],
  ])
}

/** Ids are as long as those of real pages. */
export function personIdOf(person: number): string {
  return `m-${String(person).padStart(24, '0')}`
}

function meetingIdOf(meeting: number): string {
  return `r-${String(meeting).padStart(24, '0')}`
}

function cityIdOf(city: number): string {
  return `cn:${100_000 + city}`
}

function locations(): readonly Row[] {
  const provinces = Array.from({ length: PROVINCES }, (_, i) => ({ id: `cn:${i}`, name: `省${i}`, within: 'cn' }))
  return [{ id: 'cn', name: '中国', within: null }, ...provinces, ...Array.from({ length: CITIES }, (_, i) => ({ id: cityIdOf(i), name: `市${i}`, within: `cn:${i % PROVINCES}` }))]
}

function people({ people: count }: NetworkSize): readonly Row[] {
  return Array.from({ length: count }, (_, i) => ({ id: personIdOf(i), name: nameOf(i), aliases: [], qualifier: null, attends: true }))
}

function nameOf(person: number): string {
  const [family, first] = [SURNAMES[person % SURNAMES.length], GIVEN[Math.floor(person / SURNAMES.length) % GIVEN.length]]
  return `${family}${first}${GIVEN[Math.floor(person / SURNAMES.length / GIVEN.length) % GIVEN.length]}`
}

function posts({ people: count }: NetworkSize): readonly Row[] {
  return Array.from({ length: count }, (_, i) => ({
    person: personIdOf(i), role: `role-${i}`, title: TITLES[i % TITLES.length] ?? '', level: '市', rank: null, place: cityIdOf(i % CITIES), lastSeen: '2021-12-31', mentions: 3,
  }))
}

function meetings({ meetings: count, seed }: NetworkSize): readonly Row[] {
  const roll = dice(seed)
  return Array.from({ length: count }, (_, i) => {
    const day = roll() < 0.1 ? null : new Date(FIRST_DAY + Math.floor(roll() * DAYS) * DAY_MS).toISOString().slice(0, 10)
    return {
      id: meetingIdOf(i), name: `全市第${i}次工作会议`, kind: KINDS[Math.floor(roll() * KINDS.length)] ?? 'meeting', whenText: day === null ? null : '昨天上午',
      dateFrom: day, dateTo: day, dateBasis: day === null ? 'none' : 'relative',
    }
  })
}

function venues({ meetings: count }: NetworkSize): readonly Row[] {
  return Array.from({ length: count }, (_, i) => ({ meeting: meetingIdOf(i), location: cityIdOf(i % CITIES) }))
}

function* attendances(size: NetworkSize): Generator<Row> {
  const roll = dice(size.seed + 1)
  const others = size.attendances - size.hub
  let told = 0
  for (let meeting = 0; meeting < size.meetings; meeting += 1) {
    const least = Math.round((others * (meeting + 1)) / size.meetings) - told
    const present = new Set<number>()
    const isLocal = roll() < 0.4
    const seats = Math.max(1, Math.round(least * (0.4 + 1.2 * roll())))
    while (present.size < Math.min(seats, meeting === size.meetings - 1 ? least : seats)) present.add(attendee(size, isLocal ? meeting % CITIES : undefined, roll))
    told += present.size
    if (isWithHub(size, meeting)) present.add(0)
    const byVideo = roll() < 0.2
    let ordinal = 0
    for (const person of present) {
      yield {
        person: personIdOf(person), meeting: meetingIdOf(meeting), capacity: ordinal === 0 ? 'chair' : ordinal < 3 ? 'speaker' : 'attendee',
        mode: byVideo && ordinal > 4 ? 'video' : 'in person', venue: byVideo && ordinal > 4 ? '分会场' : null,
      }
      ordinal += 1
    }
  }
}

/** The hub's meetings, evenly spread. */
function isWithHub({ hub, meetings: count }: NetworkSize, meeting: number): boolean {
  return Math.floor(((meeting + 1) * hub) / count) > Math.floor((meeting * hub) / count)
}

/** Never the hub. The first of a city, and of the country, come more often. */
function attendee({ people: count }: NetworkSize, city: number | undefined, roll: () => number): number {
  const drawn = Math.floor(roll() ** 1.6 * (city === undefined ? count - 1 : Math.floor((count - 1) / CITIES)))
  return 1 + (city === undefined ? drawn : Math.min(count - 2, drawn * CITIES + city))
}
