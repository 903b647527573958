/**
 * Inspections and visits: 检查, 调研, 走访 with the person who does it as the subject.
 *
 * Site → at most one Occasion: a sentence tells one round, however many verbs it takes.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'
import type { StanceIndex } from '../stance-index.ts'
import type { Stance } from '../stances.ts'
import { BACK, isCited, LONGEST_CLAUSE } from './clauses.ts'
import { cleanName } from './names.ts'
import type { Occasion, Site } from './occasion.ts'

const FIELD = /(?:实地|现场|专题|专程|深入|带队|率队|一线|集中|分别|先后)*(?:开展|进行|来到[^，。]{2,30}?|赴[^，。]{2,24}?|到[^，。]{2,24}?|在[^，。]{2,24}?)?(?<verb>检查指导|督导检查|检查督导|检查|调研督导|专题调研|调研|视察|督导|督查|巡查|暗访|考察|走访慰问|看望慰问|走访|慰问|看望|参观考察|参观|访问|执法检查|督促检查|考核)/gu
const NOT_FIELD = /^(?:组|团|队|或|电|信|金|品|成果|室|站|报告|工作会议?|员|座谈会|点|表|结果|情况汇报|发现|的是|力度|学者|期间|时|中|(?:调研|考察|访问|指导)?(?:工作)?(?:表示|给予|作出高度)|评价|小组|办法|指标)/u

/** The inspection or visit that a sentence announces. */
export function field({ text, content, stances, heading, lexicon }: Site): readonly Occasion[] {
  if (stances.lastSubject(text.length) === undefined) return []
  for (const match of matchesOf(FIELD, text)) {
    const verb = match.groups?.verb ?? ''
    const at = match.index + match[0].length - verb.length
    const host = stances.lastSubject(match.index + 1)
    if (at >= content || host === undefined || isCited(text, at, stances)) continue
    if (verb === '访问' && !isStateVisit(text, at, lexicon)) continue
    const from = at + verb.length
    if (!isDoing(text, { from: host.group.end, to: at, heading }) || NOT_FIELD.test(text.slice(from, from + 6))) continue
    const stop = text.slice(from, from + LONGEST_CLAUSE).search(/[，。；：！\s]|时(?=[，强指要]|$)|并|强调/u)
    const end = nextActor(stances, host, { from, end: stop < 0 ? Math.min(text.length, from + 40) : from + Math.min(stop, 40) })
    return [{
      name: cleanName(nameOfField(text, { at, from, end })), kind: /走访|慰问|看望|参观(?!考察)|访问/u.test(verb) ? 'visit' : 'inspection',
      start: at, end, verb, held: true, background: BACK.test(text.slice(end, end + 4)), guests: [], rule: 'meetings/field',
    }]
  }
  return []
}

/** A sentence that a column broke goes on with its next subject (…调研汪某某一行在…): the object ends there. */
function nextActor(stances: StanceIndex, host: Stance, { from, end }: { readonly from: number, readonly end: number }): number {
  const names = new Set(host.group.people.map(({ found }) => found.name))
  const next = stances.beginningIn(from, end).find(({ role, group }) => role === 'subject' || group.people.some(({ found }) => names.has(found.name)))
  return next === undefined ? end : next.group.start
}

/** 访问 with the country behind it, or 对…进行…访问: a visit that is made, not one that is spoken of. */
function isStateVisit(text: string, at: number, lexicon: Lexicon): boolean {
  if (lexicon.places.nameAt(text, at + 2) !== undefined) return true
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
  const journey = from - at < 5 && end - at < 5 ? /(?<words>(?:赴|前往|来到|走进|(?<![看听感来达得受回])到|来(?!到)|在(?![^，。；]{0,40}(?:[会议式]上|介绍)))[^，。；]{1,60})$/u.exec(text.slice(Math.max(0, at - 66), at))?.groups?.words : undefined
  if (journey !== undefined) return journey + text.slice(at, end)
  return text.slice(at, end).replace(/^(?<verb>检查|督导|督查)(?:了)?(?:当地|各地)/u, '$<verb>').replace(/^(?<verb>\p{Script=Han}{2,4})了/u, '$<verb>')
}

/** Between the subject and the verb stand only times, places and adverbs. */
function isDoing(text: string, { from, to, heading }: { readonly from: number, readonly to: number, readonly heading: boolean }): boolean {
  if (to - from > LONGEST_CLAUSE) return false
  const between = text.slice(from, to).replace(/^.*(?:后|之后|期间|之际)，/u, '').replace(/“[^”。]{1,20}”/gu, '')
  if (/[。；：:“]/u.test(between) || /(?:表示|致以|诚挚|亲切|送上|带去|转达)[^，]{0,6}$/u.test(between)) return false
  if (/主持|召开|出席|参加|会议|会见|强调|汇报|听取|部署|讲话|欢迎|邀请|感谢|祝贺|期待|愿|希望|关注|评价|认为|举行/u.test(between)) return false
  return between.length <= (heading ? 14 : 70)
}
