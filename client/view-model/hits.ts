/**
 * What a search found → one list to move through with the arrow keys, people before meetings before articles.
 * In: SearchDto. Out: groups whose hits carry their place in the whole list; where a hit leads.
 */
import type { ArticleLine, MeetingLine } from '../../server/contract/common.ts'
import type { PersonHit, SearchDto } from '../../server/contract/search.ts'

export type Hit =
  | { readonly kind: 'person', readonly id: string, readonly place: number, readonly person: PersonHit }
  | { readonly kind: 'meeting', readonly id: string, readonly place: number, readonly meeting: MeetingLine }
  | { readonly kind: 'article', readonly id: string, readonly place: number, readonly article: ArticleLine }

export interface HitGroup { readonly kind: Hit['kind'], readonly hits: readonly Hit[] }

/** Groups that hold something, in order; `place` counts through all of them from 0. */
export function hitGroups(found: SearchDto): HitGroup[] {
  const meetingsFrom = found.people.length
  const articlesFrom = meetingsFrom + found.meetings.length
  const groups: HitGroup[] = [
    { kind: 'person', hits: found.people.map((person, place) => ({ kind: 'person', id: person.id, place, person })) },
    { kind: 'meeting', hits: found.meetings.map((meeting, index) => ({ kind: 'meeting', id: meeting.id, place: meetingsFrom + index, meeting })) },
    { kind: 'article', hits: found.articles.map((article, index) => ({ kind: 'article', id: article.id, place: articlesFrom + index, article })) },
  ]
  return groups.filter((group) => group.hits.length > 0)
}

/** The place that a key leads to, round the list; undefined for a key that does not move. */
export function moveIn(count: number, place: number, key: string): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown': return (place + 1) % count
    case 'ArrowUp': return (place + count - 1) % count
    case 'Home': return 0
    case 'End': return count - 1
    default: return undefined
  }
}
