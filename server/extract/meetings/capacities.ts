/**
 * What part a group took in an occasion, read from its predicate.
 *
 * Stance + occasion's kind → Capacity, or undefined where the predicate states none. Chair: 主持. Lead: who heads an inspection or visit, who receives a
 * guest. Speaker: 讲话, 部署, 汇报, 揭牌. Attendee: 参加, 出席, 收听收看.
 */
import type { Capacity, MeetingKind } from '../../domain/facts.ts'
import type { TriggerKind } from '../lexicon/lexicon-files.ts'
import type { Found } from '../lexicon/word-list.ts'
import type { Stance } from './stances.ts'

/** @property announced true where the predicate itself names the occasion */
export interface OccasionSite { readonly kind: MeetingKind, readonly talk: boolean, readonly field: boolean, readonly announced: boolean, readonly text: string }

/** The strongest capacity that the predicate states. */
export function capacityIn(stance: Stance, site: OccasionSite): Capacity | undefined {
  if (ABSENT.test(site.text.slice(stance.predicate.start, stance.predicate.start + 12))) return undefined
  if (stance.inverted === true) return 'attendee'
  const kinds = new Set(stance.verbs.filter((verb, i) => !isAttribute(site.text, verb) && !isNominal(stance, i) && !isHeard(site.text, stance, verb)).map(({ value }) => value))
  if (kinds.has('chair')) return site.field ? 'lead' : 'chair'
  if (!kinds.has('attendee') && sendsWords(stance, site.text)) return undefined
  if (site.announced && site.talk && (kinds.has('meet') || site.kind === 'ceremony' && !kinds.has('attendee'))) return 'lead'
  if (site.announced && site.field && kinds.has('lead')) return kinds.has('attendee') && !leadsFirst(stance) ? 'attendee' : 'lead'
  if (site.field && stance.verbs.some(({ word }) => HEADING_IT.has(word))) return 'lead'
  if (site.field && kinds.has('arrival') && !kinds.has('attendee')) return 'lead'
  if (kinds.has('speaker')) return 'speaker'
  if (kinds.has('attendee') || kinds.has('arrival')) return 'attendee'
  if (site.announced && (kinds.has('lead') || kinds.has('meet'))) return site.field || site.talk ? 'lead' : 'attendee'
  // Whose predicate is the visit itself makes it, whatever is done there.
  return site.announced && site.field && kinds.size === 0 ? 'lead' : undefined
}

const MESSAGE = /^[^，。；]{0,24}(?:作出|作|发来|发|致)(?:了)?(?:重要|专门)?(?:指示|批示|贺信|贺电|书面)|^[^，。；]{0,8}(?:致信|致电|来信)/u
/** 对会议作出重要指示, 发来贺信: words sent to a meeting; who sends them is not there. */
export function sendsWords({ predicate: { start, end } }: Stance, text: string): boolean { return MESSAGE.test(text.slice(start, Math.min(end, start + 48))) }

/** What happens to people, or what they are, wherever they stand: 当选, 获得, 担任, 被授予, 逝世. */
const UNDERGONE = /^[^，。；]{0,10}?(?:当选|入选|获|荣|被|受|任|为|是|系|曾|原|逝世|去世|牺牲|辞|离任|退休|涉嫌|接受|案|不再|毕业|出生|因|请假|缺席|委托|致[信电函]|来[信电]|题[词字]|作品|著|编|摄|报道)/u
const LEAST_TOGETHER = 2

/** Several people with posts, named in one list at the head of a clause, do what it says together: they were there, whatever the verb. */
export function actsTogether(stance: Stance, text: string): boolean {
  const { group: { people }, predicate: { start, end }, role } = stance
  const titled = people.filter(({ own, spread }) => own.length + spread.length > 0)
  return role === 'subject' && titled.length >= LEAST_TOGETHER && /^\p{Script=Han}{2}/u.test(text.slice(start, end)) && !UNDERGONE.test(text.slice(start, Math.min(end, start + 24))) && !sendsWords(stance, text)
}

/** 分别带队深入基层: in an article about a round, who heads a party of it leads. */
const HEADING_IT: ReadonlySet<string> = new Set(['率队', '带队', '率团', '率领'])

/** Listed, but not there. */
const ABSENT = /^[^，。；]{0,6}(?:请假|缺席|因公未|因病未|未能出席|未出席)/u

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
function isAttribute(text: string, { end, value }: Found<TriggerKind>): boolean {
  const behind = text.slice(end, end + 2)
  if (/^(?:的(?!是)|材料|稿|组|团)/u.test(behind)) return true
  return value === 'speaker' && /^(?:仪式|活动|典礼|大会|现场|环节|会(?![议见谈员同晤上]))/u.test(behind)
}
