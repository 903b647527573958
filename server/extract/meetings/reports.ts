/**
 * One article's occasions with the people who took part in each.
 *
 * Scene[] (sentences with their stances and occasions) → ReportDraft[], in the order they are announced: `reports/drafts.ts` decides which occasion is which,
 * `reports/seating.ts` who sits where. Pure; linear in sentences times occasions.
 */
import type { MeetingKind } from '../../domain/facts.ts'
import { isRemoteLeader } from './capacities.ts'
import type { Occasion } from './occasions/occasion.ts'
import type { Draft, Seat } from './reports/draft.ts'
import { Drafts } from './reports/drafts.ts'
import { gathering } from './reports/gathering.ts'
import { Seating } from './reports/seating.ts'
import type { Scene } from './scene.ts'

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

/** Puts people and occasions together; where nobody is named there is nothing to put together. */
export function assembleReports(all: readonly Scene[], published?: string): readonly ReportDraft[] {
  const present = withoutRemote(all)
  const told = present.some((scene) => isRecalled(scene, published)) ? present.map((scene) => isRecalled(scene, published) ? { ...scene, occasions: [], stances: [] } : scene) : present
  const scenes = told.some(isRecount) ? told.map(withoutUndated) : told
  if (scenes.every(({ stances }) => stances.length === 0)) return []
  const reports = seated(scenes, new Drafts(scenes))
  const sitting = sittingBefore(scenes, reports)
  if (sitting !== undefined) return seated(scenes, new Drafts(scenes, sitting)).map(toReport)
  const found = reports.length > 0 || scenes !== told && !isDatedLead(scenes) ? undefined : gathering(scenes)
  return (found === undefined ? reports : seated(scenes.map((scene) => ({ ...scene, occasions: [] })), new Drafts(scenes, found))).map(toReport)
}

/** 习近平主席同总统先生成功会晤: a leader whom the article names by the form of address only is spoken of; nothing that they do is its occasion, unless the sentence names its day, or the story opens with whoever presides. */
function withoutRemote(scenes: readonly Scene[]): readonly Scene[] {
  const addressed = new Set<string>()
  const named = new Set<string>()
  for (const { stances } of scenes) for (const { group: { people } } of stances) for (const person of people) (isRemoteLeader(person) && !person.own.some(({ office }) => office.endsWith('委员长')) ? addressed : named).add(person.found.name)
  const remote = new Set([...addressed].filter((name) => !named.has(name)))
  if (remote.size === 0) return scenes
  const first = scenes.find(({ heading }) => !heading)
  return scenes.map((scene) => {
    if (/\d{1,2}[日号]/u.test(scene.text) || scene === first && scene.stances[0]?.verbs.some(({ value }) => value === 'chair') === true) return scene
    const left = scene.stances.filter(({ role, group: { people } }) => !(role === 'subject' && people.every(({ found }) => remote.has(found.name))))
    if (left.length === scene.stances.length) return scene
    const kept = new Set(left)
    const gone = scene.stances.filter((stance) => !kept.has(stance))
    return { ...scene, stances: left, occasions: scene.occasions.filter(({ start }) => !gone.some(({ group, predicate }) => start >= group.start && start < predicate.end)) }
  })
}

/** 会上，… before any occasion is known by its words, 会后，…前往参观: the story is of a sitting that its first sentences do not name. */
const AT_SITTING = /^(?:会上|座谈中|交流中|会议期间|会谈中)，|^会议由/u

function sittingBefore(scenes: readonly Scene[], [first]: readonly Draft[]): Draft | undefined {
  const at = scenes.findIndex(({ heading, text }) => !heading && AT_SITTING.test(text))
  if (first === undefined || at < 0 || first.scene <= at || scenes.slice(0, at + 1).some(({ occasions }) => occasions.length > 0)) return undefined
  return gathering(scenes.slice(0, at + 1))
}

/** A recount whose first sentences name one day tells of that day. */
function isDatedLead(scenes: readonly Scene[]): boolean {
  return scenes.filter(({ heading }) => !heading).slice(0, LATEST_DAY).some(({ text }) => /\d{1,2}月\d{1,2}日/u.test(text))
}

const LATEST_DAY = 4

/** 5年前，我有幸参加了…: told in memory, as is what a paper dates years before it came out. */
function isRecalled(scene: Scene, published: string | undefined): boolean {
  return !scene.heading && YEARS_AGO.test(scene.text) && !NOW.test(scene.text) || published !== undefined && isLongPast(scene, published)
}

/** 三年前…；昨天上午，…: the sentence comes back to the day. */
const NOW = /\d{1,2}日|[今昨]天|日前|近日/u
const YEARS_AGO = /^\s*(?:早在|就在)?(?:\d+|[一二两三四五六七八九十几多]+)多?年(?:多)?(?:以|之)?前，/u
const YEAR_AT_HEAD = /^(?:[^，。：]{0,16}：)?(?:早在)?(?<year>\d{4})年(?:(?<month>\d{1,2})月|[，初底末])/u
/** Papers report what is younger. */
const LONG_PAST = 10

/** 2014年10月15日，…主持召开座谈会, in a paper of 2019: told in memory. */
function isLongPast({ heading, text }: Scene, published: string): boolean {
  const { year, month } = YEAR_AT_HEAD.exec(text)?.groups ?? {}
  if (heading || year === undefined) return false
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - Number(year) * 12 - Number(month ?? 12)
  return months >= LONG_PAST
}

/** …五周年纪实, …综述: what it tells of lies behind it, unless a day is named. */
function isRecount({ heading, text }: Scene): boolean { return heading && /(?:(?<!仪式|典礼|庆典|活动|大会)纪实|综述|述评|回眸|巡礼|启示录|成就展望|全景录)\s*(?:[（(][^（）()]{1,4}[）)])?$/u.test(text.trim()) }

function withoutUndated(scene: Scene): Scene {
  return /\d{1,2}日|[今昨]天|日前|近日/u.test(scene.text) ? scene : { ...scene, occasions: [] }
}

function seated(scenes: readonly Scene[], drafts: Drafts): readonly Draft[] {
  const seating = new Seating(drafts)
  for (const scene of scenes) if (!scene.heading) seating.take(scene)
  seating.takeHeadings(scenes.filter(({ heading }) => heading))
  seating.takeLeft()
  return worthReporting(drafts, scenes)
}

/** Occasions that only form the background count where the article announces no other; one without anybody is none. */
function worthReporting({ all, reported }: Drafts, scenes: readonly Scene[]): readonly Draft[] {
  const attended = all.filter((draft) => draft.seats.size > 0 && (reported.includes(draft) || isRite(draft, scenes)))
  return attended.length > 0 ? attended : all.filter(({ seats, occasion }) => seats.size > 0 && occasion.rule !== 'meetings/rite')
}

const ON_STAGE = /^[^，。；]{0,12}(?:致辞|宣布|揭牌|揭幕|剪彩|授牌|授旗|颁奖|动员)/u

/** What was begun or carried out is reported where somebody is said to have been there, not only to have spoken. */
function isRite({ occasion: { rule }, seats }: Draft, scenes: readonly Scene[]): boolean {
  return rule === 'meetings/rite' && [...seats.values()].some(({ rule: ground, scene, words }) => ground !== 'attendance/speech' || ON_STAGE.test((scenes[scene]?.text ?? '').slice(words.start, words.end)))
}

function toReport(draft: Draft): ReportDraft {
  const { name, occasion: { kind, start, end, rule }, scene, talk, background, listComplete, scenes, seats } = draft
  return { name, kind, scene, start, end, rule, talk, background, listComplete, scenes: [...scenes].sort((a, b) => a - b), seats: [...seats.values()] }
}
