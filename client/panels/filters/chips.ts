/**
 * The filters in force as chips, each with what takes it away. The mode decides which filters count at all.
 * In: filters, names of places, words. Out: chips in the order of the rail.
 */
import type { FilterChange } from '../../state/actions.ts'
import { NO_FILTERS, type Filters, type NetworkMode } from '../../state/state.ts'
import type { Text } from '../../text/catalogue.ts'
import type { WordsOf } from '../../text/Words.tsx'

/** @property printed true where the words are a name from the print */
export interface Chip { readonly key: string, readonly words: string, readonly printed: boolean, readonly change: FilterChange }

/** @param placeName the name of a location id; undefined where the network in force does not know it */
export function chipsOf(filters: Filters, mode: NetworkMode, { words, placeName }: { readonly words: WordsOf, readonly placeName: (id: string) => string | undefined }): Chip[] {
  const { text } = words
  const { focus } = filters
  return [
    ...focus === undefined ? [] : [chip('focus', text.filter.chipFocus(focus.name, focus.depth), { focus: undefined })],
    ...leastChips(filters, mode, text),
    ...filters.places.map((place): Chip => ({ ...chip(`place:${place}`, placeName(place) ?? place, { places: filters.places.filter((other) => other !== place) }), printed: true })),
    ...postChips(filters, text),
    ...filters.kinds.map((kind) => chip(`kind:${kind}`, text.kind[kind], { kinds: filters.kinds.filter((other) => other !== kind) })),
    ...filters.oneRoom ? [chip('room', text.filter.oneRoom, { oneRoom: false })] : [],
    ...timeChips(filters, words),
    ...filters.hidden.length > 0 ? [chip('hidden', text.filter.chipHidden(filters.hidden.length), { hidden: [] })] : [],
  ]
}

function chip(key: string, words: string, change: FilterChange): Chip {
  return { key, words, printed: false, change }
}

/** One for all: they were chosen together, as the posts of a body. */
function postChips({ posts: [first, ...more] }: Filters, text: Text): Chip[] {
  return first === undefined ? [] : [{ ...chip('posts', text.filter.chipPosts(first, more.length), { posts: [] }), printed: more.length === 0 }]
}

function leastChips(filters: Filters, mode: NetworkMode, text: Text): Chip[] {
  return [
    ...filters.minShared > 1 && mode === 'people' ? [chip('shared', text.filter.chipShared(filters.minShared), { minShared: NO_FILTERS.minShared })] : [],
    ...filters.minMeetings > 1 ? [chip('meetings', text.filter.chipMeetings(filters.minMeetings), { minMeetings: NO_FILTERS.minMeetings })] : [],
  ]
}

function timeChips(filters: Filters, words: WordsOf): Chip[] {
  const period = periodWords(filters, words)
  return [
    ...period === '' ? [] : [chip('period', period, { from: undefined, to: undefined })],
    ...filters.undated ? [] : [chip('undated', words.text.filter.chipDated, { undated: true })],
  ]
}

/** A period in words; open ends are said. Empty where there is none. */
export function periodWords({ from, to }: { readonly from?: string, readonly to?: string }, { text, format }: WordsOf): string {
  if (from !== undefined && to !== undefined) return format.days(from, to)
  if (from !== undefined) return text.when.from(format.listDay(from))
  return to === undefined ? '' : text.when.until(format.listDay(to))
}
