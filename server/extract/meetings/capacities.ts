/**
 * What part a group took in an occasion, read from its predicate.
 *
 * Stance + occasion's kind → Capacity, or undefined where the predicate states none. Chair: 主持. Lead: who heads an inspection or visit, who receives a
 * guest. Speaker: 讲话, 部署, 汇报, 揭牌. Attendee: 参加, 出席, 收听收看.
 */
import type { Capacity, MeetingKind } from '../../domain/facts.ts'
import type { Stance } from './stances.ts'

/** @property announced true where the predicate itself names the occasion */
export interface OccasionSite { readonly kind: MeetingKind, readonly talk: boolean, readonly field: boolean, readonly announced: boolean, readonly text: string }

/** The strongest capacity that the predicate states. */
export function capacityIn(stance: Stance, site: OccasionSite): Capacity | undefined {
  if (ABSENT.test(site.text.slice(stance.predicate.start, stance.predicate.start + 12))) return undefined
  const kinds = new Set(stance.verbs.filter((verb, i) => !isAttribute(site.text, verb.end) && !isNominal(stance, i)).map(({ value }) => value))
  if (kinds.has('chair')) return site.field ? 'lead' : 'chair'
  if (site.announced && site.talk && (kinds.has('meet') || site.kind === 'ceremony')) return 'lead'
  if (site.announced && site.field && kinds.has('lead')) return kinds.has('attendee') && !leadsFirst(stance) ? 'attendee' : 'lead'
  if (kinds.has('speaker')) return 'speaker'
  if (kinds.has('attendee') || kinds.has('arrival')) return 'attendee'
  if (site.announced && (kinds.has('lead') || kinds.has('meet'))) return site.field || site.talk ? 'lead' : 'attendee'
  return undefined
}

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

/** 发表讲话的 …, 汇报材料: the verb describes a noun. */
function isAttribute(text: string, end: number): boolean {
  return /^(?:的(?!是)|材料|稿|组|团)/u.test(text.slice(end, end + 2))
}
