/**
 * Which jurisdiction a person is shown with: the one that current posts name most often; of equal ones that of the latest post.
 * A deputy mayor who is called 市领导 in four stories and leads a mission elsewhere in a fifth belongs to the city.
 * Posts are current when they were last seen within a year of the person's last dated one; undated ones may be current, and count.
 * A word for a group names no post but does name its place, so it counts here.
 */
import { byLastSeen, latestPost, type SeenPost } from './latest-post.ts'

/** @property place id of the jurisdiction; null where the post names none */
export interface PlacedPost extends SeenPost { readonly place: string | null }

const A_YEAR_MS = 366 * 24 * 3600 * 1000

/** The latest current post of the jurisdiction that current posts name most; undefined where none names one. */
export function homePost<Post extends PlacedPost>(posts: readonly Post[]): Post | undefined {
  const placed = current(posts).filter(({ place }) => place !== null).sort(byLastSeen)
  const counts = new Map<string | null, number>()
  for (const { place, mentions } of placed) counts.set(place, (counts.get(place) ?? 0) + mentions)
  const most = Math.max(...counts.values())
  return placed.find(({ place }) => counts.get(place) === most)
}

/**
 * What stands beside a name: the post, and the one whose jurisdiction and level are told with it. The latest post, unless it is of another
 * jurisdiction than the person's: 县委书记 of one place with the city of another would be a post that nobody held.
 */
export function shownPost<Post extends PlacedPost>(posts: readonly Post[]): { readonly post: Post | undefined, readonly home: Post | undefined } {
  const home = homePost(posts)
  if (home === undefined) return { post: latestPost(posts), home: latestPost(posts) }
  return { post: latestPost(current(posts).filter(({ place }) => place === null || place === home.place)), home }
}

function current<Post extends SeenPost>(posts: readonly Post[]): Post[] {
  const last = Math.max(...posts.map(({ lastSeen }) => dayOf(lastSeen)))
  return posts.filter(({ lastSeen }) => lastSeen === null || last - dayOf(lastSeen) <= A_YEAR_MS)
}

function dayOf(day: string | null): number {
  return day === null ? -Infinity : Date.parse(day)
}
