/**
 * An article in which no occasion is known by its words, but which names people with posts who do something on a day: what they do is the occasion.
 *
 * Scene[] → the Draft that begins there, with those who are named first, or nothing. Papers name leaders because they were somewhere: a noun or verb that no
 * list knows (放流, 义诊, 开镰) hides what it was, not who was there. Named by the headline where there is one, else by what they do.
 */
import type { Capacity, MeetingKind } from '../../../domain/facts.ts'
import { actsTogether, capacityIn, isAct, isRecalled, isRemoteLeader, isSaying, isToCome, isWelcoming, sendsWords } from '../capacities.ts'
import type { Occasion } from '../occasions/occasion.ts'
import type { Scene } from '../scene.ts'
import type { Stance } from '../stances.ts'
import { Draft } from './draft.ts'

/** So many with posts need no day: nobody lists them but in a report. */
const MANY = 3
const LONGEST_NAME = 40
const LEAST_NAME = 2
/** Further down an article tells of other things. */
const LEAD = 4
/** But a long list of people with posts is the report's, wherever it stands in the first sentences (二十载春华秋实。…). */
const LIST_LEAD = 8
/** Without a day of its own a story is a portrait or an essay. */
const DAY = /\d{1,2}日|(?<!\d)[1-3]?\d号(?![线楼院馆厅门桌机井房坝船台矿])|[今昨当]天|[今昨当]日|[今昨当]晚|近日|日前|[上下]午|十[一二三四五六七八九]?日|节前(?!后)|前夕/u
/** Whoever goes somewhere with others, or heads them, visits. */
const GOING = /^(?:同志)?(?:等)?(?:[^，。；]{0,6}(?:领导|人))?(?:一行|(?:分别|亲自|一起|共同)?(?:率(?![先直真性])|带队|率队|带领|莅临))/u

const KINDS: readonly (readonly [MeetingKind, RegExp])[] = [
  ['ceremony', /仪式|典礼|签约|揭牌|开幕|颁奖|晚会|演出|比赛|首发|启动|开放日|(?:开展|举行|举办|组织)(?!.*(?:走访|慰问|调研|检查|督查|考察)活动$).*活动$/u],
  ['visit', /慰问|走访|看望|探望|访问/u],
  ['inspection', /调研|检查|考察|视察|督查|督导|巡查|察看|踏勘|考评|考核|指导工作/u],
  ['visit', /一行|莅临|来访|来[我本]?[校院县市区司]|前往|赴|慕名/u],
]

/** A headline that ends in an occasion says more than a slogan above it. */
const EVENT = /(?:仪式|典礼|庆典|活动|[大论年]会|座谈会|签约|比赛)(?:纪实|侧记|(?:隆重|圆满)?(?:举行|召开|举办|启动|开幕))?$/u

/** What the people of the lead do. */
export function gathering(scenes: readonly Scene[]): Draft | undefined {
  const headings = scenes.filter(({ heading, text }) => heading && text.trim() !== '').map(({ text }) => text.trim())
  const headline = headings.find((text) => EVENT.test(text)) ?? headings[0]
  const bodies = scenes.filter(({ heading }) => !heading).slice(0, LEAD)
  const first = bodies.find(({ stances }) => stances.length > 0)
  const dated = bodies.some(({ text }) => DAY.test(text))
  for (const scene of bodies) {
    for (const stance of scene.stances) if (isReported(stance, scene, dated) || scene === first && scene === bodies[0] && attends(stance, scene)) return named(begin(scene, stance, headline))
  }
  for (const scene of scenes.filter(({ heading }) => !heading).slice(0, LIST_LEAD)) {
    for (const stance of scene.stances) if (isSetAtMeeting(stance, scene) || isAnnouncedByDay(stance, scene)) return named(begin(scene, stance, SITTING_NAMED.exec(scene.text)?.groups?.name ?? headline))
  }
  for (const scene of dated ? scenes.filter(({ heading }) => !heading).slice(LEAD, LIST_LEAD) : []) {
    for (const stance of scene.stances) if (isLongList(stance) && isReported(stance, scene, dated)) return begin(scene, stance, headline)
  }
  return undefined
}

/** 称: one character names nothing that happened. */
function named(draft: Draft): Draft | undefined { return draft.name.length < LEAST_NAME ? undefined : draft }

function isLongList({ group: { people } }: Stance): boolean { return people.filter(({ own, spread }) => own.length + spread.length > 0).length >= MANY }

/** Several with posts who act together, on a day or in a long list; one who heads a round, or a list without posts that takes part, on a day. */
function isReported(stance: Stance, { text }: Scene, dated: boolean): boolean {
  const { group: { people, open }, role, predicate, verbs } = stance
  const takesPart = verbs.some(({ value }) => value === 'attendee' || value === 'chair' || value === 'meet' || value === 'arrival') || isCeremonial(stance) || isWelcoming(stance, text)
  if (role === 'aside' && dated) return true
  if (role !== 'subject' || !(takesPart || isAct(predicate, text)) || isToCome(predicate, text) || isRecalled(predicate, text) || isSaying(stance, text) || isTelling(stance, text) || people.some(isRemoteLeader)) return false
  const titled = people.filter(({ own, spread }) => own.length + spread.length > 0).length
  if (titled >= MANY && (stance.inverted === true || actsTogether(stance, text))) return true
  if (!dated) return titled > 0 && isCeremonial(stance)
  if (titled > 1) return true
  return titled === 1 ? takesPart || GOING.test(text.slice(predicate.start, predicate.end)) : people.length >= MANY && (open || takesPart)
}

/** 中共中央政治局常委某某在安徽代表团参加审议: the story opens with one who takes part in something; it needs no day. */
function attends(stance: Stance, { text }: Scene): boolean {
  const { group: { people, start }, predicate, role } = stance
  if (role !== 'subject' || !people.every(isTitled) || people.some(isRemoteLeader) || isToCome(predicate, text) || isRecalled(predicate, text) || isTelling(stance, text)) return false
  return ATTENDS.test(text.slice(predicate.start, Math.min(predicate.end, predicate.start + 40))) && !/\d{4}年|[去前]年|曾/u.test(text.slice(0, start))
}

const ATTENDS = /^(?:今天|今日)?(?:在[^，。；]{2,24})?(?:参加|出席|列席)(?!过)(?:了)?(?!工作|革命|高考|考试|培训班|[^，。；]{0,12}(?:选拔|竞选|比赛))/u

/** 在国新办新闻发布会上，副主席某某说, 部长某某在新闻发布会上表示: who speaks at a meeting that is being held is there. */
function isSetAtMeeting({ group: { people, start }, predicate, role, unclear, verbs }: Stance, { text }: Scene): boolean {
  if (role !== 'subject' && unclear !== true || !people.every(isTitled) || people.some(isRemoteLeader) || verbs[0]?.value !== 'speaker') return false
  const before = text.slice(Math.max(0, start - 40), start)
  const said = text.slice(predicate.start, Math.min(predicate.end, predicate.start + 60))
  return !PAST.test(text.slice(0, start)) && (AT_BEFORE.test(before) || AT_BEHIND.test(said))
}

function isTitled({ own, spread }: Stance['group']['people'][number]): boolean { return own.length + spread.length > 0 }

const SITTING = '(?:发布会|通气会|吹风会|记者会|听证会|研讨会|座谈会|论坛|峰会|辩论|致?仪式|典礼|大会|会议)'
const AT_BEFORE = new RegExp(`(?:^|[，。；])(?:当[天日]|[今昨]天|\\d{1,2}日)?(?:[上下]午|晚)?(?:，)?在[^，。；]{0,30}?${SITTING}上，$`, 'u')
const AT_BEHIND = new RegExp(`^(?:同志|先生|女士)?(?:\\d{1,2}[日号]|当[天日]|[今昨]天)?(?:[上下]午|晚)?在[^，。；]{0,36}?${SITTING}(?:上|中)(?:发言|发表|指出|表示|说|介绍|致辞|强调|作)`, 'u')
/** What the meeting is called, where no headline stands above. */
const SITTING_NAMED = new RegExp(`在(?:\\d{1,2}日的?)?(?<name>[^，。；]{2,30}?${SITTING})上`, 'u')
/** 在去年的…大会上: another time. */
const PAST = /[去前]年|\d{4}年|此前|曾|上届|历次/u

/** 10月13日晚，副校长某某宴请…: a sentence that opens with its own day, further down than the lead. */
function isAnnouncedByDay(stance: Stance, { text }: Scene): boolean {
  const { group: { people, start }, predicate, role, verbs } = stance
  if (role !== 'subject' || !people.every(isTitled) || people.some(isRemoteLeader) || isTelling(stance, text) || isSaying(stance, text) || isToCome(predicate, text)) return false
  return OWN_DAY.test(text.slice(0, start)) && verbs.some(({ value }) => value === 'attendee' || value === 'chair' || value === 'meet')
}

const OWN_DAY = /^(?:\d{1,2}月)?\d{1,2}[日号](?:[上下]午|晚上?)?，$|^(?:[今昨当]天|[今昨]日)(?:[上下]午|晚)?，$/u

/** 29日宣布，荷兰将参与…, 致贺信: the verbs that follow are told of others, or words are sent. */
function isTelling(stance: Stance, text: string): boolean {
  const { predicate: { start, end }, inverted } = stance
  return inverted !== true && (TELLING.test(text.slice(start, Math.min(end, start + 40))) || sendsWords(stance, text))
}

const TELLING = /^[^，。；]{0,24}(?:[时日号天上]称|否认|宣布(?=，|[^，。；]{0,12}[将已])|声称|宣称|称，|透露|警告|呼吁|发表声明)/u

/** 致辞, 致开幕词, 宣布…开始: spoken at an occasion only. */
function isCeremonial({ verbs }: Stance): boolean { return verbs.some(({ word }) => /^致|^宣读|^揭|^剪彩|^授/u.test(word)) }

function begin(scene: Scene, stance: Stance, headline: string | undefined): Draft {
  const { group } = stance
  const { start, words: deed } = deedOf(stance, scene.text)
  const name = headline !== undefined && headline.length <= LONGEST_NAME ? headline.replace(HOLDER, '') : deed.replace(LEADING_TO_IT, '')
  const kind = KINDS.find(([, words]) => words.test(deed) || words.test(name) || words.test(headline ?? ''))?.[0] ?? 'meeting'
  const occasion: Occasion = { name, kind, start, end: start + deed.length, verb: deed, held: true, background: false, guests: [], rule: 'meetings/gathering' }
  const draft = new Draft(name, occasion, scene.index)
  for (const person of group.people) draft.seat(person, { capacity: capacityOf(stance, draft, scene.text), scene: scene.index, words: stance.predicate, rule: 'attendance/list' })
  if (group.open) draft.listComplete = false
  return draft
}

/** What they do: the words behind them up to the next mark; behind others who are not named, or a phrase beside the subject, from the verb on. */
function deedOf({ group: { open }, predicate: { start, end }, role, verbs }: Stance, text: string): { readonly start: number, readonly words: string } {
  const own = role === 'subject' && /\p{Script=Han}/u.test(text.charAt(start))
  const from = own ? start + (open ? CLASS.exec(text.slice(start, start + 16))?.[0].length ?? 0 : 0) : role === 'aside' ? end + (/^，/u.exec(text.slice(end, end + 1))?.[0].length ?? 0) : verbs[0]?.start ?? start
  return { start: from, words: /^[^，。；：]*/u.exec(text.slice(from, from + LONGEST_NAME))?.[0] ?? '' }
}

/** 等市四大班子领导, 等人: who else was there. */
const CLASS = /^\p{Script=Han}{0,10}?(?:领导|人(?!民)|同志|委员|专家)/u
/** 韭菜园街道开展春节前安全检查行动: who carries it out is no part of its name. */
const HOLDER = /^[^，。；：！\s]{2,16}?(?:组织)?(?:开展|举行|举办)(?:了)?(?=[^，。；：！\s]{4,}$)/u
const LEADING_TO_IT = /^(?:一行(?:\d+余?人|[一二三四五六七八九十]+人)?)?(?:(?:应邀)?(?:出席|参加)(?:了)?)?(?=.{2})/u

/** Who goes on a round or a visit leads it, unless they are said to come along. */
function capacityOf(stance: Stance, { occasion: { kind }, field, talk }: Draft, text: string): Capacity {
  if (stance.role === 'aside') return 'attendee'
  const stated = capacityIn(stance, { kind, talk, field, announced: true, text })
  return stated ?? (field ? 'lead' : 'attendee')
}
