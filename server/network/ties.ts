/**
 * The ties of one person: everybody met at the meetings in force, with what the tie is made of.
 * The other measures (projection, ego network, companions) are loops over it.
 * Source of the strength: Newman, Phys. Rev. E 64, 016132 (2001): Σ 1/(n − 1) over shared meetings with n attendees.
 */
import { copresence } from './copresence.ts'
import { at, entryAt, type IncidenceIndex, rowLength } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'

/**
 * What counts as a tie.
 * @property mask meetings in force
 * @property oneRoom leaves out meetings that the two shared by video; n stays the number of all attendees
 * @property minShared least number of shared meetings that count
 */
export interface TieRule {
  readonly mask: MeetingMask
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

/** Scratch arrays for one pass over many people; they are clean between two uses. */
export class TieCounter {
  readonly #index: IncidenceIndex
  readonly #rule: TieRule
  readonly #shared: Uint32Array
  readonly #byVideo: Uint32Array
  readonly #strength: Float64Array
  readonly #met: number[] = []

  constructor(index: IncidenceIndex, rule: TieRule) {
    this.#index = index
    this.#rule = rule
    this.#shared = new Uint32Array(index.people.length)
    this.#byVideo = new Uint32Array(index.people.length)
    this.#strength = new Float64Array(index.people.length)
  }

  /** Calls `visit` for each tie of `person` to somebody whose index is at least `least`, in the order they are met. */
  forEach(person: number, least: number, visit: (tie: Tie) => void): void {
    const { byPerson } = this.#index
    for (let i = at(byPerson.starts, person); i < at(byPerson.starts, person + 1); i += 1) {
      const meeting = at(byPerson.targets, i)
      if (at(this.#rule.mask, meeting) === 1) this.#meet({ person, meeting, seat: at(byPerson.seats, i), least })
    }
    for (const other of this.#met) {
      const shared = at(this.#shared, other)
      if (shared >= this.#rule.minShared) visit({ a: person, b: other, shared, byVideo: at(this.#byVideo, other), strength: at(this.#strength, other) })
      this.#shared[other] = 0
      this.#byVideo[other] = 0
      this.#strength[other] = 0
    }
    this.#met.length = 0
  }

  #meet({ person, meeting, seat, least }: { person: number, meeting: number, seat: number, least: number }): void {
    const { byMeeting, seats } = this.#index
    const gain = 1 / (rowLength(byMeeting, meeting) - 1)
    const mine = entryAt(seats, seat)
    for (let i = at(byMeeting.starts, meeting); i < at(byMeeting.starts, meeting + 1); i += 1) {
      const other = at(byMeeting.targets, i)
      if (other === person || other < least) continue
      const isByVideo = copresence(mine, entryAt(seats, at(byMeeting.seats, i))) === 'video'
      if (isByVideo && this.#rule.oneRoom) continue
      if (at(this.#shared, other) === 0) this.#met.push(other)
      this.#shared[other] = at(this.#shared, other) + 1
      this.#strength[other] = at(this.#strength, other) + gain
      if (isByVideo) this.#byVideo[other] = at(this.#byVideo, other) + 1
    }
  }
}

/** All ties of one person, strongest first: by shared meetings, then strength, then index. */
export function tiesOf(index: IncidenceIndex, person: number, rule: TieRule): readonly Tie[] {
  const ties: Tie[] = []
  new TieCounter(index, rule).forEach(person, 0, (tie) => ties.push(tie))
  return ties.sort((x, y) => y.shared - x.shared || y.strength - x.strength || x.b - y.b)
}
