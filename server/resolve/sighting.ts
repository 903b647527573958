/**
 * What resolution knows of a mention: who is named, with which posts, where and when the paper says so, and in whose company.
 * A sighting is one mention; a profile is all sightings that say the same, so that a name with 70 000 mentions stays small.
 */
import type { ArticleId, LocationId, MentionId, RoleId } from '../domain/ids.ts'
import type { Post } from './roles.ts'

/**
 * @property key the name's key (name-key.ts); all sightings that are compared have one key
 * @property name as printed, or as a human corrected it
 * @property place division whose affairs the article reports
 * @property day ISO day of the meeting, else of the page; absent where neither is known
 * @property attends false where the person is only cited
 * @property company keys of the other people of the article; only asked of sightings whose posts identify nobody
 */
export interface Sighting {
  readonly id: MentionId
  readonly key: string
  readonly name: string
  readonly posts: readonly Post[]
  readonly article: ArticleId
  readonly place?: LocationId
  readonly day?: string
  readonly attends: boolean
  readonly company: readonly string[]
}

/**
 * Sightings of one name that say the same.
 * @property mentions ascending
 * @property posts each role once
 * @property firstDay, lastDay bounds of the days known
 * @property undated how many sightings have no day
 */
export interface Profile {
  readonly mentions: readonly MentionId[]
  readonly names: ReadonlyMap<string, number>
  readonly posts: ReadonlyMap<RoleId, Post>
  readonly places: ReadonlySet<LocationId>
  readonly articles: ReadonlySet<ArticleId>
  readonly company: ReadonlySet<string>
  readonly firstDay?: string
  readonly lastDay?: string
  readonly undated: number
  readonly attends: boolean
}
