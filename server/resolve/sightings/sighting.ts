/**
 * What resolution knows of a mention: who is named, with which posts, where and when the paper says so, and in whose company.
 * A sighting is one mention; a profile is all sightings that say the same, so that a name with 70 000 mentions stays small.
 */
import type { ArticleId, LocationId, MentionId } from '../../domain/ids.ts'
import type { MentionList } from './mention-list.ts'
import type { Post } from '../posts/roles.ts'

/**
 * @property key the name's key (name-key.ts); all sightings that are compared have one key
 * @property name as printed, or as a human corrected it
 * @property place division whose affairs the article reports
 * @property day ISO day of the meeting, else of the page; absent where neither is known
 * @property attends false where the person is only cited
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
}

/**
 * Sightings of one name that say the same: the same posts.
 * @property scene place and year of all its sightings; absent where they are several
 * @property places of the articles, where no post is claimed: a post says where its holder belongs
 * @property posts each post once, by role and tenure; every mention claims them all
 * @property firstDay, lastDay bounds of the days known
 */
export interface Profile {
  readonly signature: string
  readonly mentions: MentionList
  readonly scene?: string
  readonly names: ReadonlyMap<string, number>
  readonly posts: ReadonlyMap<string, Post>
  readonly places: ReadonlySet<LocationId>
  readonly firstDay?: string
  readonly lastDay?: string
  readonly attends: boolean
}

/** Keys of the other names in the articles of mentions; empty for those that were not asked. */
export type Company = ReadonlyMap<MentionId, readonly string[]>
