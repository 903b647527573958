/**
 * Who sits in which of an article's occasions, sentence by sentence.
 *
 * A list of people without a name belongs to the last occasion of its kind; 有关活动 are all of them; what only the headline says comes last.
 */
import type { Capacity } from '../../../domain/facts.ts'
import type { Group, TitledPerson } from '../../mentions/groups.ts'
import { actsInTurn, actsTogether, capacityIn, headsParty, isAct, isInTurn, isRemoteLeader, isSaying, sendsWords } from '../capacities.ts'
import type { Scene } from '../scene.ts'
import { contentStart, type Stance } from '../stances.ts'
import type { Draft, Seat, SeatGround } from './draft.ts'
import { isNextActor } from './beginnings.ts'
import type { Drafts } from './drafts.ts'
import { whoActed, type LeftOver } from './left-over.ts'
import { Placings, type Placing } from './placings.ts'

/** 有关部门负责同志参加, 全体领导同志出席: others took part whom nobody names. */
const UNNAMED = /(?:负责人|负责同志|领导同志|主要领导|有关领导|班子成员|有关同志|代表|成员|干部|人员|嘉宾|师生|职工|官兵|群众)[^，。；]{0,6}?(?:参加|出席|陪同|列席|参会|与会|观看|收听收看|在座)/u

/** So many sentences may go before the one that names the occasion. */
const LEAD = 4

/** Such a sentence goes on with a round, or describes one of its stops. */
const ON_THE_WAY = /^(?:随后|接着|之后)?[在到]|家住|一行|先后|来到|走进|前往|察看|查看|参观|^\p{Script=Han}{4,24}(?:内设|占地|始建于|建筑面积|是一家)/u

/** An activity that leads people round. */
const ACTIVITY = /活动$|开放日|参访|参观|访问/u
/** 代表、委员们先后参观了…, 代表团一行还参观了…: those whom the article has named walk on. */
const PARTY_GOES_ROUND = /^(?:[^，。；]{0,4}(?:期间|中|随后|接着|之后|首先|最后|其间|[上下]午|当[天日])，)?[^，。；：]{0,16}?(?:一行|代表团?|委员|考察团|参访团|访问团|调研组|检查组|督查组|[们员生宾客]|干部|领导)(?:一行|们)?(?:\d+[余多]?人)?(?:先后|分别|还|首先|随后|一同|共同|集体|实地|现场|前往|出席了[^，。；]{2,40}，)*(?:参观|参学|观摩|走访|考察了|调研了|察看|查看|走进|来到|前往|深入)/u

/** 图为副市长某某讲话: the line below a picture is no step of the story. */
const CAPTION = /^[（(]?[上下左右前]?图(?:为|[：:])/u

/** 2014年1月，: behind the lead a month without a day tells of what was before. */
const BACK_THEN = /^(?:\d{4}年|去年|前年)(?:\d{1,2}月)?，/u

/** The state of reading one article from top to bottom. */
export class Seating {
  readonly #drafts: Drafts
  readonly #groups: Group[] = []
  /** who sent words to the meeting instead of coming */
  readonly #senders = new Set<string>()
  /** what people did before the article named an occasion */
  #early: { readonly stance: Stance, readonly scene: Scene }[] = []
  /** who acts, though no rule seats them */
  readonly #left: LeftOver[] = []
  #bodies = 0

  constructor(drafts: Drafts) { this.#drafts = drafts }

  /** Reads the next sentence of the body. */
  take(scene: Scene): void {
    const here = scene.occasions.map((occasion) => ({ occasion, draft: this.#drafts.place(occasion, scene, this.#bodies) }))
    for (const { occasion, draft } of here) if (occasion.rule === 'meetings/signing' && draft !== undefined) this.#seatSigners(draft)
    if (this.#bodies === 0 && this.#drafts.current === undefined) this.#drafts.beginFromHeading(scene)
    if (!CAPTION.test(scene.text)) this.#bodies += 1
    this.#followRound(scene, here)
    const placings = new Placings(here)
    this.#seatEarly()
    if ((this.#bodies < 2 || !BACK_THEN.test(scene.text)) && !this.#drafts.isTold(scene)) for (const stance of scene.stances) this.#seatStance(stance, scene, placings)
    if (this.#drafts.current !== undefined && UNNAMED.test(scene.text.slice(0, contentStart(scene.text)))) this.#drafts.current.listComplete = false
  }

  /** What only the headline says: 俞正声主持, 许昆林张义珍参加. */
  takeHeadings(headings: readonly Scene[]): void {
    const main = this.#drafts.reported.find(({ seats }) => seats.size > 0) ?? this.#drafts.all[0]
    if (main === undefined) return
    for (const scene of headings) {
      for (const stance of scene.stances) {
        if (stance.role !== 'subject') continue
        const capacity = capacityIn(stance, { kind: main.occasion.kind, talk: main.talk, field: main.field, announced: true, text: scene.text })
        if (capacity === undefined) continue
        const people = stance.group.people.filter(({ found }) => main.seats.has(found.name) ? capacity === 'lead' || capacity === 'chair' : !this.#drafts.all.some(({ seats }) => seats.has(found.name)))
        this.#seatGroup(main, { ...stance.group, people }, { capacity, scene: scene.index, words: stance.predicate, rule: 'attendance/headline' })
      }
    }
  }

  /** People with posts who act in a report, and whom nothing else seated. */
  takeLeft(): void {
    const seated = new Set(this.#drafts.all.flatMap(({ seats }) => [...seats.keys()]))
    for (const { stance, scene, target } of whoActed(this.#left, seated)) {
      const site = { kind: target.occasion.kind, talk: target.talk, field: target.field, announced: false, text: scene.text }
      const stated = stance.unclear === true ? capacityIn(stance, site) : undefined
      this.#seatGroup(target, stance.group, { capacity: stated ?? 'attendee', scene: scene.index, words: stance.predicate, rule: 'attendance/acts' })
    }
  }

  /** 调研组一行先后来到…: a sentence that names nobody may go on with the round, and says where it went. */
  #followRound(scene: Scene, here: readonly Placing[]): void {
    if (here.length === 0) this.#drafts.goBackToRound(scene)
    const { current } = this.#drafts
    if (current === undefined) return
    // 下午，调研组一行还走访…: behind a sitting, or in front of one, the party walks on.
    if (!current.field && PARTY_GOES_ROUND.test(scene.text.slice(0, scene.occasions[0]?.start))) this.#drafts.all.findLast(({ field }) => field)?.scenes.add(scene.index)
    if ((current.field || ACTIVITY.test(current.name)) && PARTY_GOES_ROUND.test(scene.text) && here.every(({ draft }) => draft === undefined || draft === current)) current.scenes.add(scene.index)
    if (current.field && here.every(({ draft }) => draft === undefined || draft === current) && ON_THE_WAY.test(scene.text)) current.scenes.add(scene.index)
  }

  /** 某某、某某一行来校。在…座谈会上: who acted in the lead before the occasion is named took part in it. */
  #seatEarly(): void {
    const { current } = this.#drafts
    if (current === undefined || current.background) return
    for (const { stance, scene } of this.#early) if (!isSaying(stance, scene.text)) this.#seatIn(current, { stance, scene, announced: false })
    this.#early = []
  }

  /** Who talked has signed: the words 两国元首 stand for the two sides of the talk. */
  #seatSigners(target: Draft): void {
    const talk = this.#drafts.all.findLast((draft) => draft.talk && draft !== target)
    for (const seat of talk?.seats.values() ?? []) if (seat.capacity !== 'attendee') target.seat(seat.person, { ...seat, capacity: 'speaker', rule: 'attendance/signing' })
  }

  #seatStance(stance: Stance, scene: Scene, placings: Placings): void {
    const hosts = stance.group.people.map((person) => placings.hostOf(person))
    if (hosts.some((host) => host !== undefined)) {
      stance.group.people.forEach((person, i) => { hosts[i]?.seat(person, { capacity: 'speaker', scene: scene.index, words: stance.predicate, rule: 'attendance/guest' }) })
      return
    }
    if (stance.role === 'aside') this.#seatAside(stance, scene, placings)
    if (sendsWords(stance, scene.text)) for (const { found } of stance.group.people) this.#senders.add(found.name)
    if (stance.unclear === true) for (const target of this.#targets(stance, scene)) this.#left.push({ stance, scene, target })
    if (stance.role !== 'subject') return
    this.#groups.push(stance.group)
    const inside = placings.touching(stance.predicate.start, stance.predicate.end)
    inside.forEach(({ occasion: { apart = 0, end }, draft }, i) => {
      this.#seatIn(draft, { stance: partOf(stance, { from: inside[i - apart - 1]?.occasion.end, to: i + 1 < inside.length ? end : undefined }), scene, announced: true })
    })
    const before = placings.endingJustBefore(stance.group.start)
    const next = before !== undefined && isNextActor(stance, before.occasion, scene) ? before.draft : undefined
    if (next !== undefined) this.#seatIn(next, { stance, scene, announced: false })
    if (this.#drafts.reported.length === 0 && this.#bodies <= LEAD) this.#early.push({ stance, scene })
    if (inside.length > 0 || next !== undefined) return
    for (const target of this.#targets(stance, scene)) { this.#seatIn(target, { stance, scene, announced: false }); this.#left.push({ stance, scene, target }) }
  }

  /** 在市长某某陪同下，…来到…调研: the phrase belongs to the occasion that the sentence announces, else to the one spoken of. */
  #seatAside(stance: Stance, scene: Scene, placings: Placings): void {
    const target = placings.touching(0, scene.text.length)[0]?.draft ?? this.#drafts.current
    if (target === undefined) return
    const capacity = stance.verbs.some(({ value }) => value === 'chair') && !target.field ? 'chair' : 'attendee'
    for (const person of stance.group.people) target.seat(person, { capacity, scene: scene.index, words: stance.predicate, rule: 'attendance/predicate' })
  }

  /** The occasions that a list of people or a speaker belongs to when the sentence names none. */
  #targets(stance: Stance, scene: Scene): readonly Draft[] {
    const words = scene.text.slice(stance.predicate.start, stance.predicate.end)
    const all = this.#drafts.reported
    if (/(?:有关|上述|相关|这些|系列)(?:活动|会见|会议)|(?:参加|出席|陪同)(?:了)?(?:此次|当天的?)?活动(?=[，。]|$)/u.test(words) && all.length > 0) return all
    const noun = /(?:参加|出席|陪同)[^，。]{0,6}?(?<noun>会见|会谈|检查|调研|慰问|走访|考察|督导|视察|看望|访问|会议|座谈|仪式|活动)/u.exec(words)?.groups?.noun
    const ofNoun = noun === undefined ? undefined : all.findLast((draft) => draft.suits(noun))
    const own = all.findLast((draft) => stance.group.people.some(({ found }) => draft.seats.has(found.name)))
    const { current } = this.#drafts
    const goesOn = current !== undefined && !current.background && current.scenes.has(scene.index)
    const target = ofNoun ?? (isSpeech(stance) && !goesOn ? own : undefined) ?? current ?? all.at(-1)
    return target === undefined || (target.background && all.length > 0) ? [] : [target]
  }

  #seatIn(target: Draft, { stance, scene, announced }: { readonly stance: Stance, readonly scene: Scene, readonly announced: boolean }): void {
    const stated = capacityIn(stance, { kind: target.occasion.kind, talk: target.talk, field: target.field, announced, text: scene.text })
    const capacity = stated ?? (announced && target.field && target.scene === scene.index && isAct(stance.predicate, scene.text) ? 'lead' : undefined)
    if (capacity === undefined && (actsTogether(stance, scene.text) || actsInTurn(stance, scene.text, beginsAt(target, scene)))) this.#seatGroup(target, stance.group, { capacity: 'attendee', scene: scene.index, words: stance.predicate, rule: 'attendance/list' })
    if (capacity === undefined && target.scene === scene.index && headsParty(stance, scene.text)) this.#seatGroup(target, stance.group, { capacity: 'attendee', scene: scene.index, words: stance.predicate, rule: 'attendance/list' })
    if (capacity === undefined || isSpeech(stance) && stance.group.people.every(({ found }) => this.#senders.has(found.name))) return
    const joins = !announced || /^(?:等)?(?:也|还|均)?(?:一同|一起|一道|随同|陪同)/u.test(scene.text.slice(stance.predicate.start, stance.predicate.start + 6))
    const heads = stance.verbs.some(({ word }) => word === '带队' || word === '率队')
    const led = capacity === 'lead' && joins && !heads && target.isLedByOthers(stance.group.people.map(({ found }) => found.name))
    this.#seatBy(target, led ? 'attendee' : capacity, { stance, scene })
  }

  #seatBy(target: Draft, capacity: Capacity, { stance, scene }: { readonly stance: Stance, readonly scene: Scene }): void {
    const { group } = stance
    const first = group.people[0]
    const quoted = group.people.length === 1 && first !== undefined && !target.seats.has(first.found.name) && isQuoted(target, first, { stance, scene })
    if (quoted && capacity === 'speaker') return
    this.#seatGroup(target, group, { capacity, scene: scene.index, words: stance.predicate, rule: isSpeech(stance) ? 'attendance/speech' : 'attendance/predicate' })
    target.scenes.add(scene.index)
  }

  /** The first of the subjects is the host, and who is named with the first leads too; whoever stands in for an open list (习近平等) brings those named with them before. */
  #seatGroup(target: Draft, group: Group, ground: SeatGround): void {
    const hostOnly = ground.capacity === 'lead'
    group.people.forEach((person, i) => { target.seat(person, { ...ground, capacity: hostOnly && i > 0 ? beside(target, group) : ground.capacity }) })
    if (!group.open) return
    const first = group.people[0]?.found.name
    const named = this.#groups.find((other) => other !== group && other.people.length > group.people.length && other.people[0]?.found.name === first && group.people.length === 1)
    if (named === undefined) { if (ground.rule === 'attendance/predicate') target.listComplete = false; return }
    for (const person of named.people.slice(1)) target.seat(person, { capacity: 'attendee', ...this.#groundOf(person, ground), rule: 'attendance/open-list' })
  }

  /** Where the person was named before. */
  #groundOf(person: TitledPerson, otherwise: SeatGround): Pick<Seat, 'scene' | 'words'> {
    const seat = this.#drafts.all.map(({ seats }) => seats.get(person.found.name)).find((found) => found !== undefined) ?? otherwise
    return { scene: seat.scene, words: seat.words }
  }
}

/** A predicate that speaks of two occasions (参加会议，并主持召开续会) is read in parts: each verb belongs to the occasion it stands before. */
function partOf(stance: Stance, { from, to }: { readonly from: number | undefined, readonly to: number | undefined }): Stance {
  const start = from ?? stance.predicate.start
  const end = to ?? stance.predicate.end
  return { ...stance, predicate: { start, end }, verbs: stance.verbs.filter((verb) => verb.end > start && verb.start < end || verb.start < stance.predicate.start) }
}

/** Somebody who is named with a form of address and no body, and only says something, is quoted unless the words are said here (会上，张伟书记指出); so is whoever speaks in an article without a known occasion. */
function isQuoted(target: Draft, { found, end, own }: TitledPerson, { stance, scene: { text } }: { readonly stance: Stance, readonly scene: Scene }): boolean {
  const addressed = end > found.end && own.every((title) => title.body === '' && title.start >= found.end)
  if (isRemoteLeader({ found, own })) return isSpeech(stance)
  return (addressed || target.occasion.rule === 'meetings/gathering') && isSaying(stance, text) && !isInTurn(text, stance.group.start) && !SPEAKING_FOR.test(text.slice(stance.predicate.start, stance.predicate.start + 24))
}

/** 胡晓清院长首先代表学院全体师生对毕业生表示祝贺: for others one speaks where they are. */
const SPEAKING_FOR = /^(?:同志)?(?:首先|随后)?代表[^，。；]{2,16}[向对]/u

/** Who stands first in the sentence took part in the occasion. */
function beginsAt({ seats }: Draft, { stances }: Scene): boolean {
  const first = stances[0]?.group.people[0]
  return first !== undefined && seats.has(first.found.name)
}

function isSpeech(stance: Stance): boolean {
  return stance.verbs.length > 0 && stance.verbs.every(({ value }) => value === 'speaker')
}

/** Who stands beside the host: all who inspect together lead, all who are named as hosts receive the guest, two who talk are the two sides; of an open list the others only attend. */
function beside({ talk, field, name }: Draft, { open, people }: Group): Capacity {
  if (field) return 'lead'
  if (!talk || open) return 'attendee'
  if (name.startsWith('会见')) return 'lead'
  return people.length === 2 ? 'speaker' : 'attendee'
}
