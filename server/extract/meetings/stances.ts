/**
 * What a group of people does in its sentence: it acts, others act on it, or it is only spoken of.
 *
 * Sentence + groups → Stance[], in order. The subject of a Chinese clause stands at its head, behind words of time and place; what follows until
 * the next subject is its predicate. What a speaker says (behind 强调， 指出：) is content: nobody acts in it. Offsets in the sentence's reading.
 */
import { CharacterSet } from '../character-set.ts'
import type { TriggerKind } from '../lexicon/lexicon-files.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Found } from '../lexicon/word-list.ts'
import { matchesOf } from '../matches.ts'
import type { Group } from '../mentions/groups.ts'
import { asideLength, framedRole, hasPost, type RoleFound } from './framed.ts'
import { listGoesOn } from './list-goes-on.ts'

export type Role = RoleFound['role']

/**
 * @property predicate from the end of the group to the next subject or the end of the sentence
 * @property verbs the triggers in the predicate, in order
 * @property governor for an object: the words that make it one (会见, 同)
 * @property unclear true where nothing says what the group does, nor that it is only spoken of
 * @property inverted true where the verb stands before its subjects (出席会议的还有…): all of them took part, whatever else the verb says
 */
export interface Stance {
  readonly group: Group
  readonly role: Role
  readonly predicate: { readonly start: number, readonly end: number }
  readonly verbs: readonly Found<TriggerKind>[]
  readonly governor?: string
  readonly inverted?: true
  readonly unclear?: true
}

const HARD = new CharacterSet(/[，,。；;：:！？!?“”"《》—\s]/u)
const ADVERB = /(?:[后时前上间中下内际夕]|[日午晚晨夜年月天]|\d+分|期间|随后|接着|接下来|然后|随即|首先|其次|之后|其间|最后|同时|当晚|当天|近日|日前|现场|会场|一行|其中|此外|代表团|陪同下|主持下|要求下|邀请|邀|^\d\d)$/u
const OBJECT = /(?:拜访|拜访了|会见|会见了|分别会见|分别会见了|再次会见|接见|接见了|看望|看望了|慰问|慰问了|走访慰问|走访|拜会|拜会了|会晤了|宴请|同|与|和|向|对|由|在|为)$/u
const CITED = /(?:学习|贯彻|落实|按照|根据|领会|传达|宣读|以|关于|围绕|遵循|牢记|遵照|践行|感谢|祝贺|受|应|转达|据|纪念|缅怀|选举|任命|推选|补选|决定|免去|捍卫|维护|核心|把|将|听取|观看|播放|如|正如|指的是|是|有|让|被|到|给|请|和|与|在|说|代表|来到|走进|前往)$/u
const POSSESSED = /^(?:总书记|主席|同志|总理|书记|委员长)?(?:的|特别代表|特使|关于|诞辰|逝世|追悼|遗体|先进事迹|事迹|重要|系列|新时代|生态文明|强军|法治|文化|经济|外交|思想|[^，。；]{0,24}?(?:重要讲话|讲话精神|讲话要求|批示|指示精神|重要论述|论述|贺信|贺电|回信|致辞精神|重托|嘱托))/u
const CONTENT = /(?:强调|指出|要求|表示|说|认为|提出(?!要求)|叮嘱|希望)(?:，|：|,|:|要(?!求)|要，|了)/u
const EVERY_CONTENT = new RegExp(CONTENT, 'gu')

/** Where the words of a speaker begin; the sentence's length where nobody speaks. */
export function contentStart(text: string, groups: readonly Group[] = [], lexicon?: Lexicon): number {
  for (const found of matchesOf(EVERY_CONTENT, text)) {
    const end = found.index + found[0].length
    if (isNoun(text, found.index)) continue
    if (lexicon === undefined || !groups.some((group) => group.start === end && isNextActor(text, group, lexicon))) return end
  }
  return text.length
}

/** 按照市委关于…的工作要求，: nobody speaks, the word is the object of the preposition that opens the clause. */
function isNoun(text: string, at: number): boolean {
  if (/^提出了[^，。；]{0,12}(?:规划|意见|建议|要求|希望|目标|任务|措施|思路|问题|看法)/u.test(text.slice(at, at + 20))) return true
  return text.startsWith('要求', at) && ACCORDING.test(text.slice(Math.max(0, at - 80), at))
}

const ACCORDING = /(?:^|[，。；])(?:为?(?:认真|切实|严格|深入|坚决)?(?:按照?|根据|依照|遵照|对照|围绕|落实|贯彻落实|贯彻))[^，。；]*$/u

/** …提出要求，市委书记某某主持会议: behind the comma nobody is quoted; the next person, with a title, acts. */
function isNextActor(text: string, { people, start, end }: Group, lexicon: Lexicon): boolean {
  const verb = lexicon.triggers.at(text, end)
  return people[0] !== undefined && people[0].found.start > start && (verb?.value === 'chair' || verb?.value === 'attendee' || verb?.value === 'speaker')
}

const NONE: readonly never[] = []

/** The stance of each group of a sentence. */
export function readStances(text: string, groups: readonly Group[], lexicon: Lexicon): readonly Stance[] {
  if (groups.length === 0) return NONE
  const content = contentStart(text, groups, lexicon)
  const roles = groups.map((group, i) => roleOf(text, { group, floor: groups[i - 1]?.end ?? 0, content, lexicon }))
  const stances = groups.map((group, i): Stance => {
    const role = roles[i]?.role ?? 'cited'
    const governor = roles[i]?.governor
    const start = group.end
    const end = role === 'subject' ? endOfPredicate(text, { start, groups, roles, from: i + 1 }) : role === 'aside' ? start + asideLength(text, start) : groups[i + 1]?.start ?? text.length
    const verbs = roles[i]?.listed === undefined ? verbsOf(text, { start, end, groups, roles, from: i + 1 }, lexicon) : lexicon.triggers.all(text, roles[i].listed, group.start)
    return { group, role, predicate: { start, end }, verbs, ...(governor === undefined ? {} : { governor }), ...(roles[i]?.listed === undefined ? {} : { inverted: true as const }), ...(roles[i]?.unclear === undefined ? {} : { unclear: true as const }) }
  })
  return sharePredicates(text, stances, lexicon)
}

/** Who stands in a list before others does what they do. */
function sharePredicates(text: string, stances: readonly Stance[], lexicon: Lexicon): readonly Stance[] {
  const shared = [...stances]
  for (let i = stances.length - 2; i >= 0; i -= 1) {
    const [stance, next] = [shared[i], shared[i + 1]]
    if (stance === undefined || next === undefined || stance.role !== 'subject' || next.role !== 'subject' || stance.verbs.length > 0 || next.verbs.length === 0) continue
    const between = text.slice(stance.predicate.start, next.group.start)
    if (/^[同与和]$/u.test(between) || listGoesOn(between, lexicon)) shared[i] = { ...stance, predicate: next.predicate, verbs: next.verbs }
  }
  return shared
}

/** 率公司财务部…考评: heads those it names; 率先, 率直 are other words. */
const LEADING = /^(?:分别|亲自|各自|还|又|也|再次)?率(?![先直真性领队团])/u

/** 致大会开幕辞, 做了专题讲座, 做出分享: whatever kind of speech stands between. */
const SPEECH = /^[^，。；]{0,16}?致[^，。；]{0,10}?[词辞]|^[^，。；]{0,24}?[作做](?:了|出了?)(?!贡献|重要|批示|指示|牺牲|突出|巨大|努力|决定|榜样|表率)[^，。；]{0,12}?(?:讲座|分享|动员|布置|辅导|示范|点评|总结|回顾|安排|解答|答复|展示|述评|推荐|陈述|阐述|讲解|剖析)/u

/** The triggers of a predicate, without those of a phrase beside it (在…陪同下). */
function verbsOf(text: string, site: PredicateSite & { readonly end: number }, lexicon: Lexicon): readonly Found<TriggerKind>[] {
  const { start, end } = site
  const beside = asidesIn(text, site)
  const verbs = lexicon.triggers.all(text, start, Math.min(end, limit(text, start, { end, lexicon }))).filter((verb) => !beside.some((aside) => verb.start >= aside.start && verb.start < aside.end))
  const given = SPEECH.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length
  const spoken: readonly Found<TriggerKind>[] = verbs.length > 0 || given === undefined ? verbs : [{ word: '致辞', value: 'speaker', start: start + given - 1, end: start + given }]
  const leading = LEADING.exec(text.slice(start, start + 6))?.[0].length
  return leading === undefined ? spoken : [{ word: '率', value: 'lead', start: start + leading - 1, end: start + leading }, ...spoken]
}

/** The phrases that stand beside the subject of a predicate. */
function asidesIn(text: string, { groups, roles, from, end }: PredicateSite & { readonly end: number }): readonly { readonly start: number, readonly end: number }[] {
  const found: { readonly start: number, readonly end: number }[] = []
  for (let i = from; i < groups.length; i += 1) {
    const group = groups[i]
    if (group === undefined || group.start >= end) break
    if (roles[i]?.role === 'aside') found.push({ start: group.start, end: group.end + asideLength(text, group.end) })
  }
  return found
}

const COMMAS = new CharacterSet(/[，；]/u)

/** A predicate ends where its speaker begins to speak, or the sentence part ends. */
function limit(text: string, start: number, { end, lexicon }: { readonly end: number, readonly lexicon: Lexicon }): number {
  const said = CONTENT.exec(text.slice(start, end))
  const stop = said === null ? end : start + said.index + said[0].length
  const first = lexicon.triggers.first(text, start, stop)?.end ?? stop
  for (let comma = COMMAS.next(text, first, stop); comma < stop; comma = COMMAS.next(text, comma + 1, stop)) if (isOtherSubject(text, comma + 1, { end: stop, lexicon })) return comma
  return stop
}

/** …参加会议，县政协秘书长主持: a clause that opens with a post and its verb has a subject of its own, named or not. */
function isOtherSubject(text: string, start: number, { end, lexicon }: { readonly end: number, readonly lexicon: Lexicon }): boolean {
  const clause = text.slice(start, end).split(/[，；。]/u)[0] ?? ''
  const verb = lexicon.triggers.first(clause)
  const office = verb === undefined || verb.value === 'lead' ? undefined : lexicon.offices.all(clause, 0, verb.start).at(-1)
  return office !== undefined && verb !== undefined && verb.start - office.end <= 4 && office.start > 0 && !/^(?:与|和|同|向|对|为|由|在|并|受)/u.test(clause)
}

/** 听取了局长某某关于…的汇报: who is heard speaks. */
const HEARD = /^(?:等)?(?:分别|所|代表[^，。；]{1,20})?作的(?:关于|《|[^，。；]{1,40}(?:汇报|报告|说明))|^(?:等)?(?:的|就|对|关于|所作|作的|[^，。；]{1,40}的)?[^，。；]{0,40}(?:汇报|报告|发言|介绍|说明|通报)/u

/** 参加会见的有, 应邀出席的, 前来考察的还有: the verb stands before its subjects. */
const INVERTED = /(?:参加|出席|陪同|列席|参与|观看|在座|前来|随同|随行|同行|参会|与会|主持(?!全面|日常|党委|行政|工作))[^，。；：]{0,14}(?:的(?:[^，。；：]{0,14}?(?:有|还有|包括|是)(?<others>[^，。；：]{2,60})?)?(?:（[^（）]{2,16}）)?[：:]?|(?:领导|嘉宾|人员|专家)(?:有|包括)?：)$/u

/** The inverted verb before a list; others who are named by their kind only (有关人民团体负责人) may stand between. */
function invertedBefore(text: string, { from, to, lexicon }: { readonly from: number, readonly to: number, readonly lexicon: Lexicon }): RegExpExecArray | null {
  const found = INVERTED.exec(text.slice(from, to))
  const others = found?.groups?.others
  if (found !== null && /(?:不能|未能|无法|没能)(?:前来|亲自|到场)?$/u.test(text.slice(from, from + found.index))) return null
  return others === undefined || !lexicon.triggers.standsIn(others) ? found : null
}

function roleOf(text: string, { group, floor, content, lexicon }: { readonly group: Group, readonly floor: number, readonly content: number, readonly lexicon: Lexicon }): RoleFound {
  const clause = clauseStart(text, group.start, floor)
  const before = text.slice(clause, group.start)
  if (group.start < content && /(?:听取|聆听)(?:了|过|并审议了?)?[^，。；]{0,24}$/u.test(before) && HEARD.test(text.slice(group.end, group.end + 60))) return { role: 'subject' }
  if (group.start < content && /(?:邀请?|委托|委派)[^，。；]{0,6}$/u.test(before) && /^[^，。；]{0,12}(?:作|做|授课|辅导|讲授|主讲|讲课|解读|宣读)/u.test(text.slice(group.end, group.end + 16))) return { role: 'subject' }
  const framed = group.start < content ? framedRole(text, before, group) : undefined
  if (framed !== undefined) return framed
  if (/^代表(?!团)/u.test(text.slice(group.start, group.start + 3)) && floor > 0 && group.start === floor) return { role: 'cited' }
  if (floor > 0 && group.start === floor && ENVOY.test(text.slice(group.start, group.start + 4))) return { role: 'subject' }
  if (isPossessed(text, group) || text.charAt(group.start - 1) === '《') return { role: 'cited' }
  if (group.start >= content && clause > 0) return { role: 'cited' }
  const lead = /[：:]/u.test(text.charAt(clause - 1)) ? clauseStart(text, clause - 1, floor) : clause
  const inverted = invertedBefore(text, { from: lead, to: group.start, lexicon })
  if (inverted !== null && (lead === 0 || lead > floor)) return { role: 'subject', listed: lead + inverted.index }
  if (/(?:接下来|接着|最后|首先)是$|(?:^|、)(?:[^，。；、]{0,6}当选|新任|新晋)的$/u.test(before)) return { role: 'subject' }
  if (LED.test(before) && hasPost(group)) return { role: 'aside' }
  if (IN_CHARGE.test(before) && hasPost(group)) return { role: 'subject' }
  if (before === '' || /^(?:及|以及|和|与|当|同时)$/u.test(before) && hasPost(group) && clause > 0 || (ADVERB.test(before) && !CITED.test(before))) return { role: 'subject' }
  if (isListed(before, group, lexicon) || closesList(text, before, { group, lexicon }) || clause === floor && endsClause(before, group, lexicon)) return { role: 'subject' }
  const governor = OBJECT.exec(before)?.[0]
  if (governor === '由' && doesSo(text, group.end, lexicon)) return { role: 'subject' }
  if (governor !== undefined) return { role: 'object', governor, ...(BESIDE.test(governor) ? { unclear: true as const } : {}) }
  if (VISITING.test(before) && hasPost(group) || before.endsWith('的') && ON_STAGE.test(text.slice(group.end, group.end + 24))) return { role: 'subject' }
  if (/(?:会见|会谈|会晤|同|与|和|看望|慰问|走访)[^，。；]{0,60}$/u.test(before)) return { role: 'object', governor: /会见|会谈|会晤|同|与|和|看望|慰问|走访/u.exec(before)?.[0] ?? '' }
  if (isOfBody(before, { text, group, lexicon })) return { role: 'subject' }
  return CITED.test(before) && !BESIDE.test(before) ? { role: 'cited' } : { role: 'cited', unclear: true }
}

/** 由某某讲授, 同某某一起: the words before say whom it is done with, or by. */
const BESIDE = /[由同和与]$/u

/** 习近平主席特别代表、国家副主席某某: the post begins behind the name of whom they act for. */
const ENVOY = /^(?:特别代表|特使)/u

/** 应邀访问亚美尼亚的国务院副总理某某: what the subject came for stands before it. */
const VISITING = /^(?:央视网消息)?(?:正在|应邀|应[^，。；]{2,20}邀请|前来|专程|率团|率队|随团|来)[^，。；]{0,24}(?:访问|出席|参加|来访|到访|访华|考察|调研|指导|参会|采访|开会)[^，。；]{0,24}的$/u

/** 取得突出成绩的某某、某某作了交流发言: who they are stands before them. */
const ON_STAGE = /^(?:等)?(?:作为[^，。；]{2,16}?代表|代表[^，。；]{2,16}?)?(?:先后|分别|共同|依次|上台)*(?:作了|做了|发言|分享|领取|宣读|致辞)/u

/** 经开区院党组成员某某, 校友某某: what stands before the post is the body it is a post of, or says what kind of guest it is, and no verb is in it. */
function isOfBody(before: string, { text, group: { people, start }, lexicon }: { readonly text: string, readonly group: Group, readonly lexicon: Lexicon }): boolean {
  // 经开区 opens with no preposition.
  if (before === '经' && text.startsWith('开', start)) return true
  if (!/^[\p{Script=Han}\d（）]{2,30}$/u.test(before) || /[的与和同向对为被把给让由从在]|参加|出席/u.test(before) || lexicon.triggers.standsIn(before)) return false
  if (/(?:校友|嘉宾|乡贤|院士)$/u.test(before)) return true
  const first = people[0]
  return first !== undefined && first.own.length > 0 && (/[）国]$/u.test(before) || /^[省市县区州镇乡]/u.test(text.slice(start, start + 1)) || lexicon.bodyEndings.before(before, before.length) !== undefined)
}

/** 会议由某某主持, 由某某、某某先后主持: behind 由 and its people stands what they do. */
function doesSo(text: string, at: number, lexicon: Lexicon): boolean {
  const adverb = /^(?:等)?(?:先后|分别|共同|亲自|联合|轮流|同时|全程|具体)?[作做]?/u.exec(text.slice(at, at + 6))?.[0].length ?? 0
  return lexicon.triggers.at(text, at + adverb) !== undefined || SPEAKS_FOR.test(text.slice(at, at + 30))
}

/** 由律师某某代表全体会员作表态发言: for whom stands before what. */
const SPEAKS_FOR = /^代表[^，。；]{1,20}?(?:发言|致[辞词]|讲话|宣读|宣誓|签[约署字]|作(?!为)|做)/u

/** 公司特级业务主管、工会副主席某某: a post that no list holds, before one that it does. */
const UNKNOWN_POST = /^\p{Script=Han}{1,12}(?:主管|专家|人士|代办|专员|[^人队成会党团职官员]员|[管师家])$/u

/** 任弼时后代、全国红军小学建设工程理事会理事某某, 香港知名中山乡彦、…会长某某: whatever else a person with a post is; no clause. */
const WHAT_THEY_ARE = /^(?!.*[的了着是将被把使让得]).{2,12}$/u

/** 县招商局主持工作的副局长某某: what the person is charged with stands before the post, and no meeting is presided over. */
const IN_CHARGE = /^\p{Script=Han}{0,16}?(?:主持|分管|负责)[^，。；、]{0,8}工作的$/u

/** 局长某某带领副局长某某、股长某某: those who are led come along. */
const LED = /(?:带领|率领|会同|偕同)$/u

/** 支部党员和社区书记某某一起与…交流: all of them do. */
const TOGETHER = /^(?:等)?(?:一起|一同|共同|一道)/u

/** 总行办公室、投资银行部负责人及兰州分行党委书记某某参加: bodies and classes of people stand before the first who is named. */
function closesList(text: string, before: string, { group, lexicon }: { readonly group: Group, readonly lexicon: Lexicon }): boolean {
  if (!/^[\p{Script=Han}、（）]{2,48}(?:、|及|和|以及|与)$/u.test(before) || /[与和同向对在听为由将把从以被受](?!.{0,3}$)/u.test(before) || !hasPost(group)) return false
  if (lexicon.triggers.standsIn(before)) return false
  return TOGETHER.test(text.slice(group.end, group.end + 4)) || lexicon.triggers.first(text, group.end, group.end + 10)?.value === 'attendee'
}

/**
 * 区长时光、区人大主任金秋参加: the items before are titled like people, though their names are words; 王智副秘书长、王国平局长: the post stands behind the
 * name; 党委副书记、总裁、董事宋宏炯: they are posts of the same person.
 */
function isListed(before: string, group: Group, lexicon: Lexicon): boolean {
  if (!/^[\p{Script=Han}、（）]{2,60}、$/u.test(before) || /[与和同向对在听为]/u.test(before) || lexicon.triggers.standsIn(before)) return false
  return before.slice(0, -1).split('、').every((item) => {
    if (UNKNOWN_POST.test(item) || hasPost(group) && WHAT_THEY_ARE.test(item)) return true
    const office = lexicon.offices.all(item).at(-1)
    if (office === undefined) return false
    const behind = item.length - office.end
    return behind === 0 || behind > 1 && behind < 4
  })
}

/** 县委书记某某宣布开工令、县长某某作动员讲话: 、 may end the clause of the person before, where the next has a post and a verb stood between. */
function endsClause(before: string, { people }: Group, lexicon: Lexicon): boolean {
  return /^\p{Script=Han}{2,14}、$/u.test(before) && lexicon.triggers.at(before, 0) !== undefined && people[0] !== undefined && people[0].own.length > 0
}

/** 孙峰结合总书记重要讲话内容，…进行领学: the words are another's. */
const DRAWING_ON = /^(?:同志)?(?:结合|根据|围绕|针对)/u

/** One person whose words or thought are the subject of the clause: 习近平总书记关于…的重要论述, 习近平生态文明思想. */
function isPossessed(text: string, group: Group): boolean {
  if (group.people.length > 1) return false
  const person = group.people[0]
  if (person === undefined) return false
  const behind = text.slice(person.found.end, person.found.end + 40)
  return POSSESSED.test(behind) && !DRAWING_ON.test(behind) && !/^[^，。；]{0,8}(?:率领下|带领下|出席|主持|参加|发表|作了|作出|宣读|会见|在[^，。；]{0,16}发表)/u.test(behind)
}

/** The clause a group stands in begins behind the last punctuation, or behind the group before. */
function clauseStart(text: string, start: number, floor: number): number {
  let at = start
  while (at > floor && !HARD.isAt(text, at - 1)) at -= 1
  return at
}

interface PredicateSite { readonly start: number, readonly groups: readonly Group[], readonly roles: readonly RoleFound[], readonly from: number }

function endOfPredicate(text: string, { start, groups, roles, from }: PredicateSite): number {
  for (let i = from; i < groups.length; i += 1) {
    const group = groups[i]
    if (group !== undefined && roles[i]?.role === 'subject' && group.start >= start) return group.start
  }
  return text.length
}
