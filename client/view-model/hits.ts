/**
 * What a search found → one list to move through with the arrow keys: people, posts, bodies, places, meetings, articles; where nobody is called so, names near it.
 * In: SearchDto. Out: groups whose hits carry their place in the whole list; where a hit leads.
 */
import type { ArticleLine, MeetingLine } from '../../server/contract/common.ts'
import type { BodyHit, PersonHit, PlaceHit, PostHit, SearchDto } from '../../server/contract/search.ts'

/** @property id unique among the hits of its group @property place in the whole list */
export type Hit = { readonly id: string, readonly place: number } & Found

type Found =
  | { readonly kind: 'person', readonly person: PersonHit }
  | { readonly kind: 'post', readonly post: PostHit }
  | { readonly kind: 'body', readonly body: BodyHit }
  | { readonly kind: 'place', readonly location: PlaceHit }
  | { readonly kind: 'meeting', readonly meeting: MeetingLine }
  | { readonly kind: 'article', readonly article: ArticleLine }

export type GroupKind = Hit['kind'] | 'near'

export interface HitGroup { readonly kind: GroupKind, readonly hits: readonly Hit[] }

type Unplaced = { readonly id: string } & Found

/** Groups that hold something, in order; `place` counts through all of them from 0. */
export function hitGroups(found: SearchDto): HitGroup[] {
  const groups: readonly { readonly kind: GroupKind, readonly hits: readonly Unplaced[] }[] = [
    { kind: 'person', hits: found.people.map(personHit) },
    { kind: 'post', hits: found.posts.map((post) => ({ kind: 'post', id: `${post.role} ${post.person.id}`, post })) },
    { kind: 'body', hits: found.bodies.map((body) => ({ kind: 'body', id: `${body.name} ${body.place?.id ?? ''}`, body })) },
    { kind: 'place', hits: found.places.map((location) => ({ kind: 'place', id: location.id, location })) },
    { kind: 'meeting', hits: found.meetings.map((meeting) => ({ kind: 'meeting', id: meeting.id, meeting })) },
    { kind: 'article', hits: found.articles.map((article) => ({ kind: 'article', id: article.id, article })) },
    { kind: 'near', hits: found.near.map(personHit) },
  ]
  let from = 0
  return groups.filter((group) => group.hits.length > 0).map(({ kind, hits }) => {
    const first = from
    from += hits.length
    return { kind, hits: hits.map((hit, index) => ({ ...hit, place: first + index })) }
  })
}

function personHit(person: PersonHit): Unplaced {
  return { kind: 'person', id: person.id, person }
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
