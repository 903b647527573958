/**
 * When a meeting was, for reading: the day or bounds that are known, and the printed words; undated is a state of its own.
 * In: When (contract). Out: Moment; lists of meetings in time's order. No day is ever made up here.
 */
import type { WhenDto } from '../../server/contract/common.ts'

/** `words`: as printed, undefined where the article says nothing. Days are ISO. */
export type Moment =
  | { readonly kind: 'day', readonly day: string, readonly words: string | undefined }
  | { readonly kind: 'days', readonly from: string, readonly to: string, readonly words: string | undefined }
  | { readonly kind: 'since', readonly from: string, readonly words: string | undefined }
  | { readonly kind: 'until', readonly to: string, readonly words: string | undefined }
  | { readonly kind: 'undated', readonly words: string | undefined }

/** What is known of the time. */
export function momentOf(when: WhenDto): Moment {
  const words = when.text ?? undefined
  if (when.from !== null && when.to !== null) {
    return when.from === when.to ? { kind: 'day', day: when.from, words } : { kind: 'days', from: when.from, to: when.to, words }
  }
  if (when.from !== null) return { kind: 'since', from: when.from, words }
  if (when.to !== null) return { kind: 'until', to: when.to, words }
  return { kind: 'undated', words }
}

/** The day that a list is ordered by: the first known one. */
function orderDay(when: WhenDto): string | undefined {
  return when.from ?? when.to ?? undefined
}

export interface InTime<T> { readonly dated: readonly T[], readonly undated: readonly T[] }

/** Dated ones with the newest first, those of a day in the order given; undated ones apart, in the order given. */
export function inTime<T>(items: readonly T[], whenOf: (item: T) => WhenDto): InTime<T> {
  const days = new Map(items.map((item) => [item, orderDay(whenOf(item))]))
  const dated = items.filter((item) => days.get(item) !== undefined)
  return {
    dated: [...dated].sort((a, b) => (days.get(b) ?? '').localeCompare(days.get(a) ?? '')),
    undated: items.filter((item) => days.get(item) === undefined),
  }
}
