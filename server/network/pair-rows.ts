/**
 * The pairs of the index, laid out in the order in which they are counted: for each attendance of `byPerson` the people who stand behind its
 * person in its meeting, one attendance after the other. Counting then reads memory from one end to the other instead of jumping a million times.
 *
 * IncidenceIndex → PairRows. People stand in rising order in a meeting, so each pair of it is there once. A meeting of more than
 * LONGEST people is left out (its pairs grow with the square, and its row is read from one end to the other anyway): at most
 * LONGEST / 2 numbers an attendance. Made once per index, linear in its size.
 */
import { at, byteAt, type IncidenceIndex, rowLength } from './incidence-index.ts'
import { partCode } from './part-codes.ts'
import { presencesOf } from './parts-in-force.ts'

/**
 * Row i belongs to the attendance at place i of `byPerson`: `others[starts[i]] … others[starts[i + 1] - 1]`.
 * @property parts of these people in that meeting, as part codes
 * @property ownParts for each attendance of `byPerson` its own part code
 * @property isLong 1 for a meeting whose pairs are not here
 */
export interface PairRows {
  readonly starts: Uint32Array
  readonly others: Uint32Array
  readonly parts: Uint8Array
  readonly ownParts: Uint8Array
  readonly isLong: Uint8Array
}

const LONGEST = 48

/** Lays the pairs out. */
export function pairRows(index: IncidenceIndex): PairRows {
  const { byPerson, byMeeting } = index
  const isLong = Uint8Array.from(index.meetings, (_, meeting) => Number(rowLength(byMeeting, meeting) > LONGEST))
  const presences = presencesOf(index)
  const parts = byMeeting.capacities.map((capacity, i) => partCode(capacity, byteAt(presences, at(byMeeting.seats, i))))
  const ownParts = byPerson.capacities.map((capacity, i) => partCode(capacity, byteAt(presences, at(byPerson.seats, i))))
  const { starts, from } = rowStarts(index, isLong)
  const length = at(starts, from.length)
  const rows = { starts, others: new Uint32Array(length), parts: new Uint8Array(length), ownParts, isLong }
  for (let entry = 0; entry < from.length; entry += 1) {
    const to = at(starts, entry)
    const shift = at(from, entry) - to
    const end = at(starts, entry + 1)
    for (let place = to; place < end; place += 1) {
      rows.others[place] = at(byMeeting.targets, place + shift)
      rows.parts[place] = byteAt(parts, place + shift)
    }
  }
  return rows
}

/** Where each row begins, and where in `byMeeting` it is copied from. */
function rowStarts({ byPerson, byMeeting }: IncidenceIndex, isLong: Uint8Array): { readonly starts: Uint32Array, readonly from: Uint32Array } {
  const starts = new Uint32Array(byPerson.targets.length + 1)
  const from = new Uint32Array(byPerson.targets.length)
  // `byPerson` is walked in rising order of people, in which they stand in each meeting.
  const next = byMeeting.starts.slice()
  byPerson.targets.forEach((meeting, entry) => {
    const behind = at(next, meeting) + 1
    next[meeting] = behind
    from[entry] = behind
    starts[entry + 1] = at(starts, entry) + (byteAt(isLong, meeting) === 1 ? 0 : at(byMeeting.starts, meeting + 1) - behind)
  })
  return { starts, from }
}
