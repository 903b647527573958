/** The hits in their groups, as a list box; the chosen one is kept in sight. */
import { useEffect, type ReactNode } from 'react'
import type { Text } from '../../text/catalogue.ts'
import { useWords } from '../../text/Words.tsx'
import type { GroupKind, Hit, HitGroup } from '../../view-model/hits.ts'
import { HitLine } from './HitLine.tsx'

interface HitListProps {
  readonly id: string
  readonly groups: readonly HitGroup[]
  readonly place: number
  readonly loading: boolean
  readonly onOpen: (hit: Hit) => void
  readonly onPoint: (place: number) => void
}

export function HitList({ id, groups, place, loading, onOpen, onPoint }: HitListProps): ReactNode {
  const { text } = useWords()
  useEffect(() => { document.getElementById(hitId(id, place))?.scrollIntoView({ block: 'nearest' }) }, [id, place])
  return (
    <div className={loading ? 'finder-list dimmed' : 'finder-list'} role="listbox" id={id} aria-label={text.search.title}>
      {groups.map((group) => (
        <div key={group.kind} role="group" aria-label={groupName(group.kind, text)}>
          <p className="finder-group" aria-hidden="true">{groupName(group.kind, text)}</p>
          {group.hits.map((hit) => <HitLine key={`${hit.kind}${hit.id}`} hit={hit} id={hitId(id, hit.place)} chosen={hit.place === place} onOpen={onOpen} onPoint={onPoint} />)}
        </div>
      ))}
    </div>
  )
}

/** The element of a hit. @param list the id of the list box */
export function hitId(list: string, place: number): string {
  return `${list}-${place}`
}

function groupName(kind: GroupKind, { search }: Text): string {
  return { person: search.people, post: search.posts, body: search.bodies, place: search.places, meeting: search.meetings, article: search.articles, near: search.near }[kind]
}
