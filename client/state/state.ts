/**
 * What the reader sees and chose, as one value. `View` is what undo takes back and the address bar keeps;
 * preferences belong to the reader, the rest (folds, dialogs) to the moment.
 * Pure: nothing here touches the browser. Source of the address form: `address.ts`.
 */
import type { MeetingNode, NetworkQuery } from '../../server/contract/network.ts'
import type { ColourBy } from '../view-model/categories.ts'

/** People tied by shared meetings, or people and the meetings themselves. */
export type NetworkMode = NetworkQuery['mode']
export type MeetingKind = MeetingNode['meetingKind']
export type Language = 'en' | 'zh'
/** `system` follows the reader's operating system. */
export type Theme = 'light' | 'dark' | 'system'
/** What the colour of a person says: the city of the latest post, or its administrative level. */

/** One thing that is selected, or the list of what waits for a decision; ids as the API gives them. A tie's ends are in the order of the question asked. */
export type Selection =
  | { readonly kind: 'person', readonly id: string }
  | { readonly kind: 'tie', readonly a: string, readonly b: string }
  | { readonly kind: 'meeting', readonly id: string }
  /** `quote`: the sentence that led here, to be scrolled to. */
  | { readonly kind: 'article', readonly id: string, readonly quote?: string }
  /** What waits for a decision. */
  | { readonly kind: 'review' }

/** Ego network: what lies within `depth` steps of a person. */
export interface Focus { readonly person: string, readonly name: string, readonly depth: number }

/**
 * What is left out of the network.
 * @property minShared least number of shared meetings of a tie (people mode)
 * @property minMeetings least number of meetings of a person
 * @property places location ids, empty for all
 * @property posts titles of posts, without the place they are of; only people who hold one of them; empty for all
 * @property kinds empty for all
 * @property from ISO day
 * @property undated false leaves undated meetings out, with a period or without
 * @property hidden keys of legend categories whose people are not drawn (`city:cn:320600`, `level:市`)
 */
export interface Filters {
  readonly minShared: number
  readonly minMeetings: number
  readonly places: readonly string[]
  readonly posts: readonly string[]
  readonly kinds: readonly MeetingKind[]
  readonly oneRoom: boolean
  readonly from?: string
  readonly to?: string
  readonly undated: boolean
  readonly focus?: Focus
  readonly hidden: readonly string[]
}

/** @property path what was opened, one from the other; the last is what is open, the one before is where "back" leads. */
export interface View {
  readonly mode: NetworkMode
  readonly colourBy: ColourBy
  readonly filters: Filters
  readonly path: readonly Selection[]
  readonly asTable: boolean
}

export interface Preferences { readonly language: Language, readonly theme: Theme }

export type Dialog = 'search' | 'export' | 'keys'

/**
 * @property past views that undo leads back to, oldest first
 * @property future views that redo leads on to, next first
 * @property folded parts of the ground that are folded away
 */
export interface ExplorerState {
  readonly past: readonly View[]
  readonly view: View
  readonly future: readonly View[]
  readonly preferences: Preferences
  readonly folded: { readonly filters: boolean, readonly timeline: boolean, readonly legend: boolean }
  readonly dialog?: Dialog
}

export type FoldedPart = keyof ExplorerState['folded']

export const NO_FILTERS: Filters = { minShared: 1, minMeetings: 1, places: [], posts: [], kinds: [], oneRoom: false, undated: true, hidden: [] }
export const FIRST_VIEW: View = { mode: 'people', colourBy: 'city', filters: NO_FILTERS, path: [], asTable: false }

/** The state at the start, from what the address bar and the reader's preferences say. @param small there is little room for the network: the legend is folded */
export function startState(view: View, preferences: Preferences, small = false): ExplorerState {
  return { past: [], view, future: [], preferences, folded: { filters: false, timeline: false, legend: small } }
}

/** What is open in the right panel; undefined when nothing is. */
export function currentSelection(view: View): Selection | undefined {
  return view.path.at(-1)
}

/** Two selections that open the same thing. The order of a tie's ends and the quote that led to an article do not count. */
export function sameSelection(one: Selection, other: Selection): boolean {
  return selectionKey(one) === selectionKey(other)
}

/** A key that is equal for equal selections (`tie:a~b` with the lesser id first). */
export function selectionKey(selection: Selection): string {
  switch (selection.kind) {
    case 'tie': return `tie:${[selection.a, selection.b].sort().join('~')}`
    case 'review': return 'review'
    case 'person': case 'meeting': case 'article': return `${selection.kind}:${selection.id}`
  }
}

/** How many filters are in force, each place and kind counted. */
export function countFilters(filters: Filters): number {
  const single = [filters.minShared > 1, filters.minMeetings > 1, filters.oneRoom, filters.from !== undefined || filters.to !== undefined, !filters.undated, filters.focus !== undefined, filters.posts.length > 0]
  return single.filter(Boolean).length + filters.places.length + filters.kinds.length + filters.hidden.length
}
