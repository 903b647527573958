/** Places as a tree, each with how many meetings it would leave; first the outer ones, then all. A chosen place stays even where nothing of it is left. */
import { useMemo, useState, type ReactNode } from 'react'
import type { NetworkDto } from '../../../server/contract/network.ts'
import { useExplorer } from '../../explorer.tsx'
import { Printed, useWords } from '../../text/Words.tsx'
import { placeTree, type PlaceLine } from '../../view-model/place-tree.ts'
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
  const counted = network.value?.facets.places
  const places = useMemo(() => withChosen(counted ?? [], filters.places, placeName), [counted, filters.places, placeName])
  const tree = useMemo(() => placeTree(places), [places])
  const shown = all || tree.length <= FIRST ? tree : outerOf(tree, filters.places)
  const most = Math.max(0, ...places.map((place) => place.meetings))
  function choose(id: string, chosen: boolean): void {
    dispatch({ kind: 'filter', change: { places: chosen ? [...filters.places, id] : filters.places.filter((other) => other !== id) } })
  }
  return (
    <Facet title={text.filter.place} changed={filters.places.length > 0} onClear={() => { dispatch({ kind: 'filter', change: { places: [] } }) }}>
      {places.length > 0 ? null : <p className="facet-note">{counted === undefined ? text.state.loading : text.filter.nonePlaces}</p>}
      {shown.map(({ place, depth }) => (
        <Choice key={place.id} depth={depth} checked={filters.places.includes(place.id)} count={place.meetings} most={most}
          title={text.filter.placeCounts(place.meetings, place.people)} onChange={(chosen) => { choose(place.id, chosen) }}>
          <Printed>{place.name}</Printed>
        </Choice>
      ))}
      {tree.length <= FIRST ? null : (
        <button type="button" className="more-button" aria-expanded={all} onClick={() => { setAll(!all) }}>{all ? text.filter.fewer : text.filter.morePlaces(tree.length - shown.length)}</button>
      )}
    </Facet>
  )
}

/** The outer two levels, those of most meetings, and whatever is chosen. */
function outerOf(tree: readonly PlaceLine<CountedPlace>[], chosen: readonly string[]): readonly PlaceLine<CountedPlace>[] {
  const outer = tree.filter((line) => line.depth < 2).sort((a, b) => b.place.meetings - a.place.meetings).slice(0, FIRST)
  return tree.filter((line) => outer.includes(line) || chosen.includes(line.place.id))
}

/** Counted places, and those chosen of which nothing is left. */
export function withChosen(counted: readonly CountedPlace[], chosen: readonly string[], placeName: (id: string) => string | undefined): CountedPlace[] {
  const missing = chosen.filter((id) => !counted.some((place) => place.id === id))
  return [...counted, ...missing.map((id) => ({ id, name: placeName(id) ?? id, meetings: 0, people: 0 }))]
}
