/** The panel for what was found, and what its buttons do to the view. */
import type { ReactNode } from 'react'
import { useExplorer } from '../explorer.tsx'
import type { Found } from './found.ts'
import { ArticlePanel } from './article/ArticlePanel.tsx'
import { MeetingPanel } from './MeetingPanel.tsx'
import { PersonPanel } from './person/PersonPanel.tsx'
import { ReviewPanel } from './review/ReviewPanel.tsx'
import { TiePanel } from './TiePanel.tsx'

interface FoundPanelProps { readonly found: Found, readonly quote: string | undefined }

export function FoundPanel({ found, quote }: FoundPanelProps): ReactNode {
  const { state: { view: { filters } }, dispatch } = useExplorer()
  switch (found.kind) {
    case 'person': {
      const { id, name } = found.person
      return <PersonPanel person={found.person} focused={filters.focus?.person === id}
        onFocus={(focused) => { dispatch({ kind: 'filter', change: { focus: focused ? { person: id, name, depth: 1 } : undefined } }) }} />
    }
    case 'tie': return <TiePanel tie={found.tie} />
    case 'review': return <ReviewPanel first={found.review} />
    case 'meeting': return <MeetingPanel meeting={found.meeting} />
    case 'article': return <ArticlePanel article={found.article} quote={quote}
      onPlace={(location) => { dispatch({ kind: 'filter', change: { places: [...new Set([...filters.places, location])] } }) }} />
  }
}
