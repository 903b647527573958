/**
 * Whether a sentence reports an occasion that the article has not told of, or only mentions one.
 *
 * In the lead anything may be announced; further down only what somebody holds, or what follows in the story (随后, 会谈结束后). Occasion + Scene + what was
 * told before → boolean.
 */
import type { Occasion } from '../occasions/occasion.ts'
import { isGeneric, isPointing } from '../same-occasion.ts'
import type { Scene } from '../scene.ts'
import type { Stance } from '../stances.ts'
import { toldIn } from '../told-words.ts'
import type { Draft } from './draft.ts'
import { LEAST_OWN } from './full-names.ts'
import type { Sides } from './sides.ts'

const AFTERWARDS = /^(?:随后|之后|[^，。；]{0,8}(?:会谈|会见|会晤|座谈|调研|考察|签约)(?:结束)?后|当[天日](?:[上下]午|晚)?|同日|次日)，/u
/** An article that has told of nothing in its first sentences reports what follows only if it says when; else it recounts. */
const LATEST = 3
const DATED_LEAD = /\d{1,2}日|昨[天日晚]|日前|近日|连日来|[上下]午/u
const DATED = /\d{1,2}日|[今昨当][天日晚]|[日月]前|近日|[上下]午/u
const IN_TURN = /^(?:最后|随后|接着|之后|参观结束后|活动结束后)，(?:[^，。；]{0,12}(?:一行|双方|[组团])[^，。；]{0,40})?(?:在[^，。；]{2,20})?(?:还)?$/u
/** 9月11日中午，校党委书记某某会见…: with a day or an hour of its own a talk is reported, not recalled. */
const OWN_TIME = /^[^，。；]{0,8}\d{1,2}日(?:[上中下]午|晚)?，|^(?:当天|当日|同日|次日)?(?:[上中下]午|晚上?)，/u

/** @property bodies how many sentences of the body were read before */
export interface Told { readonly all: readonly Draft[], readonly current: Draft | undefined, readonly bodies: number }

export class Beginnings {
  readonly #sides: Sides
  /** the first sentences name a day */
  readonly #dated: boolean
  readonly #told: ReadonlySet<number>

  constructor(scenes: readonly Scene[], sides: Sides) {
    this.#sides = sides
    this.#told = toldIn(scenes)
    this.#dated = scenes.filter(({ heading }) => !heading).slice(0, LATEST).some(({ text }) => DATED_LEAD.test(text))
  }

  /** A speaker goes on there. */
  isTold({ index }: Scene): boolean { return this.#told.has(index) }

  isReported(occasion: Occasion, scene: Scene, told: Told): boolean {
    if (this.isTold(scene)) return false
    const { all, current, bodies } = told
    if (bodies < LATEST && (all.length === 0 || occasion.held || isPresided(occasion, scene))) return true
    if (occasion.rule === 'meetings/talks' && bodies >= LATEST && !isHostKnown(scene, all) && !OWN_TIME.test(scene.text)) return false
    if (goesOnToSit(occasion, scene, current) || isNext(occasion, scene)) return true
    if (occasion.rule === 'meetings/signing') return all.some(({ talk }) => talk)
    if (all.length === 0 && bodies > LATEST && !this.#dated && !DATED.test(scene.text)) return false
    if (this.#goesOnToAttend(occasion, scene, all)) return true
    const actor = scene.stances.some(({ role, group, predicate }) => role === 'subject' && group.start <= occasion.start && occasion.start < predicate.end)
    if (actor && OWN_TIME.test(scene.text) && hasOwnName(occasion)) return true
    const next = occasion.held && (!isGeneric(occasion.name) || current?.field === true) && scene.stances.some((stance) => isNextActor(stance, occasion, scene))
    return next || (actor && (occasion.held || all.length === 0))
  }

  /** 会谈结束后，双方共同出席…开幕式: those of the talk go on to another occasion of its own name. */
  #goesOnToAttend({ held, name, start }: Occasion, scene: Scene, all: readonly Draft[]): boolean {
    const host = held || isGeneric(name) || !AFTERWARDS.test(scene.text) ? undefined : this.#sides.hostBefore(start, scene)
    return host !== undefined && host.group.people.some(({ found }) => all.some(({ seats }) => seats.has(found.name)))
  }
}

/** 13日，某某出席了…第六次峰会: on a day of its own somebody goes to what has a name of its own; that is no longer what was told before (当天的纪念活动). */
function hasOwnName({ name }: Occasion): boolean { return name.length > LEAST_OWN && !isGeneric(name) && !isPointing(name) }

/** Far down, a talk is this article's only where its host already took part in one: else it is told of. */
function isHostKnown(scene: Scene, all: readonly Draft[]): boolean {
  return scene.stances.some(({ group }) => group.people.some(({ found }) => all.some(({ seats }) => seats.has(found.name))))
}

/** 最后，在开发区召开企业家座谈会: the party of a round or an activity goes on to a sitting, whoever holds it. */
function goesOnToSit({ kind, rule, name, start }: Occasion, { text }: Scene, current: Draft | undefined): boolean {
  const around = current?.field === true || current?.occasion.kind === 'ceremony'
  return around && kind === 'meeting' && rule === 'meetings/object' && !isGeneric(name) && IN_TURN.test(text.slice(0, start))
}

/** 会见某某，并共同主持委员会第三次会议: who presides over a meeting with a name of its own is at it. */
function isPresided({ verb, name, start }: Occasion, { text }: Scene): boolean {
  return verb === '主持' && !isGeneric(name) && name.length > LEAST_OWN && /[并还](?:共同|一同)?$/u.test(text.slice(0, start))
}

/** 随后，我市举行某某项目开工仪式: behind one occasion another is held, with a name of its own, whoever holds it. */
function isNext({ held, kind, rule, name, start }: Occasion, { text }: Scene): boolean {
  return held && (kind === 'ceremony' || kind === 'meeting') && rule === 'meetings/object' && !isGeneric(name) && name.length > LEAST_OWN && THEN.test(text.slice(0, start))
}

const THEN = /^(?:随后|紧接着|会后|仪式后|活动结束后|会议结束后)，?(?:还)?[^，。；在]{2,10}?(?:还|又|分别|在[^，。；在]{2,20})*$/u

/** 举行了宪法宣誓仪式，某某监誓: who acts right behind the occasion takes part in it. */
export function isNextActor({ role, group, verbs }: Stance, { held, end, background }: Occasion, { text }: Scene): boolean {
  return held && !background && role === 'subject' && verbs.length > 0 && /^上?，$/u.test(text.slice(end, Math.max(end, group.start)))
}
