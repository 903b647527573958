/**
 * A reading → the times it names, each with the days it can mean; and the words for an article's main event.
 *
 * Reading + publication day → TimeMention[] + Diagnostic[]. Offsets are in the reading, spans on the page. Years of plans (2022—2025年), numbers of sessions
 * (第15次) and names made of figures (“15151”) are no times. Linear time; nothing throws.
 */
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { When } from '../domain/facts.ts'
import { because } from '../domain/reason.ts'
import type { Span } from '../domain/span.ts'
import { matchesOf } from './matches.ts'
import { read, type Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'
import { daysFrom } from './times/calendar.ts'
import { TIME_RULES, type Grain, type TimeRule } from './times/rules.ts'

/**
 * @property start, end offsets in the reading
 * @property span the words on the page
 * @property aside true where the words date something else than what the sentence reports: a limit (截至…), a plan (将于…), a meeting that is studied
 *   (传达学习11月22日…会议精神), the title of a document
 */
export interface TimeMention {
  readonly start: number
  readonly end: number
  readonly span: Span
  readonly text: string
  readonly when: When
  readonly grain: Grain
  readonly aside: boolean
  readonly rule: string
  readonly reason: string
}

/**
 * @property published ISO day the page came out
 * @property filed ISO day of the article's dateline
 * @property anchor ISO day last named, for 当天
 */
export interface TimeContext { readonly published?: string | undefined, readonly filed?: string | undefined, readonly anchor?: string | undefined }

export interface TimesFound { readonly times: readonly TimeMention[], readonly diagnostics: readonly Diagnostic[] }

/** Where a time may begin: cheap to test at every character; the rules decide. */
const MAY_BEGIN = /[0-9０-９]{1,4}(?=[年月日号至到—\-－~～])|[〇零一二三四五六七八九十]{1,4}(?=[年月])|大前天|周末|今[天日年晚晨早]|后天|昨[天日晚夜晨]|前[天日晚不几]|明[天日年晚]|[当北][天日晚地京]|[同次翌]日|[上本这下][周星月个]|周[一二三四五六日天]|星期|日前|近[日期来]|不久前|连日来|这几天|月[初底]|去年/gu
const STICKY = TIME_RULES.map((rule) => ({ rule, pattern: new RegExp(rule.pattern.source, 'uy') }))
/** How far the words around a time are read. */
const AROUND = 40
/** In front of a time: it is to come. */
const FUTURE_BEFORE = /(?:将|拟|定|计划|预计|即将|持续|截止)(?:于|在|到|至)?$|[，,起](?:至|到)$|将(?:于|在|作为|赴|应|率|同|与|对|出)[^。；]*$/u
/** Behind it: 将 as the word for what is to come, not 将军 or 将…送往. */
const FUTURE_AFTER = /^[^。；]{0,30}将(?:于|在|同|与|对|出|举|召|开|迎|推|正|继|进|有|会|是|播|实|全)/u
const ASIDE_BEFORE = /(?:截至|截止|截止到|截至到|自|从|始于|成立于|出生于|生于|早在|曾于|有效期至|持续到|持续至|将|将于|将在|拟于|定于|预计|计划于?|[，,起][至到]|(?:传达|学习|贯彻|落实)[^，。,]{0,4})$/u
const ASIDE_AFTER = /^(?:以来|之?前(?!往)|起(?!草)|出版|报道|公布的|发布的|印发的)/u

/**
 * What is known of an article's time: the day its page came out and, where the dateline names one, the day it was filed. A dateline more than a few
 * days older than the page is not believed.
 */
export function timeContext(published: string | undefined, dateline: string | undefined): TimeContext {
  if (published === undefined) return {}
  const words = dateline ?? ''
  const { times: [time] } = findTimes(read(words, [{ start: 0, end: words.length }]), { published })
  const filed = time?.grain === 'day' ? time.when.from : undefined
  return filed !== undefined && daysFrom(filed, published) <= LONGEST_WIRE ? { published, filed } : { published }
}

/** Days between filing and print: weeklies and long weekends included. */
const LONGEST_WIRE = 7

/** Finds the times of a reading, in order. */
export function findTimes(reading: Reading, context: TimeContext): TimesFound {
  const found = [...timesOf(reading, context)]
  return { times: found.map(({ time }) => time), diagnostics: found.flatMap(({ diagnostic }) => diagnostic === undefined ? [] : [diagnostic]) }
}

function* timesOf(reading: Reading, context: TimeContext): Generator<Timed> {
  const { published, filed } = context
  let { anchor } = context
  let free = 0
  for (const { index } of matchesOf(MAY_BEGIN, reading.text)) {
    const found = index < free ? undefined : timeAt(reading, index, { published, filed, anchor })
    if (found === undefined) continue
    free = found.time.end
    const { from, to } = found.time.when
    if (from !== undefined && from === to && !found.time.aside) anchor = from
    yield found
  }
}

/**
 * The words for an article's main event: the first day that its opening sentences name for what they report; else a vague word (日前, 上周) there; else the
 * month that the article begins with (2018年12月，…). Behind the first sentence only a day of the last month counts: older ones are history.
 * @param sentences the article's sentences; only the first three of running text are read
 */
export function eventTime(sentences: readonly Sentence[], context: TimeContext): TimeMention | undefined {
  const opening = sentences.filter(({ part }) => part === 'body').slice(0, OPENING)
  let vague: TimeMention | undefined
  for (const [i, { reading }] of opening.entries()) {
    for (const { time } of timesOf(reading, context)) {
      if (time.aside) continue
      if ((time.grain === 'day' || time.grain === 'days') && (i === 0 || isNews(time, context))) return time
      if (time.grain === 'vague' || (time.grain === 'month' && i === 0 && time.start === 0)) vague ??= time
    }
  }
  return vague
}

const OPENING = 3
const NEWS_DAYS = 31

function isNews({ when }: TimeMention, { published }: TimeContext): boolean {
  return published === undefined || when.from === undefined || daysFrom(when.from, published) <= NEWS_DAYS
}

interface Timed { readonly time: TimeMention, readonly diagnostic?: Diagnostic }

function timeAt(reading: Reading, start: number, context: TimeContext): Timed | undefined {
  for (const { rule, pattern } of STICKY) {
    pattern.lastIndex = start
    const match = pattern.exec(reading.text)
    const found = match === null ? undefined : toMention(reading, { rule, start, text: match[0], groups: match.groups ?? {} }, context)
    if (found !== undefined) return found
  }
  return undefined
}

interface Match { readonly rule: TimeRule, readonly start: number, readonly text: string, readonly groups: Readonly<Record<string, string | undefined>> }

function toMention(reading: Reading, { rule, start, text, groups }: Match, context: TimeContext): Timed | undefined {
  const end = start + text.length
  const before = reading.text.slice(Math.max(0, start - AROUND), start)
  const after = reading.text.slice(end, end + AROUND)
  const { published, filed, anchor } = context
  const resolved = rule.resolve(groups, { published, filed, anchor, future: FUTURE_BEFORE.test(before) || FUTURE_AFTER.test(after) })
  if (resolved === undefined) return undefined
  const invalid = resolved.invalid === true
  const when: When = invalid ? { text, basis: 'none' } : { text, ...resolved }
  const span = reading.span(start, end)
  const aside = isWire(before, after) || ASIDE_BEFORE.test(before) || ASIDE_AFTER.test(after) || insideTitle(before, after) || after.startsWith('将')
  const time = { start, end, span, text, when, grain: rule.grain, aside, rule: rule.id, reason: rule.id }
  if (!invalid) return { time }
  return { time, diagnostic: { rule: 'times/no-such-day', severity: 'doubt', message: because('times/no-such-day', { words: text }), span } }
}

/** 中国台湾网7月2日沾化县消息: the day the story was sent, not the day it tells of. */
function isWire(before: string, after: string): boolean {
  return /\p{Script=Han}(?:网|报|社|台)$/u.test(before) && /^\p{Script=Han}{0,8}?(?:讯|消息|电)/u.test(after)
}

/** Between 《 and 》 a time is part of a document's name. */
function insideTitle(before: string, after: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》') && (after.indexOf('》') >= 0 || !after.includes('《'))
}
