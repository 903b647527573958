/**
 * Filters on a person's part in a meeting → a test of single attendances, as small tables that loops over millions can read.
 * IncidenceIndex + AttendanceFilters → PartsInForce, or nothing where nothing is filtered.
 */
import type { Capacity, Mode } from '../domain/facts.ts'
import { byteAt, CAPACITIES, type IncidenceIndex, type Rows } from './incidence-index.ts'
import { PART_CODES, partCode, PRESENCES } from './part-codes.ts'

/**
 * Each empty or absent: all.
 * @property capacities parts taken in a meeting
 * @property presences how somebody was there: in person, by video, not said
 * @property roles titles of posts, without the place they are of: attendances of people who hold one of them
 */
export interface AttendanceFilters {
  readonly capacities?: readonly Capacity[]
  readonly presences?: readonly Mode[]
  readonly roles?: readonly string[]
}

/**
 * @property people 1 for those whose attendances may count @property parts 1 for the part codes that count
 * @property inMeetings 1 at each place of `byMeeting` whose attendance is in force; made when first asked
 */
export interface PartsInForce { readonly people: Uint8Array, readonly parts: Uint8Array, readonly inMeetings: Uint8Array }

/** The test; absent where every attendance passes. */
export function partsInForce(index: IncidenceIndex, { capacities = [], presences = [], roles = [] }: AttendanceFilters): PartsInForce | undefined {
  if (capacities.length === 0 && presences.length === 0 && roles.length === 0) return undefined
  const parts = new Uint8Array(PART_CODES)
  CAPACITIES.forEach((capacity, i) => {
    PRESENCES.forEach((presence, j) => { parts[partCode(i, j)] = Number(isAmong(capacities, capacity) && isAmong(presences, presence)) })
  })
  const people = holdersOf(index, roles)
  let inMeetings: Uint8Array | undefined
  return {
    people, parts,
    get inMeetings() { inMeetings ??= placesInForce({ people, parts }, index.byMeeting, 'target'); return inMeetings },
  }
}

/** 1 for who holds one of these posts; empty: for all. */
function holdersOf({ people }: IncidenceIndex, roles: readonly string[]): Uint8Array {
  const holders = new Uint8Array(people.length).fill(Number(roles.length === 0))
  if (roles.length > 0) people.forEach(({ titles = [] }, person) => { holders[person] = Number(titles.some((title) => roles.includes(title))) })
  return holders
}

/** 1 for people whose attendances may count. */
export function peopleInForce({ people }: IncidenceIndex, { parts, chosen }: { readonly parts?: PartsInForce | undefined, readonly chosen?: Uint8Array | undefined }): Uint8Array {
  if (parts === undefined) return chosen ?? new Uint8Array(people.length).fill(1)
  return chosen === undefined ? parts.people : parts.people.map((one, person) => one & byteAt(chosen, person))
}

/** 1 at each place of these rows whose attendance is in force. @param peopleAt whose attendance it is: the row, or its target */
export function placesInForce({ people, parts }: Pick<PartsInForce, 'people' | 'parts'>, rows: Rows, peopleAt: 'row' | 'target'): Uint8Array {
  const { starts, targets, parts: partAt } = rows
  const passes = new Uint8Array(partAt.length)
  for (let i = 0; i < passes.length; i += 1) passes[i] = parts[partAt[i] ?? 0] ?? 0
  if (!people.includes(0)) return passes
  if (peopleAt === 'row') {
    for (let row = 0; row + 1 < starts.length; row += 1) if (people[row] === 0) passes.fill(0, starts[row], starts[row + 1])
  } else for (let i = 0; i < passes.length; i += 1) passes[i] = (passes[i] ?? 0) & (people[targets[i] ?? 0] ?? 0)
  return passes
}

/** 1 for each meeting with an attendance in force. */
export function attendedMeetings({ byMeeting: { starts } }: IncidenceIndex, { inMeetings }: PartsInForce): Uint8Array {
  const attended = new Uint8Array(starts.length - 1)
  for (let meeting = 0; meeting < attended.length; meeting += 1) {
    const end = starts[meeting + 1] ?? 0
    let any = 0
    for (let i = starts[meeting] ?? 0; i < end; i += 1) any |= inMeetings[i] ?? 0
    attended[meeting] = any
  }
  return attended
}

/** Whether the attendance at a place of these rows has a part in force; whose it is, is asked apart. */
export function isPartInForce({ parts }: PartsInForce, rows: Rows, place: number): boolean { return byteAt(parts, byteAt(rows.parts, place)) === 1 }

function isAmong<T>(chosen: readonly T[], one: T): boolean { return chosen.length === 0 || chosen.includes(one) }
