/**
 * The ties of one person: everybody met at the meetings in force, with what the tie is made of.
 * The other measures (projection, ego network, companions) are loops over it.
 * Source of the strength: Newman, Phys. Rev. E 64, 016132 (2001): Σ 1/(n − 1) over shared meetings with n attendees.
 */
import type { AttendancesInForce } from './attendances-in-force.ts'
import { isByVideo } from './copresence.ts'
import { at, type Attendances, byteAt, type IncidenceIndex, realAt, rowLength } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import { isPartInForce } from './parts-in-force.ts'
import { onlyRows, transpose } from './rows.ts'

/**
 * What counts as a tie.
 * @property mask meetings in force
 * @property rows attendances in force; absent: all of the index. Those who look at few test them and need no rows
 * @property oneRoom leaves out meetings that the two shared by video; n stays the number of all attendees
 * @property minShared least number of shared meetings that count
 */
export interface TieRule {
  readonly mask: MeetingMask
  readonly rows?: AttendancesInForce
  readonly oneRoom: boolean
  readonly minShared: number
}

/** A tie of two people, by their indexes; `a` < `b` where it comes out of a projection. */
export interface Tie {
  readonly a: number
  readonly b: number
  /** Shared meetings. */
  readonly shared: number
  /** Of these, those where at least one of the two sat elsewhere. */
  readonly byVideo: number
  readonly strength: number
}

/** What is known of a tie while it is visited. */
export interface Visit {
  readonly other: number
  readonly shared: number
  readonly strength: number
  /** The whole tie; makes an object, so ask only for ties that are kept. */
  readonly tie: () => Tie
}

/** Counts ties in scratch arrays, one person at a time; many millions of ties pass through it without an object each. */
export class TieCounter {
  readonly #index: IncidenceIndex
  readonly #rule: TieRule
  readonly #rows: Attendances
  readonly #shared: Int32Array
  readonly #byVideo: Int32Array
  readonly #strength: Float64Array
  readonly #met: Int32Array
  #metCount = 0

  constructor(index: IncidenceIndex, rule: TieRule, rows: Attendances = rule.rows ?? index) {
    this.#index = index
    this.#rule = rule
    this.#rows = rows
    this.#shared = new Int32Array(index.people.length)
    this.#byVideo = new Int32Array(index.people.length)
    this.#strength = new Float64Array(index.people.length)
    this.#met = new Int32Array(index.people.length)
  }

  /** Calls `visit` for each tie of `person` that counts, in the order they are met. */
  ofPerson(person: number, visit: (visit: Visit) => void): void {
    const { byPerson, byMeeting } = this.#rows
    for (let i = at(byPerson.starts, person); i < at(byPerson.starts, person + 1); i += 1) {
      const meeting = at(byPerson.targets, i)
      if (byteAt(this.#rule.mask, meeting) === 1) this.#meet(person, meeting, { seat: at(byPerson.seats, i), from: at(byMeeting.starts, meeting) })
    }
    this.#tell(person, visit)
  }

  /** Calls `visit` for each tie that counts, once: its person has the lower index of the two. They come by their two indexes. */
  ofAll(visit: (person: number, visit: Visit) => void): void {
    const { byPerson, byMeeting } = this.#rows
    // People come in rising order and stand in rising order in each meeting: what stands after a person is what is still to be paired.
    const next = byMeeting.starts.slice()
    for (let person = 0; person < this.#index.people.length; person += 1) {
      for (let i = at(byPerson.starts, person); i < at(byPerson.starts, person + 1); i += 1) {
        const meeting = at(byPerson.targets, i)
        const from = at(next, meeting) + 1
        next[meeting] = from
        if (byteAt(this.#rule.mask, meeting) === 1) this.#meet(person, meeting, { seat: at(byPerson.seats, i), from })
      }
      this.#met.subarray(0, this.#metCount).sort()
      this.#tell(person, (tie) => { visit(person, tie) })
    }
  }

  /** Counts the people of a meeting from one place of its row on. */
  #meet(person: number, meeting: number, { seat, from }: { readonly seat: number, readonly from: number }): void {
    const { targets, starts } = this.#rows.byMeeting
    const [shared, strength, met] = [this.#shared, this.#strength, this.#met]
    const gain = 1 / (rowLength(this.#index.byMeeting, meeting) - 1)
    const end = at(starts, meeting + 1)
    const mixed = byteAt(this.#index.mixedSeats, meeting) === 1
    let count = this.#metCount
    for (let i = from; i < end; i += 1) {
      const other = at(targets, i)
      if (other === person || (mixed && !this.#isCounted(seat, i, other))) continue
      const meetings = at(shared, other)
      if (meetings === 0) {
        met[count] = other
        count += 1
      }
      shared[other] = meetings + 1
      strength[other] = realAt(strength, other) + gain
    }
    this.#metCount = count
  }

  /** Whether two seats of one meeting count as shared; notes it where it was by video. */
  #isCounted(seat: number, entry: number, other: number): boolean {
    if (!isByVideo(this.#index.seatCodes, seat, at(this.#rows.byMeeting.seats, entry))) return true
    if (this.#rule.oneRoom) return false
    this.#byVideo[other] = at(this.#byVideo, other) + 1
    return true
  }

  #tell(person: number, visit: (visit: Visit) => void): void {
    const tell = { other: 0, shared: 0, strength: 0, tie: (): Tie => ({ a: person, b: tell.other, shared: tell.shared, byVideo: at(this.#byVideo, tell.other), strength: tell.strength }) }
    for (let i = 0; i < this.#metCount; i += 1) {
      tell.other = at(this.#met, i)
      tell.shared = at(this.#shared, tell.other)
      tell.strength = realAt(this.#strength, tell.other)
      if (tell.shared >= this.#rule.minShared) visit(tell)
      this.#shared[tell.other] = 0
      this.#byVideo[tell.other] = 0
      this.#strength[tell.other] = 0
    }
    this.#metCount = 0
  }
}

/** Strongest first: by shared meetings, then strength, then index. */
export function byStrength(x: Pick<Tie, 'shared' | 'strength' | 'a' | 'b'>, y: Pick<Tie, 'shared' | 'strength' | 'a' | 'b'>): number {
  return y.shared - x.shared || y.strength - x.strength || x.a - y.a || x.b - y.b
}

/** All ties of one person, strongest first. */
export function tiesOf(index: IncidenceIndex, person: number, rule: TieRule): readonly Tie[] {
  const ties: Tie[] = []
  new TieCounter(index, rule).ofPerson(person, ({ tie }) => ties.push(tie()))
  return ties.sort(byStrength)
}

/** The attendances in force of some people only, so that ties among few do not cost those of all. Indexes stay as they are. */
export function ofPeople(index: IncidenceIndex, people: readonly number[], { mask, rows }: Pick<TieRule, 'mask' | 'rows'>): Attendances {
  const parts = rows?.parts
  const byPerson = onlyRows(index.byPerson, people, (person, place) => (mask[at(index.byPerson.targets, place)] ?? 0) === 1
    && (parts === undefined || (parts.people[person] === 1 && isPartInForce(parts, index.byPerson, place))))
  return { byPerson, byMeeting: transpose(byPerson, mask.length) }
}
