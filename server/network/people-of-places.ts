/**
 * How many different people attended a meeting of each place: people as bits, put together place by place.
 * Meetings of one set of places are gone through together. What they bring is gathered in one row of bits and added to each of their
 * places at once; a set of few attendances is added to the places as it is met.
 */
import { at, type IncidenceIndex, rowLength } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import type { PartsInForce } from './parts-in-force.ts'
import { sumUp } from './rows.ts'

const BITS = 32

/** People by place, in the order of the index's locations. @param mask meetings that count @param parts in force; absent: all */
export function peopleOfPlaces(index: IncidenceIndex, mask: MeetingMask, parts?: PartsInForce): Int32Array {
  const { placeSets: { of, locations: { starts, targets } }, locations, people } = index
  const words = Math.ceil(people.length / BITS)
  const places = new Map<number, Int32Array>()
  const inForce = parts?.inMeetings
  const meetings = meetingsBySet(of, mask, starts.length - 1)
  for (let set = 0; set + 1 < starts.length; set += 1) {
    const held = meetings.targets.subarray(at(meetings.starts, set), at(meetings.starts, set + 1))
    if (held.length === 0) continue
    const ofSet = [...targets.subarray(at(starts, set), at(starts, set + 1))].map((place) => bitsAt(places, place, words))
    if (held.reduce((sum, meeting) => sum + rowLength(index.byMeeting, meeting), 0) < words) for (const bits of ofSet) markPeople(index, { meetings: held, inForce, bits })
    else {
      const bits = new Int32Array(words)
      markPeople(index, { meetings: held, inForce, bits })
      for (const ofPlace of ofSet) addBits(ofPlace, bits)
    }
  }
  return Int32Array.from(locations, (_, place) => countBits(places.get(place)))
}

/** The meetings that count, by their set of places. */
function meetingsBySet(of: Int32Array, mask: MeetingMask, sets: number): { readonly starts: Int32Array, readonly targets: Int32Array } {
  const starts = new Int32Array(sets + 1)
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    const next = (of[meeting] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + (mask[meeting] ?? 0)
  }
  sumUp(starts)
  const next = starts.slice()
  const targets = new Int32Array(at(starts, sets))
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    if (mask[meeting] !== 1) continue
    const set = of[meeting] ?? 0
    const to = next[set] ?? 0
    targets[to] = meeting
    next[set] = to + 1
  }
  return { starts, targets }
}

/** Marks who was at meetings. @param inForce 1 at each place of `byMeeting` that counts; absent: all @param bits changed */
function markPeople({ byMeeting: { starts, targets } }: IncidenceIndex, { meetings, inForce, bits }: { readonly meetings: Int32Array, readonly inForce: Uint8Array | undefined, readonly bits: Int32Array }): void {
  for (const meeting of meetings) {
    const end = starts[meeting + 1] ?? 0
    for (let i = starts[meeting] ?? 0; i < end; i += 1) {
      const person = targets[i] ?? 0
      const one = inForce === undefined ? 1 : inForce[i] ?? 0
      bits[person >>> 5] = (bits[person >>> 5] ?? 0) | (one << (person & 31))
    }
  }
}

function bitsAt(places: Map<number, Int32Array>, place: number, words: number): Int32Array {
  const known = places.get(place)
  if (known !== undefined) return known
  const bits = new Int32Array(words)
  places.set(place, bits)
  return bits
}

/** @param to changed */
function addBits(to: Int32Array, bits: Int32Array): void {
  for (let word = 0; word < bits.length; word += 1) to[word] = (to[word] ?? 0) | (bits[word] ?? 0)
}

function countBits(bits: Int32Array | undefined): number {
  let count = 0
  if (bits !== undefined) for (let word = 0; word < bits.length; word += 1) count += ones(bits[word] ?? 0)
  return count
}

/** How many bits of a word are set. Source: Warren, Hacker’s Delight, 5-1. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
