/**
 * The fullest name that an article gives an occasion: what announces it may say less than the headline, or than what is told of it.
 *
 * The article's scenes, then Occasion + the scene that announces it → name. Pure; each question looks at the headings only, and once at the sentences.
 */
import type { Occasion } from '../occasions/occasion.ts'
import { isGeneric, isPointing, withoutPointing } from '../same-occasion.ts'
import type { Scene } from '../scene.ts'
import { riteName } from './rite-names.ts'

export interface HeadingOccasion { readonly occasion: Occasion, readonly scene: Scene }

/** 赴浙江考察, 在吉林调研: the body names the places in full, or says what about (调研县乡人大工作). */
const JOURNEY = /^(?:赴|到|来|在|前往|走进)/u
/** 会见沙特王储兼副首相、国防大臣…某某: with so many posts of the guest the headline names the talk. */
const LONG_TALK = 24
/** A name of one's own is longer than a noun with one word before it. */
export const LEAST_OWN = 6

export class FullNames {
  readonly headings: readonly HeadingOccasion[]
  readonly #unpeopled: readonly string[]
  readonly #texts: readonly string[]

  readonly #scenes: readonly Scene[]

  constructor(scenes: readonly Scene[]) {
    this.#scenes = scenes
    this.headings = scenes.filter(({ heading }) => heading).flatMap((scene) => scene.occasions.map((occasion) => ({ occasion, scene })))
    this.#unpeopled = scenes.filter(({ heading, stances }) => heading && stances.length === 0).map(({ text }) => text)
    this.#texts = scenes.map(({ text }) => text)
  }

  /** A name that the headline gives in full is taken from there. */
  of(occasion: Occasion, scene: Scene): string {
    const told = this.#unpeopled.map((headline) => nameInHeadline(headline, occasion)).find((name) => name !== undefined)
    if (told !== undefined) return told
    const bare = withoutPointing(occasion.name)
    const longer = this.headings.map(({ occasion: { name } }) => name).find((name) => name.length > bare.length && name.endsWith(bare))
    if (longer !== undefined) return longer
    const rite = occasion.kind === 'ceremony' ? riteName(bare, this.#scenes) : undefined
    if (rite !== undefined) return rite
    if (bare !== occasion.name) return this.#namings().find((name) => name.length > bare.length && name.endsWith(bare)) ?? bare
    if (occasion.rule === 'meetings/field') return this.#ofRound(occasion)
    if (occasion.rule === 'meetings/talks') return occasion.apart === undefined ? this.#ofTalk(occasion) : occasion.name
    return this.#ofGeneric(occasion) ?? this.#purposeOf(occasion, scene)
  }

  /** The sitting that the headline names in full and calls by this noun. */
  closing(noun: string): string | undefined {
    return this.headings.find(({ occasion }) => occasion.held && occasion.name.length > noun.length && occasion.name.endsWith(noun))?.occasion.name
  }

  /** What the article's sentences call by a name of its own. */
  #namings(): readonly string[] {
    return this.#scenes.flatMap(({ occasions }) => occasions.map(({ name }) => name)).filter((name) => !isGeneric(name) && !isPointing(name))
  }

  #ofGeneric({ name, rule, kind }: Occasion): string | undefined {
    if (!isGeneric(name) || rule !== 'meetings/object') return undefined
    return this.headings.find(({ occasion: other }) => other.kind === kind && other.rule !== 'meetings/talks' && other.rule !== 'meetings/field' && !other.background && !isGeneric(other.name))?.occasion.name
  }

  /** 会议听取…: what a meeting without a name is for names it. */
  #purposeOf({ name, end }: Occasion, { text }: Scene): string {
    if (name === '汇报会') return this.#heardReport() ?? name
    if (name !== '会议') return name
    return /^会议[，]?(?<words>(?:听取|研究|部署|审议|讨论|学习|分析)[^，。；]{4,40})/u.exec(text.slice(end - 2))?.groups?.words ?? name
  }

  /** 在听取省委工作汇报时强调, …参加汇报会: what was heard names it. */
  #heardReport(): string | undefined {
    return this.#texts.map((text) => /听取(?:了)?[^，。；]{2,30}汇报/u.exec(text)?.[0]).find((found) => found !== undefined)
  }

  #ofRound({ name, kind }: Occasion): string {
    const inHeading = this.headings.map(({ occasion }) => occasion).find((other) => other.rule === 'meetings/field' && other.kind === kind)?.name
    return inHeading === undefined || inHeading.length < 5 || JOURNEY.test(inHeading) && (JOURNEY.test(name) || name.length >= LEAST_OWN) ? name : inHeading
  }

  #ofTalk({ name, kind }: Occasion): string {
    const talks = this.headings.map(({ occasion }) => occasion).filter(({ rule }) => rule === 'meetings/talks')
    const short = name.length > LONG_TALK ? talks.find((other) => other.name.length < name.length && other.name.slice(-2) === name.slice(-2)) : undefined
    if (short !== undefined) return short.name
    return (name.endsWith('等') ? talks.find((other) => other.kind === kind)?.name : undefined) ?? name
  }
}

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
