/**
 * Which of a person's posts stands beside the name: the one seen last; of equally late ones the chief before the deputy
 * (a 市委副书记 who is 市长 is known as 市长), then the one printed most often.
 * A word for a group (市领导: the leaders of a city) says of nobody which post is held, and stands there only where nothing else is known.
 */

import type { Rank } from '../domain/title.ts'

/** @property lastSeen ISO day; null where all its articles are undated */
export interface SeenPost {
  readonly role: string
  readonly title: string
  readonly rank: Rank | null
  readonly lastSeen: string | null
  readonly mentions: number
}

const RANKS: readonly (Rank | null)[] = ['chief', 'deputy', null]
const GROUP_WORD = /领导(?:同志)?$|^(?:同志|代表|记者)$|负责人$|负责同志$/u

/** Latest first; total order. */
export function byLastSeen(a: SeenPost, b: SeenPost): number {
  return Number(GROUP_WORD.test(a.title)) - Number(GROUP_WORD.test(b.title))
    || compare(b.lastSeen ?? '', a.lastSeen ?? '')
    || RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank)
    || b.mentions - a.mentions
    || compare(a.role, b.role)
}

/** The post to show; undefined where there is none. */
export function latestPost<Post extends SeenPost>(posts: readonly Post[]): Post | undefined {
  return [...posts].sort(byLastSeen)[0]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
