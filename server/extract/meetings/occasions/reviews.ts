/**
 * Delegations of a congress that review a report: 在安徽代表团参加审议, 参加山西代表团审议.
 *
 * Site → Occasion[], in order. The delegation sits by itself, under no other name. Only where somebody takes part in it.
 */
import { matchesOf } from '../../matches.ts'
import type { Occasion, Site } from './occasion.ts'

const REVIEW = /(?:参加|来到|出席|在)(?:了|他所在的)?(?<who>\p{Script=Han}{2,12}?(?:代表团|联组|小组))(?:，?(?:一起|共同|同代表们一起)*(?:参加)?|的)(?<what>审议|讨论)(?!会|通过)/gu

/** The reviews that a sentence's subjects take part in. */
export function reviews({ text, content, stances }: Site): readonly Occasion[] {
  return [...matchesOf(REVIEW, text)].flatMap((match): readonly Occasion[] => {
    const { who = '', what = '' } = match.groups ?? {}
    if (match.index >= content || stances.lastSubject(match.index + 1) === undefined) return []
    return [{ name: who + what, kind: 'meeting', start: match.index, end: match.index + match[0].length, verb: '参加', held: true, background: false, guests: [], rule: 'meetings/object' }]
  })
}
