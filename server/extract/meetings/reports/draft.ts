/**
 * One occasion of an article while the article is read: its name may grow, its seats fill.
 *
 * Each person has one seat, with the strongest capacity that any sentence states.
 */
import type { Capacity } from '../../../domain/facts.ts'
import type { Span } from '../../../domain/span.ts'
import type { TitledPerson } from '../../mentions/groups.ts'
import type { Occasion } from '../occasions/occasion.ts'

/**
 * @property scene the sentence that says so
 * @property words the part of that sentence that speaks of this occasion
 * @property rule by which it was concluded
 */
export interface Seat {
  readonly person: TitledPerson
  readonly name: string
  readonly capacity: Capacity
  readonly scene: number
  readonly words: Span
  readonly rule: SeatRule
}

export type SeatGround = Pick<Seat, 'capacity' | 'scene' | 'words' | 'rule'>

export type SeatRule = 'attendance/predicate' | 'attendance/guest' | 'attendance/speech' | 'attendance/headline' | 'attendance/open-list' | 'attendance/list' | 'attendance/acts' | 'attendance/signing'

const STRENGTH: readonly Capacity[] = ['attendee', 'speaker', 'lead', 'chair']

/** @property scenes the sentences that speak of it; the first announces it */
export class Draft {
  name: string
  listComplete = true
  /** somebody leads it */
  led = false
  readonly occasion: Occasion
  readonly scene: number
  readonly scenes: Set<number>
  readonly seats = new Map<string, Seat>()

  constructor(name: string, occasion: Occasion, scene: number) {
    this.name = name
    this.occasion = occasion
    this.scene = scene
    this.scenes = new Set([scene])
  }

  get talk(): boolean { return this.occasion.rule === 'meetings/talks' }

  /** A round or a visit. */
  get field(): boolean { return this.occasion.rule === 'meetings/field' || (this.occasion.rule === 'meetings/gathering' || this.activity) && (this.occasion.kind === 'inspection' || this.occasion.kind === 'visit') }

  /** An activity that a body carries out. */
  get activity(): boolean { return this.occasion.rule === 'meetings/rite' && this.name.endsWith('活动') && !/系列|等/u.test(this.name) }

  get background(): boolean { return this.occasion.background }

  seat(person: TitledPerson, ground: SeatGround): void {
    const { name } = person.found
    const before = this.seats.get(name)
    if (ground.capacity === 'lead') this.led = true
    if (before === undefined) this.seats.set(name, { person, name, ...ground })
    else if (STRENGTH.indexOf(ground.capacity) > STRENGTH.indexOf(before.capacity)) this.seats.set(name, { ...before, capacity: ground.capacity })
  }

  /** Somebody other than these leads already. */
  isLedByOthers(names: readonly string[]): boolean {
    return [...this.seats.values()].some(({ capacity, name }) => capacity === 'lead' && !names.includes(name))
  }

  /** 参加检查 speaks of an inspection, 参加会见 of a reception. */
  suits(noun: string): boolean {
    if (/会见|会谈/u.test(noun)) return this.talk
    if (/检查|调研|考察|督导|视察/u.test(noun)) return this.field
    if (/慰问|走访|看望|访问/u.test(noun)) return this.occasion.kind === 'visit'
    if (noun === '仪式') return this.occasion.kind === 'ceremony'
    if (noun === '活动') return true
    return this.occasion.kind === 'meeting' && !this.talk
  }
}
