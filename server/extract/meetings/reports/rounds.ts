/**
 * Which round a sentence goes on with: an article tells of one stop by stop, and of another's with a day of its own.
 *
 * Draft[] + Occasion + Scene → Draft, or undefined where another round begins.
 */
import type { Occasion } from '../occasions/occasion.ts'
import { isSameOccasion } from '../same-occasion.ts'
import type { Scene } from '../scene.ts'
import type { Draft } from './draft.ts'

const ARRIVING = /^(?:\d{1,2}日|随后|接着|之后|离开|当[天日]|[上下]午|次日)[^。；]{0,24}?(?:来到|前往|走进|步入)/u
/** 2月4日， or 19日、20日， opens the sentence. */
const OWN_DAY = /^[^，。；]{0,8}\d{1,2}日/u
const DAY_AT_HEAD = /^[^，。；\d]{0,6}(?:\d{4}年)?(?:\d{1,2}月)?(?<day>\d{1,2})日(?![至到—\-、和])/u
const SEVERAL_DAYS = /\d{1,2}日?(?:至|到|—|-|、|和|－)(?:\d{1,2}月)?\d{1,2}日|连日来|日前|近日|为期/u

/** The round that a sentence goes on with. Another's round begins where the sentence gives it a day of its own. @param begun the sentence that a draft began with */
export function roundOf(rounds: readonly Draft[], { occasion, scene: { text, stances }, begun }: { readonly occasion: Occasion, readonly scene: Scene, readonly begun: (draft: Draft) => string }): Draft | undefined {
  const actor = stances.findLast(({ role, group }) => role === 'subject' && group.end <= occasion.start)
  const names = actor?.group.people.map(({ found }) => found.name) ?? []
  const own = rounds.findLast(({ seats }) => names.some((name) => seats.has(name)))
  if (own !== undefined && isOnOtherDay(begun(own), text) && !isSameOccasion(own.name, occasion.name)) return undefined
  if (own !== undefined && own.isLedByOthers(names) && names.every((name) => own.seats.get(name)?.capacity === 'attendee') && OWN_DAY.test(text.slice(0, actor?.group.start))) return undefined
  return own ?? (actor !== undefined && OWN_DAY.test(text.slice(0, actor.group.start)) ? undefined : rounds[0])
}

/** 5月9日，… after a round that began on 5月8日: another round, unless the first was said to take several days. */
function isOnOtherDay(begun: string, text: string): boolean {
  const day = DAY_AT_HEAD.exec(text)?.groups?.day
  const first = DAY_AT_HEAD.exec(begun)?.groups?.day
  return day !== undefined && first !== undefined && day !== first && !SEVERAL_DAYS.test(begun)
}

/** 17日下午，某某来到…: behind a reception on the way, whoever leads the round arrives at its next stop. */
export function resumedRound(all: readonly Draft[], { stances, text }: Scene): Draft | undefined {
  if (!ARRIVING.test(text)) return undefined
  return all.filter(({ field }) => field).findLast(({ seats }) => stances.some(({ role, group }) => role === 'subject' && group.people.some(({ found }) => seats.get(found.name)?.capacity === 'lead')))
}
