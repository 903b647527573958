/** What a selection turned out to be: the question for each kind, its answer, and the title it goes by. */
import type { ArticleDto } from '../../server/contract/article.ts'
import type { ReviewPageDto } from '../../server/contract/decision.ts'
import type { MeetingDto } from '../../server/contract/meeting.ts'
import type { PersonDto, TieDto } from '../../server/contract/person.ts'
import type { Api } from '../api/client.ts'
import type { Selection } from '../state/state.ts'

export type Found =
  | { readonly kind: 'person', readonly person: PersonDto }
  | { readonly kind: 'tie', readonly tie: TieDto }
  | { readonly kind: 'meeting', readonly meeting: MeetingDto }
  | { readonly kind: 'article', readonly article: ArticleDto }
  | { readonly kind: 'review', readonly review: ReviewPageDto }

/** @throws ApiError */
export async function askFor(api: Api, selection: Selection, signal: AbortSignal): Promise<Found> {
  switch (selection.kind) {
    case 'person': return { kind: 'person', person: await api.person(selection.id, signal) }
    case 'tie': return { kind: 'tie', tie: await api.tie(selection.a, selection.b, signal) }
    case 'meeting': return { kind: 'meeting', meeting: await api.meeting(selection.id, signal) }
    case 'article': return { kind: 'article', article: await api.article(selection.id, signal) }
    case 'review': return { kind: 'review', review: await api.review(undefined, signal) }
  }
}

/** As printed; empty for an article without a headline, and for the list of what waits, which no paper printed. */
export function titleOf(found: Found): string {
  switch (found.kind) {
    case 'person': return found.person.name
    case 'tie': return `${found.tie.a.name}、${found.tie.b.name}`
    case 'meeting': return found.meeting.name
    case 'article': return found.article.headline ?? ''
    case 'review': return ''
  }
}
