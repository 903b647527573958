/**
 * The occasions of one article, as they are announced from top to bottom, and the one that is spoken of now.
 *
 * An occasion announced again (会议, 大会, the name's last words) is the same; `beginnings.ts` says what else is reported, `full-names.ts` how it is called.
 * What only forms the background counts where the article announces no other.
 */
import { isGeneric, isSameOccasion } from '../same-occasion.ts'
import type { Occasion } from '../occasions/occasion.ts'
import type { Scene } from '../scene.ts'
import type { Stance } from '../stances.ts'
import { Beginnings } from './beginnings.ts'
import { Draft } from './draft.ts'
import { FullNames } from './full-names.ts'
import { resumedRound, roundOf } from './rounds.ts'
import { Sides } from './sides.ts'

/** Who signed what, before the article calls it a ceremony. */
const SIGNED = /(?<=.[与和同].+)签署(?=.)/u
/** What 会议 and 论坛 stand for is no reception. */
const SITTING = /会议$|大会$|全体会$|论坛$|[开闭]幕[式会]$/u
/** 4号，… after a talk of the 3rd: another. */
const OWN_DATE = /^\d{1,2}[日号]/u

/** @property current the occasion that a list of people without a name belongs to */
export class Drafts {
  current: Draft | undefined
  readonly #all: Draft[] = []
  readonly #texts: readonly string[]
  readonly #names: FullNames
  readonly #sides = new Sides()
  readonly #beginnings: Beginnings

  /** @param begun one that is known from the start */
  constructor(scenes: readonly Scene[], begun?: Draft) {
    if (begun !== undefined) this.#all.push(begun)
    this.current = begun
    this.#texts = scenes.map(({ text }) => text)
    this.#names = new FullNames(scenes)
    this.#beginnings = new Beginnings(scenes, this.#sides)
  }

  get all(): readonly Draft[] { return this.#all }

  /** Those that the article reports, not only looks back to. */
  get reported(): readonly Draft[] { return this.#all.filter(({ background }) => !background) }

  /** Finds the draft an occasion belongs to, or begins one; `bodies` counts the sentences read before. */
  place(occasion: Occasion, scene: Scene, bodies: number): Draft | undefined {
    if (occasion.background) {
      if (this.reported.length === 0 && !isGeneric(occasion.name)) this.#begin(occasion, scene, this.#all.length === 0 || occasion.rule === 'meetings/setting')
      return undefined
    }
    const activity = this.#activityOf(occasion)
    if (activity !== undefined) return this.#begin({ ...occasion, name: activity }, scene, true)
    const titled = this.#titled(occasion)
    if (titled !== undefined) return this.#begin({ ...occasion, name: titled }, scene, true)
    const known = this.#known(occasion, scene)
    if (known !== undefined) {
      known.scenes.add(scene.index)
      if (SIGNED.test(known.name) && /^签[约字]仪式$/u.test(occasion.name)) known.name = `${known.name.replace(SIGNED, '')}${occasion.name}`
      if (occasion.name.length > known.name.length && occasion.name.endsWith(known.name)) known.name = occasion.name
      this.current = known
      return known
    }
    return this.#beginnings.isReported(occasion, scene, { all: this.#all, current: this.current, bodies }) ? this.#begin(occasion, scene, true) : undefined
  }

  /** 镇里开展新春走访慰问活动。书记某某走访了…: the round that the article tells next is the activity that was announced before it. */
  #activityOf({ rule, kind }: Occasion): string | undefined {
    const { current } = this
    const told = rule === 'meetings/field' && current?.activity === true && current.field && current.occasion.kind === kind
    return told && this.reported.length === 0 && current.seats.size === 0 ? current.name : undefined
  }

  /** Behind a talk 座谈会 means the sitting that the headline names in full. */
  #titled({ name }: Occasion): string | undefined {
    if (name !== '座谈会' || this.current?.talk !== true) return undefined
    const full = this.#names.closing(name)
    return full === undefined || this.#all.some((draft) => isSameOccasion(draft.name, full)) ? undefined : full
  }

  /** A speaker goes on there. */
  isTold(scene: Scene): boolean { return this.#beginnings.isTold(scene) }

  /** A first sentence without an occasion is about the headline's. */
  beginFromHeading(scene: Scene): void {
    const first = this.#names.headings.find(({ occasion }) => !occasion.background && !isGeneric(occasion.name)) ?? this.#names.headings[0]
    if (first === undefined || scene.stances.length === 0) return
    this.#begin(first.occasion, first.scene, true)
  }

  #known(occasion: Occasion, scene: Scene): Draft | undefined {
    if (occasion.rule === 'meetings/field') {
      const rounds = this.#all.filter((draft) => draft.field && (draft.occasion.kind === 'ceremony') === (occasion.kind === 'ceremony'))
      const before = roundOf(rounds, { occasion, scene, begun: (draft) => this.#texts[draft.scene] ?? '' })
      if (before !== undefined || rounds.length > 0) return before
    }
    const guests = occasion.guests.flatMap(({ people }) => people.map(({ found }) => found.name))
    const sides = occasion.rule === 'meetings/talks' && guests.length === 0 ? this.#sides.pairAt(occasion.start, scene) : []
    const met = sides.length > 1 && !OWN_DATE.test(scene.text) ? this.#all.findLast(({ name, seats }) => /会[谈晤见]$/u.test(name) && sides.every((side) => seats.has(side))) : undefined
    if (met !== undefined) return met
    const same = this.#all.findLast((draft) => isSameOccasion(draft.name, occasion.name) || (occasion.rule === 'meetings/talks' && draft.talk && occasion.kind === draft.occasion.kind && guests.some((name) => draft.seats.has(name))))
    if (same !== undefined && !isOtherHost(same, occasion, this.#sides.hostBefore(occasion.start, scene))) return same
    if (same !== undefined) return undefined
    if (this.#isPartOfVisit(occasion)) return this.current
    if (/座谈(?:交流)?$/u.test(occasion.name)) { const sitting = this.#all.findLast(({ name }) => name.endsWith('座谈会')); if (sitting !== undefined) return sitting }
    if (occasion.name === '参观' && this.current !== undefined) return this.current
    if (occasion.lookingAt === true && this.current?.talk === true) return this.current
    if (isGeneric(occasion.name) && !(occasion.held && (this.#all.length === 0 || this.#isSittingOfRound(occasion)))) return this.#all.findLast(({ occasion: { kind }, field, talk }) => kind === occasion.kind && !field && (!talk || !SITTING.test(occasion.name))) ?? this.current
    return undefined
  }

  /** 一行与人大代表交流座谈, 与客人进行座谈: who visits people sits down with them; it is the visit still, unless the sitting is called a meeting (座谈会). */
  #isPartOfVisit({ name }: Occasion): boolean { return this.current?.field === true && /座谈(?:交流)?$/u.test(name) }

  /** Behind a reception on the way the round goes on. */
  goBackToRound(scene: Scene): void {
    if (this.current?.field === false) this.current = resumedRound(this.#all, scene) ?? this.current
  }

  /** 调研期间，某某主持召开座谈会: a meeting that a round is broken for is no part of the round. */
  #isSittingOfRound({ kind, rule, name }: Occasion): boolean {
    const sitting = kind === 'meeting' && (rule === 'meetings/object' || rule === 'meetings/subject') && /会$/u.test(name)
    const around = this.current?.field === true || this.current?.occasion.kind === 'ceremony' && /(?:座谈|研讨|交流)会$/u.test(name)
    return sitting && around && !this.#all.some(({ occasion, field }) => occasion.kind === 'meeting' && !field)
  }

  #begin(occasion: Occasion, scene: Scene, current: boolean): Draft {
    const draft = new Draft(this.#names.of(occasion, scene), occasion, scene.index)
    this.#all.push(draft)
    if (current) this.current = draft
    return draft
  }
}

/** 市民政局局长某某会见了刘更光一行: the guest was received before, but by somebody else. */
function isOtherHost({ talk, seats, led }: Draft, { rule, name }: Occasion, host: Stance | undefined): boolean {
  if (rule !== 'meetings/talks' || !talk || !name.startsWith('会见')) return false
  return led && host !== undefined && host.group.people.every(({ found, own }) => own.length > 0 && !seats.has(found.name))
}
