/**
 * The strongest ties of one person. Shared meetings alone are counted first, in a plain loop; strength and the rest only with those who
 * shared as many as the last of the strongest: at 18 000 meetings there are 180 000 others to count, and twelve are asked for.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, type IncidenceIndex, rowLength } from './incidence-index.ts'
import { byStrength, type Tie, type TieRule } from './ties.ts'

/** Whose ties, by which rule. */
interface Around { readonly index: IncidenceIndex, readonly person: number, readonly rule: TieRule }

/** Strongest first; the same as the first of `tiesOf`. */
export function strongestOf(index: IncidenceIndex, person: number, { rule, limit }: { readonly rule: TieRule, readonly limit: number }): readonly Tie[] {
  const around = { index, person, rule }
  const shared = sharedWith(around)
  const least = Math.max(rule.minShared, at(shared.slice().sort().subarray(-limit), 0), 1)
  const asked = new Uint8Array(shared.length)
  for (let other = 0; other < shared.length; other += 1) asked[other] = Number((shared[other] ?? 0) >= least)
  return tiesWith(around, asked).sort(byStrength).slice(0, limit)
}

/** How many meetings in force each other one shared; the loops over a hub's meetings read their arrays themselves. */
function sharedWith({ index, person, rule: { mask, oneRoom, rows = index } }: Around): Int32Array {
  const { byPerson, byMeeting: { starts, targets, seats } } = rows
  const shared = new Int32Array(index.people.length)
  const last = at(byPerson.starts, person + 1)
  for (let entry = at(byPerson.starts, person); entry < last; entry += 1) {
    const meeting = byPerson.targets[entry] ?? 0
    if (mask[meeting] !== 1) continue
    const isMixed = oneRoom && byteAt(index.mixedSeats, meeting) === 1
    const end = starts[meeting + 1] ?? 0
    for (let i = starts[meeting] ?? 0; i < end; i += 1) {
      const other = targets[i] ?? 0
      if (isMixed && isByVideo(index.seatCodes, at(byPerson.seats, entry), at(seats, i))) continue
      shared[other] = (shared[other] ?? 0) + 1
    }
  }
  shared[person] = 0
  return shared
}

/** The ties with those who are asked for, marked 1, in no order. */
function tiesWith({ index, person, rule: { mask, oneRoom, rows = index } }: Around, asked: Uint8Array): Tie[] {
  const { byPerson, byMeeting: { starts, targets, seats } } = rows
  const ties = new Map<number, Tie>()
  const last = at(byPerson.starts, person + 1)
  for (let entry = at(byPerson.starts, person); entry < last; entry += 1) {
    const meeting = byPerson.targets[entry] ?? 0
    if (mask[meeting] !== 1) continue
    const end = starts[meeting + 1] ?? 0
    for (let i = starts[meeting] ?? 0; i < end; i += 1) {
      const other = targets[i] ?? 0
      if (asked[other] !== 1) continue
      const apart = isByVideo(index.seatCodes, at(byPerson.seats, entry), at(seats, i))
      const { shared = 0, byVideo = 0, strength = 0 } = ties.get(other) ?? {}
      if (!apart || !oneRoom) ties.set(other, { a: person, b: other, shared: shared + 1, byVideo: byVideo + Number(apart), strength: strength + 1 / (rowLength(index.byMeeting, meeting) - 1) })
    }
  }
  return [...ties.values()]
}
