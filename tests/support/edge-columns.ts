/** Edges → the columns in which they cross HTTP: what the server writes of its own ties, of edges that a test has made. */
import type { NetworkDto, PackedNetworkDto } from '../../server/contract/network.ts'
import type { AttendedEdge, EdgeColumns, TogetherEdge } from '../../server/contract/network-edges.ts'

/** A network as it is answered. */
export function packed(network: NetworkDto): PackedNetworkDto {
  return { ...network, edges: columnsOf(network.nodes, network.edges) }
}

/** @throws RangeError when an edge has an end that is no node */
function columnsOf(nodes: readonly { readonly id: string }[], edges: readonly (TogetherEdge | AttendedEdge)[]): EdgeColumns {
  const places = new Map(nodes.map(({ id }, place) => [id, place]))
  const placeOf = (id: string): number => {
    const place = places.get(id)
    if (place === undefined) throw new RangeError(`An edge ends at ${id}, which is no node.`)
    return place
  }
  const together = edges.filter((edge) => edge.kind === 'together')
  const attended = edges.filter((edge) => edge.kind === 'attended')
  return {
    together: {
      source: together.map(({ source }) => placeOf(source)), target: together.map(({ target }) => placeOf(target)),
      shared: together.map(({ shared }) => shared), byVideo: together.map(({ byVideo }) => byVideo), strength: together.map(({ strength }) => strength),
    },
    attended: {
      source: attended.map(({ source }) => placeOf(source)), target: attended.map(({ target }) => placeOf(target)),
      capacity: attended.map(({ capacity }) => capacity), mode: attended.map(({ mode }) => mode),
    },
  }
}

