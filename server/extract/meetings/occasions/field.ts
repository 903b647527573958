/**
 * Inspections and visits: 检查, 调研, 走访 with the person who does it as the subject.
 *
 * Site → at most one Occasion: a sentence tells one round, however many verbs it takes.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'
import type { StanceIndex } from '../stance-index.ts'
import type { Stance } from '../stances.ts'
import { BACK, isCited, isDoing, isHabit, LONGEST_CLAUSE } from './clauses.ts'
import { journey, namelessParty } from './journeys.ts'
import { cleanName } from './names.ts'
import type { Occasion, Site } from './occasion.ts'

const FIELD = /(?:实地|现场|专题|专程|深入|带队|率队|一线|集中|分别|先后)*(?:开展|进行|来到[^，。]{2,30}?|赴[^，。]{2,24}?|到[^，。]{2,24}?|在[^，。]{2,24}?)?(?<verb>检查指导|督导检查|检查督导|检查|调研督导|专题调研|调研|视察|督导|督查|巡查|暗访|考察|走访慰问|看望慰问|走访|慰问|看望|参观考察|参观|访问|执法检查|督促检查|考核)/gu
const NOT_FIELD = /^(?:组|团|队|或|电|信|金|品|成果|室|站|报告|工作会议?|工作(?:所|中)|员|座谈会|点|表|结果|情况汇报|发现|的是|力度|学者|期间|时(?!，?(?:强调|指出|要求|表示|说))|中|(?:调研|考察|访问|指导)?(?:工作)?(?:表示|给予|作出高度)|评价|小组|办法|指标|要求|标准|目标|任务)/u

/** The inspection or visit that a sentence announces. */
export function field({ text, content, stances, heading, lexicon }: Site): readonly Occasion[] {
  const nameless = stances.lastSubject(text.length) === undefined ? namelessParty(text) : undefined
  if (nameless !== undefined) return journey({ text, content, stances, lexicon, heading }, nameless)
  if (stances.lastSubject(text.length) === undefined) return []
  for (const match of matchesOf(FIELD, text)) {
    const verb = match.groups?.verb ?? ''
    const at = match.index + match[0].length - verb.length
    const host = stances.lastSubject(match.index + 1)
    if (at >= content || host === undefined || isCited(text, at, stances)) continue
    if (verb === '访问' && !isStateVisit(text, at, lexicon)) continue
    const from = at + verb.length
    if (isHabit(text.slice(Math.max(host.group.end, at - LONGEST_CLAUSE), at), text.slice(from, from + 6)) || PAST.test(text.slice(0, 12))) continue
    if (!isDoing(text, { from: host.group.end, to: at, heading }) || NOT_FIELD.test(text.slice(from, from + 6))) continue
    const stop = text.slice(from, from + LONGEST_CLAUSE).search(/[，。；：！\s]|时(?=[，强指要]|$)|并|强调/u)
    const end = nextActor(stances, host, { from, end: stop < 0 ? Math.min(text.length, from + 40) : from + Math.min(stop, 40) })
    return [{
      name: cleanName(nameOfField(text, { at, from, end })), kind: (verb !== '走访' || !text.startsWith('调研', from)) && /走访|慰问|看望|参观(?!考察)|访问/u.test(verb) || /^(?:访问|参访)/u.test(text.slice(from, from + 2)) ? 'visit' : 'inspection',
      start: at, end, verb, held: true, background: BACK.test(text.slice(end, end + 4)) || ESCORT.test(text.slice(host.group.end, at)), guests: [], rule: 'meetings/field',
    }]
  }
  return journey({ text, content, stances, lexicon, heading })
}

/** 图书馆馆长陪同客人参观: who shows guests round makes no round of their own; it counts where the article tells of no other. */
const ESCORT = /陪同(?!下)[^，。；]*$/u
/** 今年3月，: a month that is named with its year lies behind what the article reports; so do 两年前 and 当年. */
const PAST = /^(?:(?:[今去前]年|\d{4}年)(?:\d{1,2}月(?!\d)|[^，。\d]{0,4})|(?:[\d一二两三四五六七八九十几数多]+个?[年月]多?前|当年|那年|那时)[^，。]{0,4})，/u
/** 走访镇党委书记某某、教师某某等镇人大代表: what all of them are names the visit. */
function ofClass(text: string, { at, from }: { readonly at: number, readonly from: number }): string | undefined {
  const words = /^了?[^，。；：]{2,80}?等(?<kind>\p{Script=Han}{0,10}?(?:代表|委员|党员|干部|职工|老人|教师|群众|企业|家庭|商户|用户|单位|校友|专家|人才|模范|军人|官兵))(?=[，。；和及与]|$)/u.exec(text.slice(from, from + 100))
  const kind = words?.groups?.kind
  return kind === undefined || kind.length < 4 ? undefined : text.slice(at, from) + kind
}

/** 走访A公司、B公司、C公司: named by the first of many. */
function shortened(name: string): string {
  const first = /^(?<words>[^、]{4,24})、[^、]+、/u.exec(name)?.groups?.words
  return first !== undefined && name.length > LONG_NAME ? `${first}等` : name
}

const LONG_NAME = 28

/** 开展元旦前安全生产大检查: what stands between 开展 and the verb says what is inspected, unless it only says how. */
function wholeName(text: string, { at, from, end }: { readonly at: number, readonly from: number, readonly end: number }): string | undefined {
  const object = /(?:开展|进行|组织)(?:了)?(?<words>[^，。；的]{2,24})$/u.exec(text.slice(Math.max(0, at - 30), at))?.groups?.words
  const closes = /^(?:工作|活动|行动)?(?=[，。；：]|$|，?并|时)/u.exec(text.slice(from, Math.max(end, from) + 2))
  if (object === undefined || closes === null || HOW.test(object)) return undefined
  return object + text.slice(at, from) + closes[0]
}

const HOW = /^(?:实地|现场|专题|专项|集中|深入|全面|联合|集体|工作|节前|分别|认真|详细|了|大)+$|[及和与、]$/u

/** A sentence that a column broke goes on with its next subject (…调研汪某某一行在…): the object ends there. */
function nextActor(stances: StanceIndex, host: Stance, { from, end }: { readonly from: number, readonly end: number }): number {
  const names = new Set(host.group.people.map(({ found }) => found.name))
  const next = stances.beginningIn(from, end).find(({ role, group }) => role === 'subject' || group.people.some(({ found }) => names.has(found.name)))
  return next === undefined ? end : next.group.start
}

/** 访问 with the country behind it, or 对…进行…访问: a visit that is made, not one that is spoken of. */
function isStateVisit(text: string, at: number, lexicon: Lexicon): boolean {
  if (lexicon.places.nameAt(text, at + 2) !== undefined) return true
  if (/^我(?:[校院市县区省州国司厂镇乡]|\p{Script=Han}{0,2}(?:公司|集团|医院|学院|单位))/u.test(text.slice(at + 2, at + 8))) return true
  if (/[来到][我本][^，。；]{1,20}$/u.test(text.slice(Math.max(0, at - 24), at))) return true
  return /(?:对|抵达|赴|开始|结束对)[^，。；]{2,30}(?:进行|作|的)?(?:国事|正式|友好|工作|为期[^，。]{1,4}的?)*$/u.test(text.slice(Math.max(0, at - 44), at)) && /^(?:[，。；]|$|的途中)/u.test(text.slice(at + 2, at + 6))
}

/** 率队开展节前走访慰问活动: the noun behind 开展 is the name; else the verb with its object. */
function nameOfField(text: string, { at, from, end }: { readonly at: number, readonly from: number, readonly end: number }): string {
  const activity = /^(?:走访|慰问|看望|检查|调研|督查|考察)*活动/u.exec(text.slice(from, end))
  if (activity !== null) {
    const lead = /(?:开展|进行|参加)(?<words>[^，。；]{0,20})$/u.exec(text.slice(Math.max(0, at - 26), at))?.groups?.words ?? ''
    return lead + text.slice(at, from + activity[0].length)
  }
  const topic = /(?:对|就|围绕)(?<words>[^，。；]{2,40}?)(?:进行|开展)(?:了)?(?:专题|实地|集中)?$/u.exec(text.slice(Math.max(0, at - 50), at))?.groups?.words
  if (topic !== undefined && from - at < 5 && text.slice(at, from) !== '访问') return text.slice(at, from) + topic
  const abroad = /^访问$/u.test(text.slice(at, from)) ? /对[^，。；]{2,30}$/u.exec(text.slice(Math.max(0, at - 34), at))?.[0] : undefined
  if (abroad !== undefined) return abroad + text.slice(at, from)
  const whole = wholeName(text, { at, from, end })
  if (whole !== undefined) return whole
  const bare = from - at < 5 && end - at < 5
  const way = bare ? /(?<words>(?:赴|前往|来到|走进|深入(?!开展|了解|推进)|(?<![看听感来达得受回])到|来(?!到)|在(?![^，。；]{0,40}(?:[会议式]上|介绍)))[^，。；]{1,60})$/u.exec(text.slice(Math.max(0, at - 66), at))?.groups?.words : undefined
  if (way !== undefined) return way + text.slice(at, end)
  const goal = bare ? /(?<words>(?:赴|前往|来到|走进)[^，。；、]{2,24})，[^。；]*$/u.exec(text.slice(Math.max(0, at - 90), at))?.groups?.words : undefined
  if (goal !== undefined) return goal + text.slice(at, end)
  return ofClass(text, { at, from }) ?? shortened(text.slice(at, end)).replace(/^(?<verb>检查|督导|督查)(?:了)?(?:当地|各地)/u, '$<verb>').replace(/^(?<verb>\p{Script=Han}{2,4})了/u, '$<verb>')
}
