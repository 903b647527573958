/** Filters of a request → the survey of what they leave. The surveys asked for last are kept, and share what they have in common. */
import { type NetworkQuery, networkQuerySchema } from '../../contract/network.ts'
import type { NetworkFilters } from '../../network/facets.ts'
import type { IncidenceIndex } from '../../network/incidence-index.ts'
import { type Survey, survey } from '../../network/survey.ts'

const KEPT = 6
const UNFILTERED = JSON.stringify(filtersOf(networkQuerySchema.parse({})))

/** Surveys of one index; the one without filters stays as long as the index does. */
export class Surveys {
  readonly #index: IncidenceIndex
  readonly #surveys = new Map<string, { readonly filters: NetworkFilters, readonly found: Survey }>()

  constructor(index: IncidenceIndex) {
    this.#index = index
  }

  /** What these filters leave. */
  of(filters: NetworkFilters): Survey {
    const key = JSON.stringify(filters)
    const found = this.#surveys.get(key)?.found ?? this.#make(filters)
    this.#surveys.delete(key)
    this.#surveys.set(key, { filters, found })
    const forgettable = [...this.#surveys.keys()].filter((one) => one !== UNFILTERED)
    for (const oldest of forgettable.slice(0, Math.max(0, forgettable.length - KEPT))) this.#surveys.delete(oldest)
    return found
  }

  #make(filters: NetworkFilters): Survey {
    const rows = this.#alike(filters, attendanceKey)?.rows
    const places = this.#alike(filters, placelessKey)?.places
    return survey(this.#index, filters, { ...(rows === undefined ? {} : { rows }), ...(places === undefined ? {} : { places }) })
  }

  #alike(filters: NetworkFilters, keyOf: (filters: NetworkFilters) => string): Survey | undefined {
    return [...this.#surveys.values()].find((kept) => keyOf(kept.filters) === keyOf(filters))?.found
  }
}

function attendanceKey({ capacities, presences, roles }: NetworkFilters): string {
  return JSON.stringify([capacities, presences, roles])
}

function placelessKey(filters: NetworkFilters): string {
  return JSON.stringify({ ...filters, places: [] })
}

/** The filters of a request. */
export function filtersOf({ kind, place, from, to, undated, capacity, presence, role }: NetworkQuery): NetworkFilters {
  return {
    kinds: kind, places: place, undated, capacities: capacity, presences: presence, roles: role,
    ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
  }
}
