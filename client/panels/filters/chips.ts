/**
 * The filters in force as chips, each with what takes it away. The mode decides which filters count at all.
 * In: filters, names of places, words. Out: chips in the order of the rail.
 */
import type { FilterChange } from '../../state/actions.ts'
import { NO_FILTERS, type Filters, type NetworkMode } from '../../state/state.ts'
import type { WordsOf } from '../../text/Words.tsx'

/** @property printed true where the words are a name from the print */
export interface Chip { readonly key: string, readonly words: string, readonly printed: boolean, readonly change: FilterChange }

/** @param placeName the name of a location id; undefined where the network in force does not know it */
export function chipsOf(filters: Filters, mode: NetworkMode, { words, placeName }: { readonly words: WordsOf, readonly placeName: (id: string) => string | undefined }): Chip[] {
  const { text } = words
  const chips: Chip[] = []
  const add = (key: string, shown: string, change: FilterChange): void => { chips.push({ key, words: shown, printed: false, change }) }
  if (filters.focus !== undefined) add('focus', text.filter.chipFocus(filters.focus.name, filters.focus.depth), { focus: undefined })
  if (filters.minShared > 1 && mode === 'people') add('shared', text.filter.chipShared(filters.minShared), { minShared: NO_FILTERS.minShared })
  if (filters.minMeetings > 1) add('meetings', text.filter.chipMeetings(filters.minMeetings), { minMeetings: NO_FILTERS.minMeetings })
  for (const place of filters.places) {
    chips.push({ key: `place:${place}`, words: placeName(place) ?? place, printed: true, change: { places: filters.places.filter((other) => other !== place) } })
  }
  for (const kind of filters.kinds) add(`kind:${kind}`, text.kind[kind], { kinds: filters.kinds.filter((other) => other !== kind) })
  if (filters.oneRoom) add('room', text.filter.oneRoom, { oneRoom: false })
  if (filters.from !== undefined || filters.to !== undefined) add('period', periodWords(filters, words), { from: undefined, to: undefined })
  if (!filters.undated) add('undated', text.filter.chipDated, { undated: true })
  if (filters.hidden.length > 0) add('hidden', text.filter.chipHidden(filters.hidden.length), { hidden: [] })
  return chips
}

/** A period in words; open ends are said. Empty where there is none. */
export function periodWords({ from, to }: { readonly from?: string, readonly to?: string }, { text, format }: WordsOf): string {
  if (from !== undefined && to !== undefined) return format.days(from, to)
  if (from !== undefined) return text.when.from(format.listDay(from))
  return to === undefined ? '' : text.when.until(format.listDay(to))
}
