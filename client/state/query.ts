/** View → the question to `/api/network`. What is chosen in the legend (least meetings, hidden categories) is not asked of the server. */
import type { NetworkQuery } from '../../server/contract/network.ts'
import { NO_FILTERS, type View } from './state.ts'

/** Only what differs from the server's defaults, so that equal views ask equal questions. */
export function networkQuery(view: View): Partial<NetworkQuery> {
  const { filters } = view
  return {
    mode: view.mode,
    ...(filters.minShared > 1 && view.mode === 'people' ? { minShared: filters.minShared } : {}),
    ...(filters.places.length > 0 ? { place: [...filters.places] } : {}),
    ...(filters.posts.length > 0 ? { role: [...filters.posts] } : {}),
    ...(filters.kinds.length > 0 ? { kind: [...filters.kinds] } : {}),
    ...(filters.oneRoom ? { oneRoom: true } : {}),
    ...(filters.from === undefined ? {} : { from: filters.from }),
    ...(filters.to === undefined ? {} : { to: filters.to }),
    ...(filters.undated ? {} : { undated: false }),
    ...(filters.focus === undefined ? {} : { person: filters.focus.person, depth: filters.focus.depth }),
  }
}

/** The network without any filter: sizes, colours and positions are taken from it, so that they hold still while filters change. */
export function baseQuery(view: View): Partial<NetworkQuery> {
  return networkQuery({ ...view, filters: NO_FILTERS })
}
