/**
 * What part a group took in an occasion, read from its predicate.
 *
 * Stance + occasion's kind → Capacity, or undefined where the predicate states none. Chair: 主持. Lead: who heads an inspection or visit, who receives a
 * guest. Speaker: 讲话, 部署, 汇报, 揭牌. Attendee: 参加, 出席, 收听收看.
 */
import type { Capacity, MeetingKind } from '../../domain/facts.ts'
import type { TriggerKind } from '../lexicon/lexicon-files.ts'
import type { Found } from '../lexicon/word-list.ts'
import type { TitledPerson } from '../mentions/groups.ts'
import type { Stance } from './stances.ts'

/** @property announced true where the predicate itself names the occasion */
export interface OccasionSite { readonly kind: MeetingKind, readonly talk: boolean, readonly field: boolean, readonly announced: boolean, readonly text: string }

/** The strongest capacity that the predicate states. */
export function capacityIn(stance: Stance, site: OccasionSite): Capacity | undefined {
  if (ABSENT.test(site.text.slice(stance.predicate.start, stance.predicate.start + 12)) || DEAD.test(site.text.slice(stance.predicate.start, stance.predicate.start + 40))) return undefined
  if (stance.inverted === true) return stance.verbs.some(({ value }) => value === 'chair') ? 'chair' : 'attendee'
  const kinds = new Set(stance.verbs.filter((verb, i) => !isAttribute(site.text, verb) && !isNominal(stance, i) && !isHeard(site.text, stance, verb)).map(({ value }) => value))
  if (kinds.has('chair')) return site.field ? 'lead' : 'chair'
  if (!kinds.has('attendee') && sendsWords(stance, site.text)) return undefined
  if (site.announced && site.talk && (kinds.has('meet') || site.kind === 'ceremony' && !kinds.has('attendee'))) return 'lead'
  if (site.announced && site.field && kinds.has('lead')) return kinds.has('attendee') && !leadsFirst(stance) && !COMING.test(text(stance, site)) ? 'attendee' : 'lead'
  if (stance.verbs.some(({ word }) => HEADING_IT.has(word)) && !kinds.has('attendee')) return site.field ? 'lead' : kinds.has('speaker') ? 'speaker' : 'attendee'
  if (site.field && kinds.has('arrival') && !kinds.has('attendee')) return 'lead'
  if (kinds.has('speaker')) return 'speaker'
  if (kinds.has('attendee') || kinds.has('arrival')) return 'attendee'
  if (site.announced && (kinds.has('lead') || kinds.has('meet'))) return site.field || site.talk ? 'lead' : 'attendee'
  // Whose predicate is the visit itself makes it, whatever is done there.
  return site.announced && site.field && kinds.size === 0 ? 'lead' : undefined
}

/** 一行莅临…考察: who comes to look leads the round. */
const COMING = /^(?:等)?(?:一行)?[^，。；]{0,8}?(?:莅临|光临|应邀[来到前])/u

function text({ predicate: { start, end } }: Stance, site: OccasionSite): string { return site.text.slice(start, Math.min(end, start + 24)) }

const MESSAGE = /^[^，。；]{0,24}(?:作出|作|发来|发|致)(?:了)?(?:重要|专门)?(?:指示|批示|贺信|贺电|书面)|^[^，。；]{0,8}(?:致信|致电|来信)/u
/** 对会议作出重要指示, 发来贺信: words sent to a meeting; who sends them is not there. */
export function sendsWords({ predicate: { start, end } }: Stance, text: string): boolean { return MESSAGE.test(text.slice(start, Math.min(end, start + 48))) }

/** What happens to people, or what they are, wherever they stand: 当选, 获得, 担任, 被授予, 逝世. */
const UNDERGONE = /^[^，。；]{0,10}?(?:当选|入选|获|荣|被|受|(?<![新主责信到])任(?!务|免|何|命|期)|(?<!作)为(?=[^，。；]{0,12}(?:长|主任|委员|成员|人选|代表|主席|书记|理事|会员|顾问))|是|系|曾|(?<!中)原(?!创|有|著)|逝世|去世|牺牲|辞|离任|退休|涉嫌|接受|案|不再|毕业|出生|因|请假|缺席|委托|派员|(?<!党)派代表|致[信电函]|来[信电]|题[词字]|作品|著|编|摄|报道)/u
const LEAST_TOGETHER = 2

/** …等26位院士: what all of them are stands behind the list. */
const CLASSED = /^(?:\d+[余多]?[位名人]|\p{Script=Han}{0,10}?(?:院士|专家|学者|委员|代表|领导|教授|企业家))/u

/** Several people with posts, named in one list at the head of a clause, do what it says together: they were there, whatever the verb. */
export function actsTogether(stance: Stance, text: string): boolean {
  const { group: { people }, predicate, role } = stance
  const titled = people.filter((person) => person.own.length + person.spread.length > 0 && !isRemoteLeader(person))
  const classed = people.length > LEAST_TOGETHER && CLASSED.test(text.slice(predicate.start, predicate.start + 16))
  return role === 'subject' && (titled.length >= LEAST_TOGETHER || classed) && isAct(predicate, text) && !sendsWords(stance, text)
}

/** 会上，…, 启动仪式后，…, 接着…: the words before a person say that it is their turn at the occasion. */
const TURN = /(?:[会式礼动坛]上|[动式]中|(?:走访|慰问|调研|检查|考察|视察|座谈|督查|督导|参观)(?:过程)?中|现场|随后|接着|紧接着|接下来|最后|首先|其间|[会式礼动束词辞]后)，?$/u

export function isInTurn(text: string, start: number): boolean { return TURN.test(text.slice(Math.max(0, start - 6), start)) }

/** 在听取发言后，就…进行布置: who hears the others first is at the occasion. */
const HEARING = /^在?(?:认真)?听取[^，。；]{0,20}后，/u

/** 在会长某某的带领下返乡访问，…出席欢迎仪式: who heads the guests takes part in what the sentence tells of them. */
export function headsParty({ group: { people }, predicate: { start, end }, role }: Stance, words: string): boolean {
  return role === 'subject' && people.every((person) => person.own.length > 0 && !isRemoteLeader(person)) && HEADS_PARTY.test(words.slice(start, Math.min(end, start + 16)))
}

const HEADS_PARTY = /^(?:同志)?(?:的?(?:亲自)?(?:率领|带领|带队)下|一行)/u

/**
 * 接着，志愿者代表某某代表志愿者宣誓: one person with a post, or a list, whose turn it is, took part, whatever the verb.
 *
 * @param parallel true where the sentence's first clause tells of the occasion; behind ； it goes on (某某致辞；会长某某表演了二胡)
 */
export function actsInTurn(stance: Stance, text: string, parallel: boolean): boolean {
  const { group: { people, start }, predicate, role } = stance
  const titled = people.every(({ own, spread }) => own.length + spread.length > 0) && !people.some(isRemoteLeader)
  return role === 'subject' && (titled || people.length >= LEAST_TOGETHER) && (parallel && text.charAt(start - 1) === '；' || isInTurn(text, start) || HEARING.test(text.slice(predicate.start, predicate.start + 28))) && isAct(predicate, text) && !sendsWords(stance, text)
}

/** 将赴…出席: not yet done. */
const TO_COME = /^[^，。；]{0,8}(?:即将|拟于|将(?:于|赴|出席|访问|应|率|前往|参加|举行))/u
export function isToCome({ start, end }: Stance['predicate'], text: string): boolean { return TO_COME.test(text.slice(start, Math.min(end, start + 16))) }

/** 在主持学习时强调: the words are told, not the day they were said on. */
export function isRecalled({ start, end }: Stance['predicate'], text: string): boolean { return RECALLED.test(text.slice(start, Math.min(end, start + 48))) }

const RECALLED = /^在[^，。；]{1,30}(?:时|上|中|期间)，?[^，。；]{0,10}(?:强调|指出|要求|表示|提出)/u

/** Something that people do, not what befalls them or what they are. */
export function isAct({ start, end }: Stance['predicate'], text: string): boolean {
  // …等人，不断记录: the list's last word.
  const words = text.slice(start, Math.min(end, start + 48)).replace(/^人，/u, '')
  return /^(?:\d+[余多]?[位名人])?\p{Script=Han}{2}/u.test(words) && !UNDERGONE.test(words) && !DEAD.test(words) && !isToCome({ start, end }, text) && !isRecalled({ start, end }, text)
}

/** Verbs of saying anything, anywhere; 汇报, 致辞 or 宣读 are done at an occasion only. */
const SAYING: ReadonlySet<string> = new Set(['指出', '强调', '要求', '表示', '说', '认为', '提出', '希望', '介绍', '介绍了', '叮嘱', '勉励', '赞赏', '感谢', '祝贺', '建议', '肯定了', '充分肯定', '讲到', '讲道'])

/** Nothing is said of the person but that they said something. */
export function isSaying(stance: Stance, text: string): boolean {
  return stance.verbs.length > 0 && stance.verbs.every(({ word }) => SAYING.has(word)) && !isWelcoming(stance, text)
}

/** 对某某一行的到来表示热烈欢迎: said to the guest's face. */
export function isWelcoming({ predicate: { start, end } }: Stance, text: string): boolean { return WELCOMING.test(text.slice(start, Math.min(end, start + 60))) }

const WELCOMING = /表示(?:了)?(?:热烈|诚挚|衷心|最)*的?欢迎/u

/** 习近平总书记强调, 李克强总理作的报告: a leader of the state who is named by the form of address only is quoted, or spoken of. */
export function isRemoteLeader({ found, own }: Pick<TitledPerson, 'found' | 'own'>): boolean {
  return own.length > 0 && own.every(({ body, office, start }) => body === '' && start >= found.end && STATE.test(office))
}

const STATE = /^(?:总书记|副?主席|副?总理|副?委员长|总统|首相)$/u

/** 分别带队深入基层: in an article about a round, who heads a party of it leads. */
const HEADING_IT: ReadonlySet<string> = new Set(['率队', '带队', '率团', '率领', '率'])

/** Who has died is honoured where others meet. */
const DEAD = /^[^，。；]{0,30}(?:殉职|牺牲|逝世|去世|病逝|遇难|遇害)/u

/** Listed, but not there. */
const ABSENT = /^[^，。；]{0,6}(?:请假|缺席|因公未|因病未|未能出席|未出席|派员|(?<!党)派代表)/u

function leadsFirst({ verbs }: Stance): boolean {
  const first = verbs.find(({ value }) => value === 'lead' || value === 'attendee')
  return first?.value === 'lead'
}

/** 参加会见, 陪同检查: the second verb is what the first takes part in. */
function isNominal({ verbs }: Stance, i: number): boolean {
  const verb = verbs[i]
  const before = verbs[i - 1]
  if (verb === undefined || before === undefined) return false
  return before.value === 'attendee' && verb.start - before.end <= 4 && (verb.value === 'lead' || verb.value === 'meet')
}

/** 听取汇报, 听取意见建议: who hears it does not say it. */
function isHeard(text: string, { predicate }: Stance, { start, value }: Found<TriggerKind>): boolean {
  return value === 'speaker' && /听取?(?:了)?[^，。；]{0,30}$/u.test(text.slice(Math.max(predicate.start, start - 34), start))
}

/** 发表讲话的 …, 汇报材料, 签约仪式, 推介会: the verb describes a noun. */
function isAttribute(text: string, { word, end, value }: Found<TriggerKind>): boolean {
  if (word.endsWith('了')) return false
  const behind = text.slice(end, end + 4)
  if (/^(?:的(?!是)|材料|稿|组|团)/u.test(behind)) return true
  return value === 'speaker' && !SAYING.has(word) && /^(?:仪式|活动|典礼|大会|现场|环节|(?:座谈|总结|交流|推进|部署|研讨|协调)?会(?![议见谈员同晤上]))/u.test(behind)
}
