/** Pairs that wait for a decision + the sentences of their mentions → ReviewPageDto. A cursor is what a pair is ordered by: `hangs~doubtfulness~mention~mention`. */
import type { Clipping } from '../../contract/common.ts'
import type { ReviewPageDto, UncertainPairDto } from '../../contract/decision.ts'
import { placeOfPair, type PairPlace, type WaitingPair } from '../../load/review.ts'
import type { Row } from '../../store/graph-store.ts'
import { clippingsOf, groupRows } from './clippings.ts'

/** @param clippings rows of `read/clippings-of-mentions` */
export function reviewPage(pairs: readonly UncertainPairDto[], { clippings, total, next }: { readonly clippings: readonly Row[], readonly total: number, readonly next: string | null }): ReviewPageDto {
  const byMention = groupRows(clippings, 'mention')
  const sentence = (mention: string): Clipping | null => clippingsOf(byMention.get(mention) ?? [])[0] ?? null
  return { total, next, items: pairs.map((pair) => ({ ...pair, clippings: [sentence(pair.people[0].mention), sentence(pair.people[1].mention)] })) }
}

export function cursorOf(pair: WaitingPair): string {
  const { hangs, doubtfulness, mentions: [a, b] } = placeOfPair(pair)
  return `${hangs}~${doubtfulness}~${a}~${b}`
}

/** The place that a cursor names. */
export function pairPlace(cursor: string): PairPlace {
  const [hangs = '', doubtfulness = '', a = '', b = ''] = cursor.split('~')
  return { hangs: Number(hangs), doubtfulness: Number(doubtfulness), mentions: [a, b] }
}
