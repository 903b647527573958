/**
 * The occasions a sentence announces: meetings, ceremonies, receptions, inspections and visits.
 *
 * Sentence + stances → Occasion[], in order. A verb (召开, 举行, 主持, 出席 …) with a meeting's noun as its object or its subject; 会见 and 会谈 with a guest;
 * 检查, 调研, 走访 with the person who does it. What is only alluded to (传达…会议精神, 在收听收看…会议后) is background. Offsets in the sentence's reading.
 */
import type { MeetingKind } from '../../domain/facts.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Group } from '../mentions/groups.ts'
import { contentStart, type Stance } from './stances.ts'

/**
 * @property verb the words that announce it
 * @property held true where the verb says that it took place here (召开, 举行); false where people only attend (出席, 参加)
 * @property background true where the sentence only looks back to it
 * @property guests people on the other side of a reception or talk
 */
export interface Occasion {
  readonly name: string
  readonly kind: MeetingKind
  readonly start: number
  readonly end: number
  readonly verb: string
  readonly held: boolean
  readonly background: boolean
  /** 在会见…时: goes into a reception that was announced before */
  readonly lookingAt?: true
  readonly guests: readonly Group[]
  readonly rule: 'meetings/object' | 'meetings/subject' | 'meetings/talks' | 'meetings/field' | 'meetings/signing' | 'meetings/setting'
}

interface Site { readonly text: string, readonly content: number, readonly stances: readonly Stance[], readonly lexicon: Lexicon, readonly heading: boolean }

/** The occasions of one sentence. */
export function findOccasions(text: string, stances: readonly Stance[], { lexicon, heading }: { readonly lexicon: Lexicon, readonly heading: boolean }): readonly Occasion[] {
  const content = heading ? text.length : contentStart(text)
  const site = { text, content, stances, lexicon, heading }
  const found = [...objects(site), ...subjects(site), ...welcomes(site), ...talks(site), ...signings(site), ...settings(site), ...field(site)]
  return outermost(found.filter(({ start }) => !isFuture(text, start)))
}

/** In order, without those that lie inside another. */
function outermost(occasions: readonly Occasion[]): readonly Occasion[] {
  let furthest = -1
  return [...occasions].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ end }) => {
    const inside = end <= furthest
    furthest = Math.max(furthest, end)
    return !inside
  })
}

/** 将于, 将出席: announced for later, so nobody has met yet. */
function isFuture(text: string, start: number): boolean {
  const clause = text.slice(clauseBefore(text, start), start + 10)
  return /(?<!把|即)(?:将|拟|定于)(?:于|在|出席|访问|赴|应邀|举行|召开|率|对|同|与|会见|参加|\d)/u.test(clause)
}

const VERB = /主持召开|组织召开|召集召开|召开|举行|举办|召集|主持|出席|参加|观看|收听收看|在(?=[^，。；：]{2,60}?(?:会议?|仪式|活动|论坛|座谈会)(?:上|时|开幕式上)(?:讲话|强调|致辞|指出|要求|表示|发言|发表))/gu
const STOP = /[，。；：！？,;!?\s]|决定|并(?!购|轨|网|联)|时(?=[，强指要表]|$)|之?后(?=[，强指要]|$)|之?前(?=[，]|$)|上(?=[，强指要致表发讲作]|$)|强调|期间|以来|研究部署|听取|(?<!代表团|团组|团的|组的|分组|小组|专题)审议|讨论(?!会)|(?<!集体|中心组|理论|主题)学习(?!会|班)|传达/u
const ALLUDED = /^(?:精神|的?(?:重要)?(?:讲话|部署|要求|决定|精神|情况|成果|决策|文件|有关|相关))/u
const BACK = /^(?:[^，。；]{0,6})?(?:后|之后|结束后|前|之前)[，,]/u

/** 主持召开全市…点调会, 出席大会: the meeting is the verb's object. */
function objects({ text, content, stances, lexicon }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of text.matchAll(VERB)) {
    const verb = match[0]
    const from = match.index + verb.length
    if (match.index >= content || inCited(match.index, text, stances)) continue
    const object = meetingName(text, from, lexicon)
    if (object === undefined || COUNTED.test(object.name)) continue
    const held = /召开|举行|举办|召集/u.test(verb)
    const body = held ? hostBody(text, match.index, { stances, lexicon }) : ''
    found.push({
      ...object, name: bareName(body + object.name), start: match.index - body.length, verb, held,
      background: isBackground(text, { start: match.index, end: object.end, verb }), guests: [], rule: 'meetings/object',
    })
  }
  return found
}

/** 召开150多个座谈会 counts meetings and names none. */
const COUNTED = /^(?:了)?(?:\d+|[一二两三四五六七八九十多数几]+)(?:余|多)?(?:场|个|次)/u

interface NamedOccasion { readonly name: string, readonly kind: MeetingKind, readonly end: number }

/** The noun phrase from here to the last meeting noun before the clause ends. */
function meetingName(text: string, from: number, lexicon: Lexicon): NamedOccasion | undefined {
  const start = from + (/^(?:了|过|的是|有关)/u.exec(text.slice(from, from + 3))?.[0].length ?? 0)
  const stop = text.slice(start, start + 90).search(STOP)
  const limit = stop < 0 ? Math.min(text.length, start + 90) : start + stop
  for (let end = limit; end > start + 1; end -= 1) {
    const noun = lexicon.meetingNouns.before(text, end, start)
    if (noun === undefined || noun.value === 'notMeeting') continue
    if (ALLUDED.test(text.slice(end, end + 4))) return undefined
    if (!isEndOfName(text, end, lexicon)) continue
    return { name: text.slice(start, end), kind: noun.value, end }
  }
  return undefined
}

/** A name ends at punctuation, a particle or a verb, not inside a longer word. */
function isEndOfName(text: string, end: number, lexicon: Lexicon): boolean {
  const next = text.charAt(end)
  if (!/[\p{Script=Han}（(]/u.test(next)) return true
  if (/[并时后前上和及与暨或、强举的]/u.test(next)) return true
  return lexicon.triggers.at(text, end) !== undefined || lexicon.followers.at(text, end) !== undefined || /^(?:开幕|闭幕|召开|举行|在京|现场|结束)/u.test(text.slice(end, end + 2))
}

/** The body that holds a meeting gives it its name: 省疫情联防联控指挥部召开视频调度会议. */
function hostBody(text: string, verb: number, { stances, lexicon }: { readonly stances: readonly Stance[], readonly lexicon: Lexicon }): string {
  let at = verb
  while (at > 0 && verb - at < LONGEST_CLAUSE && !/[，,。；;：:\s“”—]/u.test(text.charAt(at - 1))) at -= 1
  const clause = text.slice(at, verb)
  if (stances.some(({ group }) => group.start >= at && group.start < verb)) return ''
  const host = clause.replace(/(?:\d+[日号])?(?:[上下]午|晚)?(?:在[^，]{1,12})?(?:又|再次|还|也|将|今天|昨天|日前|近日|隆重|首次|继续)*$/u, '').replace(/^.*?[日天]/u, '')
  if (/我[省市县区州]|全[省市县区]|^[省市县区]?会|会[后前上]/u.test(host) || host.length > 26) return ''
  return lexicon.bodyEndings.before(host, host.length) === undefined ? '' : host
}

const HELD = /(?:隆重|顺利|正式|成功|继续|分别|胜利)?(?:召开|举行|开幕|闭幕|举办|启幕|落幕)/gu

/** …大会25日在人民大会堂举行: the meeting is the verb's subject. */
function subjects({ text, content, stances, lexicon }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of text.matchAll(HELD)) {
    if (match.index >= content || inCited(match.index, text, stances)) continue
    const clause = clauseBefore(text, match.index)
    const name = subjectName(text, { start: clause, end: match.index, lexicon })
    if (name === undefined || stances.some(({ group }) => group.start >= name.start && group.start < match.index && !HONOURED.test(text.slice(group.end, match.index)))) continue
    const opening = /(?<rite>[开闭]幕)$/u.exec(match[0])?.groups?.rite
    const object = opening === undefined ? meetingName(text, match.index + match[0].length, lexicon) : undefined
    const rite = opening === undefined || name.name.endsWith('式') ? undefined : `${opening}式`
    found.push({
      name: bareName(name.name + (rite ?? object?.name ?? '')), kind: rite === undefined ? object?.kind ?? name.kind : 'ceremony',
      start: name.start, end: object?.end ?? match.index + match[0].length, verb: match[0], held: true,
      background: isBackground(text, { start: name.start, end: match.index + match[0].length, verb: match[0] }), guests: [], rule: 'meetings/subject',
    })
  }
  return found
}

/** Without punctuation for so long it is no prose, and looking further back at each verb would cost the square of the text. */
const LONGEST_CLAUSE = 400

/** 纪念某某诞辰…座谈会, 某某先进事迹报告会: who gives a meeting its name holds none. */
const HONOURED = /^(?:同志|先生|女士|烈士|院士|教授){0,2}(?:诞辰|逝世|牺牲|追悼|遗体|先进事迹|事迹|学术|从艺|从教|文艺|作品|生平)/u

function clauseBefore(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < LONGEST_CLAUSE && !/[，,。；;：:！\n]/u.test(text.charAt(at - 1))) at -= 1
  return at
}

/** The noun phrase at the head of a clause, up to its last meeting noun, if only time and place follow it. */
function subjectName(text: string, { start, end, lexicon }: { readonly start: number, readonly end: number, readonly lexicon: Lexicon }): { readonly name: string, readonly kind: MeetingKind, readonly start: number } | undefined {
  const clause = text.slice(start, end)
  for (let to = clause.length; to > 2; to -= 1) {
    const noun = lexicon.meetingNouns.before(clause, to)
    if (noun === undefined || noun.value === 'notMeeting') continue
    const between = clause.slice(to)
    if (!/^(?:今天|昨天|昨日|今日|日前|近日|当天|\d|在|于|于\d|以|上午|下午|$|[（(]|隆重|继续|也|正式|如期|同期|同时|[\s])/u.test(between)) continue
    const lead = /^(?:.*?(?:\d+[日号]|[今昨当]天|[今昨]日|昨晚|日前|近日)(?:[上下]午|晚上?|中午)?(?:在\p{Script=Han}{1,3}(?=\p{Script=Han}{6}))?|由[^，]{2,60}?(?:主办|承办|举办)的|会[上前后]|随后|(?:主持|出席|参加)(?:了)?)?/u.exec(clause.slice(0, to))?.[0].length ?? 0
    const name = clause.slice(lead, to)
    if (name.length < 3 || /^(?:会议|大会|本次|此次|这次)/u.test(name)) return undefined
    return { name, kind: noun.value, start: start + lead }
  }
  return undefined
}

const TALKS = /(?:举行了?|进行了?)?(?:小范围|大范围)?(?:会谈|会晤|视频会晤|双边会见|双边会晤|通电话|通话)|(?:分别|集体|亲切|再次|还|一同|共同|应约)?会见(?:了|并[宴签])?|接见了?/gu

/** 会见 has its guest behind it, 同…会谈 between the preposition and the verb. */
function talks({ text, content, stances }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of text.matchAll(TALKS)) {
    if (match.index >= content || inCited(match.index, text, stances)) continue
    const host = lastSubject(stances, match.index)
    const occasion = /见/u.test(match[0]) ? reception(text, match, { stances, host }) : talk(text, match, { stances, host })
    if (occasion !== undefined) found.push({ kind: 'meeting', verb: match[0], held: true, background: BACK.test(text.slice(occasion.end, occasion.end + 8)), rule: 'meetings/talks', ...occasion })
  }
  return found
}

type TalkFound = Pick<Occasion, 'name' | 'start' | 'end' | 'guests' | 'lookingAt'>
interface TalkSite { readonly stances: readonly Stance[], readonly host: Stance | undefined }

function lastSubject(stances: readonly Stance[], before: number): Stance | undefined {
  return stances.findLast(({ role, group }) => role === 'subject' && group.end <= before)
}

/** The guests that stand behind 会见, in its clause. */
function reception(text: string, match: RegExpExecArray, { stances, host }: TalkSite): TalkFound | undefined {
  const from = match.index + match[0].length
  if (host === undefined && !/^[^，。]{0,30}$/u.test(text.slice(0, match.index)) && text.charAt(match.index - 1) !== '在') return undefined
  const clause = text.slice(from, from + LONGEST_CLAUSE)
  const stop = clause.search(/[，。；：！\n]|时(?=[强指表]|$)|(?<=[人士员表等])并/u)
  const end = from + (stop < 0 ? clause.length : stop)
  const guests = stances.filter(({ role, group }) => role !== 'subject' && group.start >= from && group.start < end).map(({ group }) => group)
  const first = guests[0]
  const object = first === undefined ? text.slice(from, end) : text.slice(first.start, Math.max(...guests.map((group) => group.people.at(-1)?.found.end ?? group.end)))
  const name = object.replace(/[等\s]+$/u, '')
  if (name.length < 2 || name.length > 60 || /^(?:时|并|活动|厅|记者时|上|后|前)/u.test(name)) return undefined
  const within = text.charAt(match.index - 1) === '在' && text.charAt(end) === '时'
  return { name: cleanName(`会见${name}`), start: match.index, end, guests, ...(within ? { lookingAt: true } : {}) }
}

/** The partner stands between 同 (与, 和) and the verb, or is the second half of the subject. */
function talk(text: string, match: RegExpExecArray, { stances, host }: TalkSite): TalkFound | undefined {
  if (host === undefined) return undefined
  const from = host.group.people[0]?.found.end ?? host.group.end
  const between = text.slice(from, match.index)
  const joint = /[同与和]/u.exec(between)
  if (joint === null || between.includes('。')) return undefined
  const guests = stances.filter(({ group, role }) => role !== 'subject' && group.start >= from && group.end <= match.index).map(({ group }) => group)
  const first = guests[0]
  const words = first === undefined ? between.slice(joint.index + 1).replace(/^.*的(?=\p{Script=Han}{3})/u, '') : text.slice(first.start, first.people.at(-1)?.found.end ?? first.end)
  const verb = /通/u.test(match[0]) ? '通电话' : /会晤/u.test(match[0]) ? '会晤' : '会谈'
  if (words.length < 2 || words.length > 50) return undefined
  return { name: cleanName(`同${words}${verb}`), start: from + joint.index, end: match.index + match[0].length, guests }
}

const SIGNED = /(?:双方|两国(?:元首|领导人|总理|外长|政府首脑)?)[^，。；]{0,6}签署(?:了)?《(?<paper>[^》]{4,80})》/gu

/** 两国元首签署了《…》: both sides of the talk sign what it led to. */
function signings({ text, content }: Site): readonly Occasion[] {
  return [...text.matchAll(SIGNED)].filter(({ index }) => index < content).map((match): Occasion => ({
    name: cleanName(`签署${match.groups?.paper ?? ''}`), kind: 'ceremony', start: match.index, end: match.index + match[0].length,
    verb: '签署', held: true, background: false, guests: [], rule: 'meetings/signing',
  }))
}

const SETTING = /(?:^|[，。；])在?(?<name>\p{Script=Han}{1,10}?(?:会|会议|仪式|论坛))上，/gu

/** 宣讲会上，…: the occasion is only where somebody speaks; it counts where the article announces no other. */
function settings({ text, content, lexicon }: Site): readonly Occasion[] {
  return [...text.matchAll(SETTING)].flatMap((match): readonly Occasion[] => {
    const name = match.groups?.name ?? ''
    const noun = lexicon.meetingNouns.before(name, name.length)
    if (match.index >= content || noun === undefined || noun.value === 'notMeeting' || name.length < 3) return []
    const start = match.index + match[0].indexOf(name)
    return [{ name, kind: noun.value, start, end: start + name.length, verb: '上', held: false, background: true, guests: [], rule: 'meetings/setting' }]
  })
}

const WELCOME = /(?:在[^，。]{2,20})?举行(?:隆重)?(?:的)?(?:欢迎)?仪式，?(?:热烈)?欢迎|为(?=[^，。]{2,40}举行(?:了)?(?:隆重|盛大)?(?:的)?欢迎仪式)/gu

/** 举行仪式欢迎总统, 为总统举行欢迎仪式: the host receives a guest with a ceremony. */
function welcomes({ text, content, stances }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of text.matchAll(WELCOME)) {
    const host = lastSubject(stances, match.index)
    if (match.index >= content || host === undefined) continue
    const from = match.index + match[0].length
    const stop = text.slice(from).search(/[，。；]/u)
    const end = stop < 0 ? text.length : from + stop
    const guests = stances.filter(({ role, group }) => role !== 'subject' && group.start >= from && group.start < end).map(({ group }) => group)
    found.push({ name: '欢迎仪式', kind: 'ceremony', start: match.index, end, verb: match[0], held: true, background: false, guests, rule: 'meetings/talks' })
  }
  return found
}

const FIELD = /(?:实地|现场|专题|专程|深入|带队|率队|一线|集中|分别|先后)*(?:开展|进行|来到[^，。]{2,30}|赴[^，。]{2,24}|到[^，。]{2,24}|在[^，。]{2,24})?(?<verb>检查指导|督导检查|检查督导|检查|调研督导|专题调研|调研|视察|督导|督查|巡查|暗访|考察|走访慰问|看望慰问|走访|慰问|看望|参观考察|参观|访问)/gu
const NOT_FIELD = /^(?:组|团|室|站|报告|工作会议?|员|座谈会|点|表|结果|情况汇报|发现|的是|力度|学者|期间|时|中)/u

/** 检查, 调研, 走访: the person who does it is the subject. */
function field({ text, content, stances, heading, lexicon }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of text.matchAll(FIELD)) {
    const verb = match.groups?.verb ?? ''
    const at = match.index + match[0].length - verb.length
    const host = lastSubject(stances, match.index + 1)
    if (at >= content || host === undefined || inCited(at, text, stances)) continue
    if (verb === '访问' && !isStateVisit(text, at, lexicon)) continue
    if (!isDoing(text, { from: host.group.end, to: at, heading }) || NOT_FIELD.test(text.slice(at + verb.length, at + verb.length + 4))) continue
    const from = at + verb.length
    const stop = text.slice(from).search(/[，。；：！\s]|时(?=[，强指要]|$)|并|强调/u)
    const end = stop < 0 ? Math.min(text.length, from + 40) : from + Math.min(stop, 40)
    const name = cleanName(nameOfField(text, { at, from, end }))
    found.push({
      name, kind: /走访|慰问|看望|参观|访问/u.test(verb) ? 'visit' : 'inspection',
      start: at, end, verb, held: true, background: BACK.test(text.slice(end, end + 4)), guests: [], rule: 'meetings/field',
    })
    break
  }
  return found
}

/** 访问 with the country behind it, or 对…进行…访问: a visit that is made, not one that is spoken of. */
function isStateVisit(text: string, at: number, lexicon: Lexicon): boolean {
  if (lexicon.places.nameAt(text, at + 2) !== undefined) return true
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
  const journey = from - at < 5 && end - at < 5 ? /(?:率[^，。；]{2,16})?(?<words>(?:赴|前往|到|来)[^，。；]{2,30})$/u.exec(text.slice(Math.max(0, at - 50), at))?.groups?.words : undefined
  if (journey !== undefined) return journey + text.slice(at, end)
  return text.slice(at, end).replace(/^(?<verb>检查|督导|督查)(?:了)?(?:当地|各地)/u, '$<verb>').replace(/^(?<verb>\p{Script=Han}{2,4})了/u, '$<verb>')
}

/** Between the subject and the verb stand only times, places and adverbs. */
function isDoing(text: string, { from, to, heading }: { readonly from: number, readonly to: number, readonly heading: boolean }): boolean {
  const between = text.slice(from, to).replace(/^.*(?:后|之后|期间|之际)，/u, '').replace(/“[^”。]{1,20}”/gu, '')
  if (/[。；：:“]/u.test(between) || /(?:表示|致以|诚挚|亲切|送上|带去|转达)[^，]{0,6}$/u.test(between)) return false
  if (/主持|召开|出席|参加|会议|会见|强调|汇报|听取|部署|讲话|欢迎|邀请|感谢|祝贺|期待|愿|希望|关注|评价|认为|举行/u.test(between)) return false
  return between.length <= (heading ? 14 : 70)
}

/** A verb inside what is studied or passed on announces nothing. */
function inCited(at: number, text: string, stances: readonly Stance[]): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')) + 1)
  return /传达|学习贯彻|贯彻落实|按照|根据|自$|落实/u.test(clause) || stances.some(({ group }) => group.start <= at && at < group.end)
}

/** 在收听收看…会议后， and 会前，我市举行了…: only the sentence's background. */
function isBackground(text: string, { start, end, verb }: { readonly start: number, readonly end: number, readonly verb: string }): boolean {
  const clause = text.slice(clauseBefore(text, start), start)
  if (/(?:^|[，。])(?:会前|此前|之前|早些时候|演出前|活动前|会议前)$/u.test(text.slice(0, clauseBefore(text, start)).replace(/[，,]$/u, '')) && verb !== '会见') return true
  if (/会前|大会之前|会议之前|此前|将于|即将|将在|拟于|将(?:应邀)?$/u.test(clause)) return true
  return BACK.test(text.slice(end, end + 10)) || /^[^，。；]{0,40}(?:后|之后)，/u.test(text.slice(end, end + 44)) && /收听收看|参加|出席/u.test(verb)
}

/** Without what leads to it: 在大连出席…论坛, 北京举行的发布会. */
function bareName(name: string): string {
  return cleanName(name).replace(/^(?:在?\p{Script=Han}{0,6}?)?(?:出席|参加|主持)(?=\p{Script=Han}{4})/u, '').replace(/^.{0,8}?(?:举行|召开|举办)的(?=\p{Script=Han}{3})/u, '')
}

/** Quotation marks and layout are no part of a name. */
function cleanName(name: string): string {
  return name.replace(/[“”"《》\s]/gu, '').replace(/时$/u, '').replace(/^(?:了|的|全体|有关|这是)(?=\p{Script=Han}{4})/u, '')
}
