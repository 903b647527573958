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
import { nameOfField } from './field-names.ts'
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
      name: cleanName(nameOfField(text, { at, from, end, host: host.group.end })), kind: (verb !== '走访' || !text.startsWith('调研', from)) && /走访|慰问|看望|参观(?!考察)|访问/u.test(verb) || /^(?:访问|参访)/u.test(text.slice(from, from + 2)) ? 'visit' : 'inspection',
      start: at, end, verb, held: true, background: BACK.test(text.slice(end, end + 4)) || ESCORT.test(text.slice(host.group.end, at)), guests: [], rule: 'meetings/field',
    }]
  }
  return journey({ text, content, stances, lexicon, heading })
}

/** 图书馆馆长陪同客人参观: who shows guests round makes no round of their own; it counts where the article tells of no other. */
const ESCORT = /陪同(?!下)[^，。；]*$/u
/** 今年3月，: a month that is named with its year lies behind what the article reports; so do 两年前 and 当年. */
const PAST = /^(?:(?:[今去前]年|\d{4}年)(?:\d{1,2}月(?!\d)|[^，。\d]{0,4})|(?:[\d一二两三四五六七八九十几数多]+个?[年月]多?前|当年|那年|那时)[^，。]{0,4})，/u
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
