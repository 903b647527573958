/** Mentions that put one person in one meeting → one attendance: the ATTENDED summary. Pure; independent of order. */
import type { Capacity, Mode } from '../../domain/facts.ts'
import type { MeetingId, MentionId, PersonId } from '../../domain/ids.ts'
import { compare } from '../sightings/profiles.ts'

/** One mention that says that a person took part in a meeting. */
export interface Seat {
  readonly person: PersonId
  readonly meeting: MeetingId
  readonly mention: MentionId
  readonly capacity: Capacity
  readonly titles: readonly string[]
  readonly mode: Mode
  readonly venue?: string
  readonly ordinal: number
}

/** @property mentions ascending @property ordinal the least printed place */
export interface Attendance {
  readonly person: PersonId
  readonly meeting: MeetingId
  readonly capacity: Capacity
  readonly titles: readonly string[]
  readonly mode: Mode
  readonly venue?: string
  readonly ordinal: number
  readonly mentions: readonly MentionId[]
}

const CAPACITIES: readonly Capacity[] = ['attendee', 'speaker', 'lead', 'chair']

/** By meeting, then person. The strongest statement of the capacity counts; titles in the order printed, each once. */
export function attendancesOf(seats: readonly Seat[]): readonly Attendance[] {
  const groups = new Map<string, Seat[]>()
  for (const seat of [...seats].sort((a, b) => compare(a.mention, b.mention))) {
    const key = `${seat.meeting} ${seat.person}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [seat])
    else group.push(seat)
  }
  return [...groups].sort(([a], [b]) => compare(a, b)).flatMap(([, group]) => attendanceOf(group))
}

function attendanceOf(seats: readonly Seat[]): readonly Attendance[] {
  const [first] = seats
  if (first === undefined) return []
  const venue = seats.find((seat) => seat.venue !== undefined)?.venue
  return [{
    person: first.person,
    meeting: first.meeting,
    capacity: CAPACITIES[Math.max(...seats.map((seat) => CAPACITIES.indexOf(seat.capacity)))] ?? first.capacity,
    titles: [...new Set(seats.flatMap((seat) => seat.titles))],
    mode: modeOf(seats),
    ...(venue === undefined ? {} : { venue }),
    ordinal: Math.min(...seats.map((seat) => seat.ordinal)),
    mentions: seats.map((seat) => seat.mention),
  }]
}

/** A report that names a branch venue knows more than one that does not. */
function modeOf(seats: readonly Seat[]): Mode {
  const modes = new Set(seats.map((seat) => seat.mode))
  if (modes.has('video')) return 'video'
  return modes.has('in person') ? 'in person' : 'unknown'
}
