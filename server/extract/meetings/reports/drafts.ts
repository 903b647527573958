/**
 * The occasions of one article, as they are announced from top to bottom, and the one that is spoken of now.
 *
 * An occasion announced again (会议, 大会, the name's last words) is the same. In the lead anything may be announced, further down only with a person who
 * holds it. What only forms the background counts where the article announces no other.
 */
import { isGeneric, isSameOccasion } from '../same-occasion.ts'
import type { Occasion } from '../occasions/occasion.ts'
import type { Scene } from '../scene.ts'
import { StanceIndex } from '../stance-index.ts'
import type { Stance } from '../stances.ts'
import { Draft } from './draft.ts'

/** 赴浙江考察, 在吉林调研: the body names the places in full, or says what about (调研县乡人大工作). */
const JOURNEY = /^(?:赴|到|来|在|前往|走进)/u

const ARRIVING = /^(?:\d{1,2}日|随后|接着|之后|离开|当[天日]|[上下]午|次日)[^。；]{0,24}?(?:来到|前往|走进|步入)/u

const AFTERWARDS = /^(?:随后|之后|[^，。；]{0,8}(?:会谈|会见|会晤|座谈|调研|考察|签约)(?:结束)?后|当[天日](?:[上下]午|晚)?|同日|次日)，/u

/** Who signed what, before the article calls it a ceremony. */
const SIGNED = /(?<=.[与和同].+)签署(?=.)/u
/** An article that has told of nothing in its first sentences reports what follows only if it says when; else it recounts. */
const LATEST = 3
const DATED_LEAD = /\d{1,2}日|昨[天日晚]|日前|近日|连日来|[上下]午/u
const DATED = /\d{1,2}日|[今昨当][天日晚]|[日月]前|近日|[上下]午/u
const IN_TURN = /^(?:最后|随后|接着|之后|参观结束后|活动结束后)，(?:[^，。；]{0,12}(?:一行|双方|[组团])[^，。；]{0,40})?(?:在[^，。；]{2,20})?(?:还)?$/u

/** 2月4日， or 19日、20日， opens the sentence. */
const OWN_DAY = /^[^，。；]{0,8}\d{1,2}日/u

/** 会见沙特王储兼副首相、国防大臣…某某: with so many posts of the guest the headline names the talk. */
const LONG_TALK = 24
const LONGEST_PAIR = 80
/** 4号，… after a talk of the 3rd: another. */
const OWN_DATE = /^\d{1,2}[日号]/u

const DAY_AT_HEAD = /^[^，。；\d]{0,6}(?:\d{4}年)?(?:\d{1,2}月)?(?<day>\d{1,2})日(?![至到—\-、和])/u
const SEVERAL_DAYS = /\d{1,2}日?(?:至|到|—|-|、|和|－)(?:\d{1,2}月)?\d{1,2}日|连日来|日前|近日|为期/u
/** 9月11日中午，校党委书记某某会见…: with a day or an hour of its own a talk is reported, not recalled. */
const OWN_TIME = /^[^，。；]{0,8}\d{1,2}日(?:[上中下]午|晚)?，|^(?:当天|当日|同日|次日)?(?:[上中下]午|晚上?)，/u

interface HeadingOccasion { readonly occasion: Occasion, readonly scene: Scene }

/** @property current the occasion that a list of people without a name belongs to */
export class Drafts {
  current: Draft | undefined
  readonly #all: Draft[] = []
  readonly #headings: readonly HeadingOccasion[]
  readonly #unpeopled: readonly string[]
  readonly #texts: readonly string[]
  /** the first sentences name a day */
  readonly #dated: boolean
  #read: { readonly scene: Scene, readonly index: StanceIndex } | undefined

  /** @param begun one that is known from the start */
  constructor(scenes: readonly Scene[], begun?: Draft) {
    if (begun !== undefined) this.#all.push(begun)
    this.current = begun
    this.#headings = scenes.filter(({ heading }) => heading).flatMap((scene) => scene.occasions.map((occasion) => ({ occasion, scene })))
    this.#texts = scenes.map(({ text }) => text)
    this.#dated = scenes.filter(({ heading }) => !heading).slice(0, LATEST).some(({ text }) => DATED_LEAD.test(text))
    this.#unpeopled = scenes.filter(({ heading, stances }) => heading && stances.length === 0).map(({ text }) => text)
  }

  get all(): readonly Draft[] { return this.#all }

  /** Those that the article reports, not only looks back to. */
  get reported(): readonly Draft[] { return this.#all.filter(({ background }) => !background) }

  /** Finds the draft an occasion belongs to, or begins one; `bodies` counts the sentences read before. */
  place(occasion: Occasion, scene: Scene, bodies: number): Draft | undefined {
    if (occasion.background) {
      if (this.reported.length === 0 && !isGeneric(occasion.name)) this.#begin(occasion, scene, this.#all.length === 0)
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
    return this.#mayBegin(occasion, scene, bodies) ? this.#begin(occasion, scene, true) : undefined
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
    const full = this.#headings.find(({ occasion }) => occasion.held && occasion.name.length > name.length && occasion.name.endsWith(name))?.occasion.name
    return full === undefined || this.#all.some((draft) => isSameOccasion(draft.name, full)) ? undefined : full
  }

  /** A first sentence without an occasion is about the headline's. */
  beginFromHeading(scene: Scene): void {
    const first = this.#headings.find(({ occasion }) => !occasion.background && !isGeneric(occasion.name)) ?? this.#headings[0]
    if (first === undefined || scene.stances.length === 0) return
    this.#begin(first.occasion, first.scene, true)
  }

  #known(occasion: Occasion, scene: Scene): Draft | undefined {
    if (occasion.rule === 'meetings/field') {
      const rounds = this.#all.filter((draft) => draft.field && (draft.occasion.kind === 'ceremony') === (occasion.kind === 'ceremony'))
      const before = this.#roundOf(rounds, occasion, scene)
      if (before !== undefined || rounds.length > 0) return before
    }
    const guests = occasion.guests.flatMap(({ people }) => people.map(({ found }) => found.name))
    const sides = occasion.rule === 'meetings/talks' && guests.length === 0 ? this.#sidesAt(occasion.start, scene) : []
    const met = sides.length > 1 && !OWN_DATE.test(scene.text) ? this.#all.findLast(({ name, seats }) => /会[谈晤见]$/u.test(name) && sides.every((side) => seats.has(side))) : undefined
    if (met !== undefined) return met
    const same = this.#all.findLast((draft) => isSameOccasion(draft.name, occasion.name) || (occasion.rule === 'meetings/talks' && draft.talk && occasion.kind === draft.occasion.kind && guests.some((name) => draft.seats.has(name))))
    if (same !== undefined && !isOtherHost(same, occasion, this.#hostBefore(occasion.start, scene))) return same
    if (same !== undefined) return undefined
    if (this.#isPartOfVisit(occasion, scene)) return this.current
    if (/座谈(?:交流)?$/u.test(occasion.name)) { const sitting = this.#all.findLast(({ name }) => name.endsWith('座谈会')); if (sitting !== undefined) return sitting }
    if (occasion.name === '参观' && this.current !== undefined) return this.current
    if (occasion.lookingAt === true && this.current?.talk === true) return this.current
    if (isGeneric(occasion.name) && !(occasion.held && (this.#all.length === 0 || this.#isSittingOfRound(occasion)))) return this.#all.findLast(({ occasion: { kind }, field }) => kind === occasion.kind && !field) ?? this.current
    return undefined
  }

  /** 检察长某某一行与人大代表交流座谈: who visits people sits down with them; no other is named, and it is the visit still. */
  #isPartOfVisit({ name, guests, start }: Occasion, scene: Scene): boolean {
    if (!/座谈(?:交流)?$/u.test(name) || guests.length > 0 || this.current?.field !== true || this.current.occasion.kind !== 'visit') return false
    const { seats } = this.current
    return this.#hostBefore(start, scene)?.group.people.some(({ found }) => seats.get(found.name)?.capacity === 'lead') === true
  }

  /** The two who talk with one another: 与 stands between them, inside their group. */
  #sidesAt(at: number, scene: Scene): readonly string[] {
    if (this.#read?.scene !== scene) this.#read = { scene, index: new StanceIndex(scene.stances) }
    const around = this.#read.index.beginningIn(at - LONGEST_PAIR, at + 1).at(-1)
    return around === undefined || around.group.end <= at ? [] : around.group.people.map(({ found }) => found.name)
  }

  /** The subject in front of an offset of the sentence that is being read. */
  #hostBefore(at: number, scene: Scene): Stance | undefined {
    if (this.#read?.scene !== scene) this.#read = { scene, index: new StanceIndex(scene.stances) }
    return this.#read.index.lastSubject(at + 1)
  }

  /** 17日下午，某某来到…: behind a reception on the way, whoever leads the round arrives at its next stop. */
  goBackToRound({ stances, text }: Scene): void {
    if (this.current?.field !== false || !ARRIVING.test(text)) return
    const rounds = this.#all.filter(({ field }) => field)
    const next = rounds.findLast(({ seats }) => stances.some(({ role, group }) => role === 'subject' && group.people.some(({ found }) => seats.get(found.name)?.capacity === 'lead')))
    if (next !== undefined) this.current = next
  }

  /** The round that a sentence goes on with. Another's round begins where the sentence gives it a day of its own. */
  #roundOf(rounds: readonly Draft[], occasion: Occasion, { text, stances }: Scene): Draft | undefined {
    const actor = stances.findLast(({ role, group }) => role === 'subject' && group.end <= occasion.start)
    const names = actor?.group.people.map(({ found }) => found.name) ?? []
    const own = rounds.findLast(({ seats }) => names.some((name) => seats.has(name)))
    if (own !== undefined && this.#isOnOtherDay(own, text) && !isSameOccasion(own.name, occasion.name)) return undefined
    if (own !== undefined && own.isLedByOthers(names) && names.every((name) => own.seats.get(name)?.capacity === 'attendee') && OWN_DAY.test(text.slice(0, actor?.group.start))) return undefined
    return own ?? (actor !== undefined && OWN_DAY.test(text.slice(0, actor.group.start)) ? undefined : rounds[0])
  }

  /** 5月9日，… after a round that began on 5月8日: another round, unless the first was said to take several days. */
  #isOnOtherDay({ scene }: Draft, text: string): boolean {
    const begun = this.#texts[scene] ?? ''
    const day = DAY_AT_HEAD.exec(text)?.groups?.day
    const first = DAY_AT_HEAD.exec(begun)?.groups?.day
    return day !== undefined && first !== undefined && day !== first && !SEVERAL_DAYS.test(begun)
  }

  /** 调研期间，某某主持召开座谈会: a meeting that a round is broken for is no part of the round. */
  #isSittingOfRound({ kind, rule, name }: Occasion): boolean {
    const sitting = kind === 'meeting' && (rule === 'meetings/object' || rule === 'meetings/subject') && /会$/u.test(name)
    const around = this.current?.field === true || this.current?.occasion.kind === 'ceremony' && /(?:座谈|研讨|交流)会$/u.test(name)
    return sitting && around && !this.#all.some(({ occasion, field }) => occasion.kind === 'meeting' && !field)
  }

  /** 最后，在开发区召开企业家座谈会: the party of a round or an activity goes on to a sitting, whoever holds it. */
  #goesOnToSit({ kind, rule, name, start }: Occasion, { text }: Scene): boolean {
    const around = this.current?.field === true || this.current?.occasion.kind === 'ceremony'
    return around && kind === 'meeting' && rule === 'meetings/object' && !isGeneric(name) && IN_TURN.test(text.slice(0, start))
  }

  /** 会谈结束后，双方共同出席…开幕式: those of the talk go on to another occasion of its own name. */
  #goesOnToAttend({ held, name, start }: Occasion, scene: Scene): boolean {
    const host = held || isGeneric(name) || !AFTERWARDS.test(scene.text) ? undefined : this.#hostBefore(start, scene)
    return host !== undefined && host.group.people.some(({ found }) => this.#all.some(({ seats }) => seats.has(found.name)))
  }

  #mayBegin(occasion: Occasion, scene: Scene, bodies: number): boolean {
    if (bodies < 3 && (this.#all.length === 0 || occasion.held || isPresided(occasion, scene))) return true
    if (occasion.rule === 'meetings/talks' && bodies > 2 && !this.#isHostKnown(scene) && !OWN_TIME.test(scene.text)) return false
    if (this.#goesOnToSit(occasion, scene) || isNext(occasion, scene)) return true
    if (occasion.rule === 'meetings/signing') return this.#all.some(({ talk }) => talk)
    if (this.#all.length === 0 && bodies > LATEST && !this.#dated && !DATED.test(scene.text)) return false
    if (this.#goesOnToAttend(occasion, scene)) return true
    const actor = scene.stances.some(({ role, group, predicate }) => role === 'subject' && group.start <= occasion.start && occasion.start < predicate.end)
    const next = occasion.held && (!isGeneric(occasion.name) || this.current?.field === true) && scene.stances.some((stance) => isNextActor(stance, occasion, scene))
    return next || (actor && (occasion.held || this.#all.length === 0))
  }

  /** Far down, a talk is this article's only where its host already took part in one: else it is told of. */
  #isHostKnown(scene: Scene): boolean {
    return scene.stances.some(({ group }) => group.people.some(({ found }) => this.#all.some(({ seats }) => seats.has(found.name))))
  }

  #begin(occasion: Occasion, scene: Scene, current: boolean): Draft {
    const draft = new Draft(this.#fullName(occasion, scene), occasion, scene.index)
    this.#all.push(draft)
    if (current) this.current = draft
    return draft
  }

  /** 在听取省委工作汇报时强调, …参加汇报会: what was heard names it. */
  #heardReport(): string | undefined {
    return this.#texts.map((text) => /听取(?:了)?[^，。；]{2,30}汇报/u.exec(text)?.[0]).find((found) => found !== undefined)
  }

  /** A name that the headline gives in full is taken from there. */
  #fullName(occasion: Occasion, scene: Scene): string {
    const told = this.#unpeopled.map((headline) => nameInHeadline(headline, occasion)).find((name) => name !== undefined)
    if (told !== undefined) return told
    const longer = this.#headings.map(({ occasion: { name } }) => name).find((name) => name.length > occasion.name.length && name.endsWith(occasion.name))
    if (longer !== undefined) return longer
    if (isGeneric(occasion.name) && occasion.rule === 'meetings/object') {
      const named = this.#headings.find(({ occasion: { name, kind, rule, background } }) => kind === occasion.kind && rule !== 'meetings/talks' && rule !== 'meetings/field' && !background && !isGeneric(name))
      if (named !== undefined) return named.occasion.name
    }
    if (occasion.name === '汇报会') return this.#heardReport() ?? occasion.name
    if (occasion.name === '会议') {
      const purpose = /^会议[，]?(?<words>(?:听取|研究|部署|审议|讨论|学习|分析)[^，。；]{4,40})/u.exec(scene.text.slice(occasion.end - 2))?.groups?.words
      return purpose ?? occasion.name
    }
    if (occasion.rule === 'meetings/field') {
      const inHeading = this.#headings.map(({ occasion: other }) => other).find(({ rule, kind }) => rule === 'meetings/field' && kind === occasion.kind)?.name
      return inHeading === undefined || inHeading.length < 5 || JOURNEY.test(inHeading) && (JOURNEY.test(occasion.name) || occasion.name.length >= LEAST_OWN) ? occasion.name : inHeading
    }
    if (occasion.rule === 'meetings/talks' && occasion.name.length > LONG_TALK) {
      const short = this.#headings.find(({ occasion: { name, rule } }) => rule === 'meetings/talks' && name.length < occasion.name.length && name.slice(-2) === occasion.name.slice(-2))
      if (short !== undefined) return short.occasion.name
    }
    if (occasion.rule === 'meetings/talks' && occasion.name.endsWith('等')) {
      return this.#headings.map(({ occasion: other }) => other).find(({ rule, kind }) => rule === 'meetings/talks' && kind === occasion.kind)?.name ?? occasion.name
    }
    return occasion.name
  }
}

/** 市民政局局长某某会见了刘更光一行: the guest was received before, but by somebody else. */
function isOtherHost({ talk, seats, led }: Draft, { rule, name }: Occasion, host: Stance | undefined): boolean {
  if (rule !== 'meetings/talks' || !talk || !name.startsWith('会见')) return false
  return led && host !== undefined && host.group.people.every(({ found, own }) => own.length > 0 && !seats.has(found.name))
}

/** 会见某某，并共同主持委员会第三次会议: who presides over a meeting with a name of its own is at it. */
function isPresided({ verb, name, start }: Occasion, { text }: Scene): boolean {
  return verb === '主持' && !isGeneric(name) && name.length > LEAST_OWN && /[并还](?:共同|一同)?$/u.test(text.slice(0, start))
}

/** 随后，我市举行某某项目开工仪式: behind one occasion another is held, with a name of its own, whoever holds it. */
function isNext({ held, kind, rule, name, start }: Occasion, { text }: Scene): boolean {
  return held && (kind === 'ceremony' || kind === 'meeting') && rule === 'meetings/object' && !isGeneric(name) && name.length > LEAST_OWN && THEN.test(text.slice(0, start))
}

const LEAST_OWN = 6
const THEN = /^(?:随后|紧接着|会后|仪式后|活动结束后|会议结束后)，?(?:还)?[^，。；在]{2,10}?(?:还|又|分别|在[^，。；在]{2,20})*$/u

const DEED = /(?:^|[，。；：！\s])(?<who>[^，。；：！\s]{2,30}?)(?:举行|开展|进行)?(?<deed>会谈|通话|会晤|洽谈|磋商|座谈|走访慰问|看望慰问|慰问|走访|看望)(?:活动)?$/u

/** 街道开展节前安全生产大检查: what is inspected stands in the headline; the body tells stop by stop. */
const INSPECTED = /(?:^|[，。；：！\s])(?<who>[^，。；：！\s]{2,14}?)(?:组织)?(?:开展|进行)(?<deed>[^，。；：！\s]{3,24}?(?:大?检查|检查行动|督查|督导|巡查|执法检查))(?:行动|工作|活动)?$/u

/** 集团公司与市政府举行会谈, 镇领导开展春节前走访慰问: a headline without a person names the talk, or the round of several parties, in short. */
function nameInHeadline(headline: string, { name, rule, kind }: Occasion): string | undefined {
  const inspected = rule === 'meetings/field' && kind === 'inspection' ? INSPECTED.exec(headline)?.groups?.deed : undefined
  if (inspected !== undefined) return inspected
  const { who = '', deed = '' } = DEED.exec(headline)?.groups ?? {}
  if (deed === '') return undefined
  const talks = /[与同和]|双方/u.test(who) && rule === 'meetings/talks' && kind === 'meeting' && name.endsWith(deed === '通话' ? '通电话' : deed)
  const rounds = rule === 'meetings/field' && kind === 'visit' && /慰问|走访|看望/u.test(deed) && (name.endsWith('等') || name.length < 5)
  return talks || rounds ? who.replace(/举行|开展|进行/u, '') + deed : undefined
}

/** 举行了宪法宣誓仪式，某某监誓: who acts right behind the occasion takes part in it. */
export function isNextActor({ role, group, verbs }: Stance, { held, end, background }: Occasion, { text }: Scene): boolean {
  return held && !background && role === 'subject' && verbs.length > 0 && /^上?，$/u.test(text.slice(end, Math.max(end, group.start)))
}
