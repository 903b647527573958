/**
 * Posts over time → bars on one axis: where each was first and last seen in print, as shares of the whole span.
 * In: PostDto[]. Out: bars of those with days, in order of first seen; undefined where no post is dated. Undated posts have no bar.
 */
import type { PostDto } from '../../server/contract/person.ts'

/** `start`, `width`: 0..1 of the axis; a post seen on one day has width 0. */
export interface PostBar { readonly role: string, readonly start: number, readonly width: number }

export interface PostsAxis { readonly from: string, readonly to: string, readonly bars: readonly PostBar[] }

/** The axis from the first to the last day on which any post was seen. */
export function postsAxis(posts: readonly PostDto[]): PostsAxis | undefined {
  const seen = posts.flatMap((post) => post.firstSeen === null || post.lastSeen === null ? [] : [{ role: post.role, from: post.firstSeen, to: post.lastSeen }])
  const from = seen.map((post) => post.from).sort()[0]
  const to = seen.map((post) => post.to).sort().at(-1)
  if (from === undefined || to === undefined) return undefined
  const length = Math.max(1, Date.parse(to) - Date.parse(from))
  const share = (day: string): number => (Date.parse(day) - Date.parse(from)) / length
  const bars = [...seen].sort((a, b) => a.from.localeCompare(b.from))
    .map((post) => ({ role: post.role, start: share(post.from), width: share(post.to) - share(post.from) }))
  return { from, to, bars }
}
