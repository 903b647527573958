/**
 * Receptions, talks and what comes with them: 会见 with the guest behind it, 同…会谈 with the partner before it, a welcome for a guest.
 *
 * Site → Occasion[], in order. Both sides take part: the guests are named with the occasion.
 */
import type { Group } from '../../mentions/groups.ts'
import { matchesOf } from '../../matches.ts'
import type { StanceIndex } from '../stance-index.ts'
import type { Stance } from '../stances.ts'
import { BACK, clauseBefore, isCited, LONGEST_CLAUSE } from './clauses.ts'
import { cleanName } from './names.ts'
import type { Occasion, Site } from './occasion.ts'

const TALKS = /(?:举行了?|进行了?)?(?:小范围|大范围)?(?:会谈|会晤|视频会晤|双边会见|双边会晤|通电话|通话)|(?:分别|集体|亲切|再次|还|一同|共同|应约)?会见(?:了|并[宴签])?|接见了?|拜(?:会|访)了?(?!活动)|(?:热情|亲切)?接待了?(?![室日站处厅中员费能大工窗])/gu

/** The receptions and talks of a sentence. */
export function talks({ text, content, stances }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of matchesOf(TALKS, text)) {
    if (match.index >= content || isCited(text, match.index, stances)) continue
    const host = stances.lastSubject(match.index)
    const occasion = /[见拜]|接待/u.test(match[0]) ? reception(text, match, { stances, host }) : talk(text, match, { stances, host })
    if (occasion === undefined) continue
    const background = BACK.test(text.slice(occasion.end, occasion.end + 8)) || ON_THE_WAY.test(text.slice(Math.max(0, match.index - 24), match.index))
    for (const each of apart(text, match, { occasion, host })) found.push({ kind: 'meeting', verb: match[0], held: true, background, rule: 'meetings/talks', ...each })
  }
  return found
}

type TalkFound = Pick<Occasion, 'name' | 'start' | 'end' | 'guests' | 'lookingAt' | 'apart'>
interface TalkSite { readonly stances: StanceIndex, readonly host: Stance | undefined }

/** The guests that stand behind 会见, in its clause. */
function reception(text: string, match: RegExpExecArray, { stances, host }: TalkSite): TalkFound | undefined {
  const from = match.index + match[0].length
  const receives = match[0].includes('接待')
  if (receives && host === undefined) return undefined
  if (host === undefined && !/^[^，。]{0,30}$/u.test(text.slice(0, match.index)) && text.charAt(match.index - 1) !== '在') return undefined
  const clause = text.slice(from, from + LONGEST_CLAUSE)
  const stop = clause.search(/[，。；：！\n]|时(?=[强指表]|$)|(?<=[人士员表等行团])并/u)
  const end = from + (stop < 0 ? clause.length : stop)
  const guests = stances.othersIn(from, end)
  const first = guests[0]
  if (receives && (first === undefined || !/^[^，。；]{0,24}?(?:一行|[等]|代表团|考察团)/u.test(text.slice(lastName(first), lastName(first) + 30)))) return undefined
  const call = /拜[会访]/u.exec(match[0])?.[0]
  if (call !== undefined && first === undefined) return undefined
  const object = first === undefined ? text.slice(from, end) : text.slice(first.start, Math.max(...guests.map((group) => lastName(group))))
  const whole = object.replace(/[等\s]+$/u, '')
  const heads = first !== undefined && (/[由以]$/u.test(text.slice(from, first.start)) || /^(?:同志|先生|教授|博士)?(?:率领|带领|带队)的/u.test(text.slice(lastName(first), end)))
  const party = heads ? /^[^的]{0,12}的(?<party>.{2,40})$/u.exec(text.slice(lastName(first), end))?.groups?.party : undefined
  const name = party ?? (first !== undefined && whole.length > 60 ? `${text.slice(first.start, first.people[0]?.found.end ?? first.end)}等` : whole)
  if (name.length < 2 || name.length > 60 || /^(?:时|并|活动|厅|记者时|上|后|前)/u.test(name)) return undefined
  const within = text.charAt(match.index - 1) === '在' && text.charAt(end) === '时'
  return { name: cleanName(`${call ?? (receives ? '接待' : '会见')}${name}`), start: match.index, end, guests, ...(within ? { lookingAt: true } : {}) }
}

/** 分别会见A国总统某某和B国总理某某: each guest is received alone, and met no other. */
function apart(text: string, match: RegExpExecArray, { occasion, host }: { readonly occasion: TalkFound, readonly host: Stance | undefined }): readonly TalkFound[] {
  const guests = occasion.guests.flatMap(({ people }) => people)
  if (!/分别/u.test(match[0]) || guests.length < 2 || (host?.group.people.length ?? 0) > 1) return [occasion]
  return guests.map((person, i) => {
    const end = i === guests.length - 1 ? occasion.end : person.end
    const group: Group = { people: [person], start: person.start, end: person.end, open: false }
    const words = LISTED.exec(text.slice(guests[i - 1]?.end ?? match.index + match[0].length, person.start))?.groups?.words ?? ''
    return { name: cleanName(`会见${words}${text.slice(person.start, person.found.end)}`), start: i === 0 ? match.index : person.start, end, guests: [group], apart: i }
  })
}

/** 和澳大利亚自由党领袖某某: what no list of posts knows belongs to the guest, too. */
const LISTED = /^(?:了|[、和与及]|以及)?(?<words>[^、，。；的]{0,16})$/u

function lastName({ people, end }: Group): number { return people.at(-1)?.found.end ?? end }

/** 一同步行前往…举行会谈: they are on their way to one. */
const ON_THE_WAY = /前往[^，。；]{2,20}$/u

/** The partner stands between 同 (与, 和) and the verb, or is the second half of the subject. */
function talk(text: string, match: RegExpExecArray, { stances, host }: TalkSite): TalkFound | undefined {
  if (host === undefined) return withUnknown(text, match, stances)
  const from = host.group.people[0]?.found.end ?? host.group.end
  if (match.index - from > LONGEST_CLAUSE) return undefined
  const between = text.slice(from, match.index)
  const joint = /[同与和]/u.exec(between)
  if (joint === null || between.includes('。') || between.includes('共同主持')) return undefined
  const guests = stances.othersIn(from, match.index).filter(({ end }) => end <= match.index)
  const first = guests[0]
  const second = joint.index === 0 && host.group.people.length === 2 ? host.group.people[1] : undefined
  if (second !== undefined && !/^[^，。；《听]{0,24}$/u.test(text.slice(second.end, match.index))) return undefined
  const partner = second !== undefined && !/(?<!一|共)[同与]/u.test(text.slice(second.end, match.index)) ? second : undefined
  const words = partner !== undefined ? text.slice(partner.start, partner.found.end) : first === undefined ? between.slice(joint.index + 1).replace(/^.*的(?=\p{Script=Han}{3})/u, '').replace(/(?:举行|进行)(?:了)?(?:正式|友好|小范围|大范围)?$/u, '') : text.slice(first.start, lastName(first))
  const verb = /通/u.test(match[0]) ? '通电话' : /会晤/u.test(match[0]) ? '会晤' : '会谈'
  if (words.length < 2 || words.length > 50) return undefined
  const [one] = host.group.people
  const sides = partner !== undefined && one !== undefined && one.own.length === 0 ? `${one.found.name}与` : '同'
  return { name: cleanName(`${sides}${words}${verb}`), start: from + joint.index, end: match.index + match[0].length, guests }
}

/** …牵头人某某应约与贸易代表某某通话: who is not known for a person talked with one who is. */
function withUnknown(text: string, match: RegExpExecArray, stances: StanceIndex): TalkFound | undefined {
  const guests = stances.othersIn(clauseBefore(text, match.index), match.index)
  const first = guests[0]
  const last = guests.at(-1)
  if (first === undefined || last === undefined || last.end < match.index - 16 || text.slice(last.end, match.index).includes('，') || !/\p{Script=Han}{4}[同与]$/u.test(text.slice(0, first.start))) return undefined
  const verb = /通/u.test(match[0]) ? '通电话' : '会谈'
  return { name: cleanName(`同${text.slice(first.start, lastName(last))}${verb}`), start: first.start - 1, end: match.index + match[0].length, guests }
}

/** 最后，考察组一行与…进行了座谈交流: a party that the article has named before. */
const PARTY = /^(?:(?:最后|随后|其间|期间|之后|接着|参观结束后|当天|[上下]午)，)?[^，。；]{0,12}?(?:一行|双方|考察[组团]|代表团|调研[组团]|访问团|参访团|检查组|督查组)/u
const ROUND_TABLE = /(?:亲切|深入|友好)?(?:进行|举行|开展)(?:了)?(?:亲切|深入|友好)?(?:的)?座谈(?:交流)?(?!会)|座谈(?:交流)?(?=[，。；]|$)/gu

/** The first 与 or 同 with somebody behind it. */
function partnerStart(text: string, { from, to }: { readonly from: number, readonly to: number }): number | undefined {
  const joint = /(?<![陪随会一共协偕])[与同](?=\p{Script=Han}{2})/u.exec(text.slice(from, to))
  return joint === null ? undefined : from + joint.index
}

/** 与来宾进行了座谈: two sides sit down together, and nobody receives anybody. */
export function roundTables({ text, content, stances }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of matchesOf(ROUND_TABLE, text)) {
    const host = stances.lastSubject(match.index)
    const from = clauseBefore(text, match.index)
    if (match.index >= content || host === undefined && !PARTY.test(text) || isCited(text, match.index, stances)) continue
    const start = partnerStart(text, { from: Math.max(from, host?.group.people[0]?.found.end ?? host?.group.end ?? 0), to: match.index })
    if (start === undefined) continue
    const words = text.slice(start, match.index)
    if (words.length > 40 || /(?:^|[^参])参加|出席/u.test(words)) continue
    const end = match.index + match[0].length
    const guests = stances.othersIn(start, match.index)
    const name = guests.length === 0 && /^.(?:来宾|客人|大家|他们|对方|与会|双方)/u.test(words) ? '座谈' : cleanName(`${words}座谈`)
    found.push({ name, kind: 'meeting', start, end, verb: match[0], held: true, background: BACK.test(text.slice(end, end + 8)), guests, rule: 'meetings/object' })
  }
  return found
}

const WELCOME = /(?:在[^，。]{2,20})?举行(?:隆重)?(?:的)?(?:欢迎)?仪式，?(?:热烈)?欢迎|为(?=[^，。]{2,40}举行(?:了)?(?:隆重|盛大)?(?:的)?欢迎仪式)/gu

/** 举行仪式欢迎总统, 为总统举行欢迎仪式: the host receives a guest with a ceremony. */
export function welcomes({ text, content, stances }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of matchesOf(WELCOME, text)) {
    const host = stances.lastSubject(match.index)
    if (match.index >= content || host === undefined) continue
    const from = match.index + match[0].length
    const clause = text.slice(from, from + LONGEST_CLAUSE)
    const stop = clause.search(/[，。；]/u)
    const end = from + (stop < 0 ? clause.length : stop)
    const guests = stances.othersIn(from, end)
    found.push({ name: '欢迎仪式', kind: 'ceremony', start: match.index, end, verb: match[0], held: true, background: false, guests, rule: 'meetings/talks' })
  }
  return found
}

const SIGNED = /(?:双方|两国(?:元首|领导人|总理|外长|政府首脑)?)[^，。；]{0,6}签署(?:了)?《(?<paper>[^》]{4,80})》/gu

/** 会后，某某和某某签署了《…》: both sides by name. */
const SIGNED_BY = /^(?:共同|分别)?签署(?:了)?《(?<paper>[^》]{4,80})》/u

/** 两国元首签署了《…》: both sides of the talk sign what it led to. */
export function signings({ text, content, stances }: Site): readonly Occasion[] {
  const both = [...matchesOf(SIGNED, text)].map((match) => ({ paper: match.groups?.paper ?? '', start: match.index, end: match.index + match[0].length }))
  const byName = stances.beginningIn(0, content).flatMap(({ role, group, predicate }) => {
    const match = role === 'subject' && group.people.length === 2 && isAfterTalk(text, group.start) ? SIGNED_BY.exec(text.slice(predicate.start, predicate.start + 90)) : null
    return match === null ? [] : [{ paper: match.groups?.paper ?? '', start: predicate.start, end: predicate.start + match[0].length }]
  })
  return [...both, ...byName].filter(({ start }) => start < content).map(({ paper, start, end }): Occasion => ({
    name: cleanName(`签署${paper}`), kind: 'ceremony', start, end, verb: '签署', held: true, background: false, guests: [], rule: 'meetings/signing',
  }))
}

function isAfterTalk(text: string, start: number): boolean { return /(?:会[谈见晤议]?(?:结束)?后)，$/u.test(text.slice(Math.max(0, start - 8), start)) }
