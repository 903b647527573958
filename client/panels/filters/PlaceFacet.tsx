/** Places by how many meetings each would leave; the first few, then all. A chosen place stays even where nothing of it is left. */
import { useState, type ReactNode } from 'react'
import type { NetworkDto } from '../../../server/contract/network.ts'
import { useExplorer } from '../../explorer.tsx'
import { Printed, useWords } from '../../text/Words.tsx'
import { Choice } from './Choice.tsx'
import { Facet } from './Facet.tsx'
import { usePlaceNames } from './place-names.ts'

type CountedPlace = NetworkDto['facets']['places'][number]

const FIRST = 8

export function PlaceFacet(): ReactNode {
  const { state: { view: { filters } }, dispatch, network } = useExplorer()
  const { text } = useWords()
  const placeName = usePlaceNames()
  const [all, setAll] = useState(false)
  const places = withChosen(network.value?.facets.places ?? [], filters.places, placeName)
  const shown = all ? places : places.filter((place, index) => index < FIRST || filters.places.includes(place.id))
  const most = Math.max(0, ...places.map((place) => place.meetings))
  function choose(id: string, chosen: boolean): void {
    dispatch({ kind: 'filter', change: { places: chosen ? [...filters.places, id] : filters.places.filter((other) => other !== id) } })
  }
  return (
    <Facet title={text.filter.place} changed={filters.places.length > 0} onClear={() => { dispatch({ kind: 'filter', change: { places: [] } }) }}>
      {places.length === 0 ? <p className="facet-note">{text.filter.nonePlaces}</p> : null}
      {shown.map((place) => (
        <Choice key={place.id} checked={filters.places.includes(place.id)} count={place.meetings} most={most}
          title={text.filter.placeCounts(place.meetings, place.people)} onChange={(chosen) => { choose(place.id, chosen) }}>
          <Printed>{place.name}</Printed>
        </Choice>
      ))}
      {places.length <= FIRST ? null : (
        <button type="button" className="more-button" aria-expanded={all} onClick={() => { setAll(!all) }}>{all ? text.filter.fewer : text.filter.morePlaces(places.length - shown.length)}</button>
      )}
    </Facet>
  )
}

/** Counted places by meetings, and those chosen of which nothing is left. */
export function withChosen(counted: readonly CountedPlace[], chosen: readonly string[], placeName: (id: string) => string | undefined): CountedPlace[] {
  const missing = chosen.filter((id) => !counted.some((place) => place.id === id))
  const sorted = [...counted].sort((a, b) => b.meetings - a.meetings || b.people - a.people)
  return [...sorted, ...missing.map((id) => ({ id, name: placeName(id) ?? id, meetings: 0, people: 0 }))]
}
