/** What choosing a hit does: a person, a meeting, an article and the holder of a post are opened; a place becomes the filter, and so do a body's posts,
 * at the meetings of its place: 市委书记 is a post of every city. Pure. */
import type { Action } from '../../state/actions.ts'
import type { Hit } from '../../view-model/hits.ts'

export function openHit(hit: Hit): Action {
  switch (hit.kind) {
    case 'person': return { kind: 'select', selection: { kind: 'person', id: hit.person.id } }
    case 'post': return { kind: 'select', selection: { kind: 'person', id: hit.post.person.id } }
    case 'meeting': return { kind: 'select', selection: { kind: 'meeting', id: hit.meeting.id } }
    case 'article': return { kind: 'select', selection: { kind: 'article', id: hit.article.id } }
    case 'place': return { kind: 'filter', change: { places: [hit.location.id] } }
    case 'body': return { kind: 'filter', change: { posts: hit.body.titles, places: hit.body.place === null ? [] : [hit.body.place.id] } }
  }
}
