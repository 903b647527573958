/** Names of the places seen so far: a place that is filtered by keeps its name while the network in force has none of it. */
import { useCallback, useRef } from 'react'
import { useExplorer } from '../../explorer.tsx'

/** @returns the name of a location id, undefined for one never seen */
export function usePlaceNames(): (id: string) => string | undefined {
  const { network } = useExplorer()
  const names = useRef(new Map<string, string>())
  for (const place of network.value?.facets.places ?? []) names.current.set(place.id, place.name)
  for (const node of network.value?.nodes ?? []) {
    if (node.place !== null) names.current.set(node.place.id, node.place.name)
  }
  return useCallback((id: string) => names.current.get(id), [])
}
