/**
 * One article's occasions with the people who took part in each.
 *
 * Scene[] (sentences with their stances and occasions) → ReportDraft[], in the order they are announced. An occasion announced again (会议, 大会, the name's
 * last words) is the same; a list of people without a name belongs to the last occasion of its kind; 有关活动 are all of them. Occasions that only form the
 * background count where the article announces no other. Pure; linear in sentences times occasions.
 */
import type { Capacity, MeetingKind } from '../../domain/facts.ts'
import type { Span } from '../../domain/span.ts'
import type { Group, TitledPerson } from '../mentions/groups.ts'
import type { Occasion } from './occasions.ts'
import type { Stance } from './stances.ts'
import { capacityIn } from './capacities.ts'
import { isGeneric, isSameOccasion } from './same-occasion.ts'

/** A sentence as the earlier steps read it; `index` is its number in the article. */
export interface Scene {
  readonly index: number
  readonly text: string
  readonly heading: boolean
  readonly stances: readonly Stance[]
  readonly occasions: readonly Occasion[]
}

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

type SeatGround = Pick<Seat, 'capacity' | 'scene' | 'words' | 'rule'>

export type SeatRule = 'attendance/predicate' | 'attendance/guest' | 'attendance/speech' | 'attendance/headline' | 'attendance/open-list' | 'attendance/signing'

/** @property scenes the sentences that speak of it, for time and place; the first announces it */
export interface ReportDraft {
  readonly name: string
  readonly kind: MeetingKind
  readonly scene: number
  readonly start: number
  readonly end: number
  readonly rule: Occasion['rule']
  readonly talk: boolean
  readonly background: boolean
  readonly listComplete: boolean
  readonly scenes: readonly number[]
  readonly seats: readonly Seat[]
}

interface Draft {
  name: string
  readonly occasion: Occasion
  readonly scene: number
  readonly talk: boolean
  readonly field: boolean
  readonly background: boolean
  readonly scenes: Set<number>
  readonly seats: Map<string, Seat>
  listComplete: boolean
}

const STRENGTH: readonly Capacity[] = ['attendee', 'speaker', 'lead', 'chair']

/** Puts people and occasions together. */
export function assembleReports(scenes: readonly Scene[]): readonly ReportDraft[] {
  const body = new Assembly(scenes)
  for (const scene of scenes) if (!scene.heading) body.take(scene)
  body.takeHeadings(scenes.filter(({ heading }) => heading))
  return body.reports()
}

/** The state of reading one article from top to bottom. */
class Assembly {
  readonly #drafts: Draft[] = []
  readonly #headings: readonly { readonly occasion: Occasion, readonly scene: Scene }[]
  readonly #groups: Group[] = []
  #current: Draft | undefined
  #bodies = 0

  constructor(scenes: readonly Scene[]) {
    this.#headings = scenes.filter(({ heading }) => heading).flatMap((scene) => scene.occasions.map((occasion) => ({ occasion, scene })))
  }

  take(scene: Scene): void {
    const here = scene.occasions.map((occasion) => ({ occasion, draft: this.#place(occasion, scene) }))
    for (const { occasion, draft } of here) if (occasion.rule === 'meetings/signing' && draft !== undefined) this.#seatSigners(draft)
    if (this.#bodies === 0 && this.#current === undefined) this.#fromHeading(scene)
    this.#bodies += 1
    for (const stance of scene.stances) this.#seatStance(stance, scene, here)
  }

  /** Who talked has signed: the words 两国元首 stand for the two sides of the talk. */
  #seatSigners(target: Draft): void {
    const talk = this.#drafts.findLast((draft) => draft.talk && draft !== target)
    for (const seat of talk?.seats.values() ?? []) if (seat.capacity !== 'attendee') this.#seat(target, seat.person, { ...seat, capacity: 'speaker', rule: 'attendance/signing' })
  }

  /** Finds the draft an occasion belongs to, or begins one. */
  #place(occasion: Occasion, scene: Scene): Draft | undefined {
    if (occasion.background) {
      if (!this.#drafts.some(({ background }) => !background) && !isGeneric(occasion.name)) this.#begin(occasion, scene, this.#drafts.length === 0)
      return undefined
    }
    const known = this.#known(occasion)
    if (known !== undefined) {
      known.scenes.add(scene.index)
      if (occasion.name.length > known.name.length && occasion.name.endsWith(known.name)) known.name = occasion.name
      this.#current = known
      return known
    }
    return this.#mayBegin(occasion, scene) ? this.#begin(occasion, scene, true) : undefined
  }

  #known(occasion: Occasion): Draft | undefined {
    const field = occasion.rule === 'meetings/field'
    if (field) {
      const before = this.#drafts.find((draft) => draft.field)
      if (before !== undefined) return before
    }
    const guests = occasion.guests.flatMap(({ people }) => people.map(({ found }) => found.name))
    const same = this.#drafts.findLast((draft) => isSameOccasion(draft.name, occasion.name) || (occasion.rule === 'meetings/talks' && draft.talk && occasion.kind === draft.occasion.kind && guests.some((name) => draft.seats.has(name))))
    if (same !== undefined) return same
    if (occasion.lookingAt === true && this.#current?.talk === true) return this.#current
    if (isGeneric(occasion.name) && !(occasion.held && this.#drafts.length === 0)) return this.#drafts.findLast(({ occasion: { kind }, field: f }) => kind === occasion.kind && !f) ?? this.#current
    return undefined
  }

  /** In the lead anything may be announced; further down only with a person who holds it. */
  #mayBegin(occasion: Occasion, scene: Scene): boolean {
    if (this.#bodies < 3 && (this.#drafts.length === 0 || occasion.held)) return true
    if (occasion.rule === 'meetings/talks' && this.#bodies > 2 && !this.#isHostKnown(scene)) return false
    if (occasion.rule === 'meetings/signing') return this.#drafts.some(({ talk }) => talk)
    const actor = scene.stances.some(({ role, group, predicate }) => role === 'subject' && (predicate.start <= occasion.start && occasion.start < predicate.end || group.start === occasion.start))
    const next = occasion.held && !isGeneric(occasion.name) && scene.stances.some((stance) => isNextActor(stance, occasion, scene))
    return next || (actor && (occasion.held || this.#drafts.length === 0))
  }

  /** Far down, a talk is this article's only where its host already took part in one: else it is told of. */
  #isHostKnown(scene: Scene): boolean {
    return scene.stances.some(({ group }) => group.people.some(({ found }) => this.#drafts.some(({ seats }) => seats.has(found.name))))
  }

  #begin(occasion: Occasion, scene: Scene, current: boolean): Draft {
    const draft: Draft = {
      name: this.#fullName(occasion, scene), occasion, scene: scene.index, talk: occasion.rule === 'meetings/talks', field: occasion.rule === 'meetings/field',
      background: occasion.background, scenes: new Set([scene.index]), seats: new Map(), listComplete: true,
    }
    this.#drafts.push(draft)
    if (current) this.#current = draft
    return draft
  }

  /** A name that the headline gives in full is taken from there. */
  #fullName(occasion: Occasion, scene: Scene): string {
    const longer = this.#headings.map(({ occasion: { name } }) => name).find((name) => name.length > occasion.name.length && name.endsWith(occasion.name))
    if (longer !== undefined) return longer
    if (isGeneric(occasion.name) && occasion.rule === 'meetings/object') {
      const named = this.#headings.find(({ occasion: { name, rule, background } }) => rule !== 'meetings/talks' && rule !== 'meetings/field' && !background && !isGeneric(name))
      if (named !== undefined) return named.occasion.name
    }
    if (occasion.name === '会议') {
      const purpose = /^会议[，]?(?<words>(?:听取|研究|部署|审议|讨论|学习|分析)[^，。；]{4,40})/u.exec(scene.text.slice(occasion.end - 2))?.groups?.words
      return purpose ?? occasion.name
    }
    if (occasion.rule === 'meetings/field') {
      return this.#headings.map(({ occasion: other }) => other).find(({ rule, kind }) => rule === 'meetings/field' && kind === occasion.kind)?.name ?? occasion.name
    }
    return occasion.name
  }

  /** A first sentence without an occasion is about the headline's. */
  #fromHeading(scene: Scene): void {
    const first = this.#headings.find(({ occasion }) => !occasion.background && !isGeneric(occasion.name)) ?? this.#headings[0]
    if (first === undefined || scene.stances.length === 0) return
    this.#begin(first.occasion, first.scene, true)
  }

  #seatStance(stance: Stance, scene: Scene, here: readonly { readonly occasion: Occasion, readonly draft: Draft | undefined }[]): void {
    const guestOf = here.find(({ occasion, draft }) => draft !== undefined && occasion.guests.includes(stance.group))
    if (guestOf?.draft !== undefined) {
      this.#seatAll(guestOf.draft, stance.group, { capacity: 'speaker', scene: scene.index, words: stance.predicate, rule: 'attendance/guest' })
      return
    }
    if (stance.role !== 'subject') return
    this.#groups.push(stance.group)
    const inside = here.flatMap(({ occasion, draft }) => draft !== undefined && stance.predicate.start <= occasion.end && occasion.start < stance.predicate.end ? [{ occasion, draft }] : [])
    inside.forEach(({ draft }, i) => {
      this.#seatIn(draft, { stance: partOf(stance, { from: inside[i - 1]?.occasion.end, to: i + 1 < inside.length ? inside[i]?.occasion.end : undefined }), scene, announced: true })
    })
    const before = here.find(({ occasion, draft }) => draft !== undefined && isNextActor(stance, occasion, scene))?.draft
    if (before !== undefined) this.#seatIn(before, { stance, scene, announced: false })
    if (inside.length > 0 || before !== undefined) return
    for (const target of this.#targets(stance, scene)) this.#seatIn(target, { stance, scene, announced: false })
  }

  /** The occasions that a list of people or a speaker belongs to when the sentence names none. */
  #targets(stance: Stance, scene: Scene): readonly Draft[] {
    const words = scene.text.slice(stance.predicate.start, stance.predicate.end)
    const all = this.#drafts.filter(({ background }) => !background)
    if (/(?:有关|上述|相关|这些|系列)(?:活动|会见|会议)/u.test(words)) return all
    const noun = /(?:参加|出席|陪同)[^，。]{0,6}?(?<noun>会见|会谈|检查|调研|慰问|走访|考察|督导|视察|看望|访问|会议|座谈|仪式|活动)/u.exec(words)?.groups?.noun
    const ofNoun = noun === undefined ? undefined : all.findLast((draft) => suits(draft, noun))
    const own = all.findLast((draft) => stance.group.people.some(({ found }) => draft.seats.has(found.name)))
    const target = ofNoun ?? (isSpeech(stance) ? own : undefined) ?? this.#current ?? all.at(-1)
    return target === undefined || (target.background && all.length > 0) ? [] : [target]
  }

  #seatIn(target: Draft, { stance, scene, announced }: { readonly stance: Stance, readonly scene: Scene, readonly announced: boolean }): void {
    const capacity = capacityIn(stance, { kind: target.occasion.kind, talk: target.talk, field: target.field, announced, text: scene.text })
    if (capacity === undefined) return
    const led = capacity === 'lead' && [...target.seats.values()].some((seat) => seat.capacity === 'lead' && !stance.group.people.some(({ found }) => found.name === seat.name))
    this.#seatBy(target, led ? 'attendee' : capacity, { stance, scene })
  }

  #seatBy(target: Draft, capacity: Capacity, { stance, scene }: { readonly stance: Stance, readonly scene: Scene }): void {
    const { group } = stance
    const first = group.people[0]
    const quoted = isSpeech(stance) && first !== undefined && first.end > first.found.end && group.people.length === 1 && !target.seats.has(first.found.name)
    if (quoted && capacity === 'speaker') return
    this.#seatGroup(target, group, { capacity, scene: scene.index, words: stance.predicate, rule: isSpeech(stance) ? 'attendance/speech' : 'attendance/predicate' })
    target.scenes.add(scene.index)
  }

  /** In a talk the first of the subjects is the host; whoever stands in for an open list (习近平等) brings those named with them before. */
  #seatGroup(target: Draft, group: Group, seat: SeatGround): void {
    const hostOnly = seat.capacity === 'lead'
    group.people.forEach((person, i) => {
      const capacity = hostOnly && i > 0 ? beside(target, group) : seat.capacity
      this.#seat(target, person, { ...seat, capacity })
    })
    if (!group.open) return
    const first = group.people[0]?.found.name
    const named = this.#groups.find((other) => other !== group && other.people.length > group.people.length && other.people[0]?.found.name === first && group.people.length === 1)
    if (named === undefined) { if (seat.rule === 'attendance/predicate') target.listComplete = false; return }
    for (const person of named.people.slice(1)) this.#seat(target, person, { capacity: 'attendee', ...this.#groundOf(person, seat), rule: 'attendance/open-list' })
  }

  /** Where the person was named before. */
  #groundOf(person: TitledPerson, otherwise: SeatGround): Pick<Seat, 'scene' | 'words'> {
    for (const draft of this.#drafts) {
      const seat = draft.seats.get(person.found.name)
      if (seat !== undefined) return { scene: seat.scene, words: seat.words }
    }
    return { scene: otherwise.scene, words: otherwise.words }
  }

  #seatAll(target: Draft, group: Group, seat: SeatGround): void {
    for (const person of group.people) this.#seat(target, person, seat)
  }

  #seat(target: Draft, person: TitledPerson, seat: SeatGround): void {
    const name = person.found.name
    const before = target.seats.get(name)
    if (before === undefined) target.seats.set(name, { person, name, ...seat })
    else if (STRENGTH.indexOf(seat.capacity) > STRENGTH.indexOf(before.capacity)) target.seats.set(name, { ...before, capacity: seat.capacity })
  }

  /** What only the headline says: 俞正声主持, 许昆林张义珍参加. */
  takeHeadings(headings: readonly Scene[]): void {
    const main = this.#drafts.find(({ background, seats }) => !background && seats.size > 0) ?? this.#drafts[0]
    if (main === undefined) return
    for (const scene of headings) {
      for (const stance of scene.stances) {
        if (stance.role !== 'subject') continue
        const capacity = capacityIn(stance, { kind: main.occasion.kind, talk: main.talk, field: main.field, announced: true, text: scene.text })
        if (capacity === undefined) continue
        const people = stance.group.people.filter(({ found }) => main.seats.has(found.name) ? capacity === 'lead' || capacity === 'chair' : !this.#drafts.some(({ seats }) => seats.has(found.name)))
        this.#seatGroup(main, { ...stance.group, people }, { capacity, scene: scene.index, words: stance.predicate, rule: 'attendance/headline' })
      }
    }
  }

  reports(): readonly ReportDraft[] {
    const foreground = this.#drafts.filter(({ background, seats }) => !background && seats.size > 0)
    const kept = foreground.length > 0 ? foreground : this.#drafts.filter(({ seats }) => seats.size > 0)
    return kept.map((draft) => ({
      name: draft.name, kind: draft.occasion.kind, scene: draft.scene, start: draft.occasion.start, end: draft.occasion.end, rule: draft.occasion.rule,
      talk: draft.talk, background: draft.background, listComplete: draft.listComplete, scenes: [...draft.scenes].sort((a, b) => a - b), seats: [...draft.seats.values()],
    }))
  }
}

/** A predicate that speaks of two occasions (参加会议，并主持召开续会) is read in parts: each verb belongs to the occasion it stands before. */
function partOf(stance: Stance, { from, to }: { readonly from: number | undefined, readonly to: number | undefined }): Stance {
  const start = from ?? stance.predicate.start
  const end = to ?? stance.predicate.end
  return { ...stance, predicate: { start, end }, verbs: stance.verbs.filter((verb) => verb.end > start && verb.start < end || verb.start < stance.predicate.start) }
}

function isSpeech(stance: Stance): boolean {
  return stance.verbs.length > 0 && stance.verbs.every(({ value }) => value === 'speaker')
}

/** 参加检查 speaks of an inspection, 参加会见 of a reception. */
function suits(draft: Draft, noun: string): boolean {
  if (/会见|会谈/u.test(noun)) return draft.talk
  if (/检查|调研|考察|督导|视察/u.test(noun)) return draft.field
  if (/慰问|走访|看望|访问/u.test(noun)) return draft.occasion.kind === 'visit'
  if (noun === '仪式') return draft.occasion.kind === 'ceremony'
  if (noun === '活动') return true
  return draft.occasion.kind === 'meeting' && !draft.talk
}

/** Who stands beside the host: both receive a guest, two who talk are the two sides, more only attend. */
function beside({ talk, name }: Draft, { open, people }: Group): Capacity {
  if (!talk || open || people.length !== 2) return 'attendee'
  return name.startsWith('会见') ? 'lead' : 'speaker'
}

/** 举行了宪法宣誓仪式，某某监誓: who acts right behind the occasion takes part in it. */
function isNextActor({ role, group, verbs }: Stance, { held, end, background }: Occasion, { text }: Scene): boolean {
  return held && !background && role === 'subject' && verbs.length > 0 && text.slice(end, group.start) === '，'
}
