/**
 * What the reader can do, and what becomes of the state: `reduce(state, action) → state`.
 * Actions that change the view can be undone; opening a dialog, folding and preferences cannot.
 * Bounds: the newest 100 views are kept.
 */
import { currentSelection, NO_FILTERS, sameSelection, type Dialog, type ExplorerState, type Filters, type Focus, type FoldedPart, type Language, type NetworkMode, type Selection, type Theme, type View } from './state.ts'
import type { ColourBy } from '../view-model/categories.ts'

export type Action =
  /** Open something from the canvas, the search or the table: a new path begins. */
  | { readonly kind: 'select', readonly selection: Selection }
  /** Open something from within a panel: the path grows. */
  | { readonly kind: 'follow', readonly selection: Selection }
  /** One step back along the path; from its first step the panel closes. */
  | { readonly kind: 'back' }
  /** Close the panel. */
  | { readonly kind: 'close' }
  /** Replace some filters; `undefined` drops a bound or the focus. */
  | { readonly kind: 'filter', readonly change: FilterChange }
  | { readonly kind: 'clear filters' }
  /** Hide a legend category, or show it again. */
  | { readonly kind: 'toggle category', readonly key: string }
  | { readonly kind: 'mode', readonly mode: NetworkMode }
  | { readonly kind: 'colour', readonly by: ColourBy }
  | { readonly kind: 'table', readonly shown: boolean }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** The address bar changed (the browser's back or forward). */
  | { readonly kind: 'visit', readonly view: View }
  | { readonly kind: 'language', readonly language: Language }
  | { readonly kind: 'theme', readonly theme: Theme }
  | { readonly kind: 'fold', readonly part: FoldedPart, readonly folded: boolean }
  | { readonly kind: 'dialog', readonly dialog: Dialog | undefined }

/** Only a bound or the focus may be dropped. */
export type FilterChange = Partial<Omit<Filters, 'from' | 'to' | 'focus'>> & { readonly from?: string | undefined, readonly to?: string | undefined, readonly focus?: Focus | undefined }

const KEPT = 100

/** The state after the action. The same object when nothing changes. */
export function reduce(state: ExplorerState, action: Action): ExplorerState {
  switch (action.kind) {
    case 'undo': return undo(state)
    case 'redo': return redo(state)
    case 'visit': return { ...state, view: action.view }
    case 'language': return { ...state, preferences: { ...state.preferences, language: action.language } }
    case 'theme': return { ...state, preferences: { ...state.preferences, theme: action.theme } }
    case 'fold': return { ...state, folded: { ...state.folded, [action.part]: action.folded } }
    case 'dialog': return withDialog(state, action.dialog)
    case 'select': case 'follow': case 'back': case 'close': case 'filter': case 'clear filters': case 'toggle category': case 'mode': case 'colour': case 'table':
      return withView(state, reduceView(state.view, action))
  }
}

type ViewAction = Exclude<Action, { readonly kind: 'undo' | 'redo' | 'visit' | 'language' | 'theme' | 'fold' | 'dialog' }>

function reduceView(view: View, action: ViewAction): View {
  switch (action.kind) {
    case 'select': return isOpen(view, action.selection) ? view : { ...view, path: [action.selection] }
    case 'follow': return isOpen(view, action.selection) ? view : { ...view, path: [...view.path, action.selection] }
    case 'back': return view.path.length === 0 ? view : { ...view, path: view.path.slice(0, -1) }
    case 'close': return view.path.length === 0 ? view : { ...view, path: [] }
    case 'filter': return { ...view, filters: changed(view.filters, action.change) }
    case 'clear filters': return { ...view, filters: NO_FILTERS }
    case 'toggle category': return { ...view, filters: { ...view.filters, hidden: toggled(view.filters.hidden, action.key) } }
    case 'mode': return view.mode === action.mode ? view : { ...view, mode: action.mode }
    case 'colour': return view.colourBy === action.by ? view : { ...view, colourBy: action.by, filters: { ...view.filters, hidden: [] } }
    case 'table': return view.asTable === action.shown ? view : { ...view, asTable: action.shown }
  }
}

function isOpen(view: View, selection: Selection): boolean {
  const open = currentSelection(view)
  return open !== undefined && sameSelection(open, selection)
}

/** What is named in the change replaces what was; a bound or a focus named as `undefined` is dropped. */
function changed(filters: Filters, change: FilterChange): Filters {
  const { from, to, focus, ...lasting } = { ...filters, ...change }
  return { ...lasting, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(focus === undefined ? {} : { focus }) }
}

function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]
}

function withView(state: ExplorerState, view: View): ExplorerState {
  return view === state.view ? state : { ...state, past: [...state.past, state.view].slice(-KEPT), view, future: [] }
}

function withDialog(state: ExplorerState, dialog: Dialog | undefined): ExplorerState {
  const { dialog: _closed, ...rest } = state
  return dialog === undefined ? rest : { ...rest, dialog }
}

function undo(state: ExplorerState): ExplorerState {
  const before = state.past.at(-1)
  if (before === undefined) return state
  return { ...state, past: state.past.slice(0, -1), view: before, future: [state.view, ...state.future] }
}

function redo(state: ExplorerState): ExplorerState {
  const [next, ...future] = state.future
  if (next === undefined) return state
  return { ...state, past: [...state.past, state.view], view: next, future }
}
