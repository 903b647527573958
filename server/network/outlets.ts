/** Which newspapers report the meetings in force: what a picture of them must name as its source. */
import { at, byteAt, entryAt, type IncidenceIndex } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'

/** @property meetings in force that it reports; one that two newspapers report counts for both */
export interface OutletCount { readonly name: string, readonly meetings: number }

/** @property named most meetings first, then by name @property unnamed meetings in force of which no newspaper is known */
export interface Outlets { readonly named: readonly OutletCount[], readonly unnamed: number }

/** The newspapers of the meetings in force. One walk over the meetings, then one over the sets. */
export function outletsOf({ outlets, outletSets: { of, outlets: { starts, targets } } }: Pick<IncidenceIndex, 'outlets' | 'outletSets'>, mask: MeetingMask): Outlets {
  const ofSets = new Int32Array(starts.length - 1)
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    const set = at(of, meeting)
    ofSets[set] = at(ofSets, set) + byteAt(mask, meeting)
  }
  const counts = new Int32Array(outlets.length)
  for (let set = 0; set < ofSets.length; set += 1) {
    for (let i = at(starts, set); i < at(starts, set + 1); i += 1) counts[at(targets, i)] = at(counts, at(targets, i)) + at(ofSets, set)
  }
  const named = outlets.map((_, outlet) => ({ name: entryAt(outlets, outlet), meetings: at(counts, outlet) })).filter(({ meetings }) => meetings > 0)
  return { named: named.sort((a, b) => b.meetings - a.meetings || (a.name < b.name ? -1 : 1)), unnamed: at(ofSets, 0) }
}
