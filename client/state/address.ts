/**
 * View ⇄ the address bar's query (`?mode=meetings&shared=2&place=cn:320600&see=person:p1&see=tie:p1~p2`).
 * Only what differs from the first view is written; what can't be read is left at its default, never an error.
 */
import { daySchema, isForwards, meetingKindSchema } from '../../server/contract/common.ts'
import { FIRST_VIEW, NO_FILTERS, type Filters, type Focus, type Selection, type View } from './state.ts'

/** The query of a view, without `?`; empty for the first view. */
export function addressOf(view: View): string {
  const { filters } = view
  const query = new URLSearchParams()
  if (view.mode !== FIRST_VIEW.mode) query.set('mode', view.mode)
  if (view.colourBy !== FIRST_VIEW.colourBy) query.set('colour', view.colourBy)
  if (view.asTable) query.set('table', '1')
  if (filters.minShared > 1) query.set('shared', String(filters.minShared))
  if (filters.minMeetings > 1) query.set('meetings', String(filters.minMeetings))
  if (filters.oneRoom) query.set('room', '1')
  if (!filters.undated) query.set('undated', '0')
  appendAll(query, 'place', filters.places)
  appendAll(query, 'post', filters.posts)
  appendAll(query, 'kind', filters.kinds)
  appendAll(query, 'hide', filters.hidden)
  if (filters.from !== undefined) query.set('from', filters.from)
  if (filters.to !== undefined) query.set('to', filters.to)
  if (filters.focus !== undefined) query.set('around', `${filters.focus.depth}~${filters.focus.person}~${filters.focus.name}`)
  appendAll(query, 'see', view.path.map(stepOf))
  return query.toString()
}

/** The view that a query says. */
export function viewOf(search: string): View {
  const query = new URLSearchParams(search)
  return {
    mode: query.get('mode') === 'meetings' ? 'meetings' : 'people',
    colourBy: query.get('colour') === 'level' ? 'level' : 'city',
    asTable: query.get('table') === '1',
    filters: filtersOf(query),
    path: query.getAll('see').flatMap((step) => selectionOf(step) ?? []),
  }
}

function filtersOf(query: URLSearchParams): Filters {
  const period = forwards({ from: dayOf(query.get('from')), to: dayOf(query.get('to')) })
  const focus = focusOf(query.get('around'))
  return {
    ...NO_FILTERS,
    minShared: countOf(query.get('shared')),
    minMeetings: countOf(query.get('meetings')),
    oneRoom: query.get('room') === '1',
    undated: query.get('undated') !== '0',
    places: query.getAll('place'),
    posts: query.getAll('post'),
    kinds: query.getAll('kind').flatMap((kind) => meetingKindSchema.safeParse(kind).data ?? []),
    hidden: query.getAll('hide'),
    ...(period.from === undefined ? {} : { from: period.from }),
    ...(period.to === undefined ? {} : { to: period.to }),
    ...(focus === undefined ? {} : { focus }),
  }
}

function appendAll(query: URLSearchParams, name: string, values: readonly string[]): void {
  for (const value of values) query.append(name, value)
}

function countOf(text: string | null): number {
  const count = Number(text ?? '1')
  return Number.isInteger(count) && count >= 1 && count <= 1000 ? count : 1
}

function dayOf(text: string | null): string | undefined {
  return daySchema.safeParse(text).data
}

interface Period { readonly from: string | undefined, readonly to: string | undefined }

/** A period whose ends were exchanged is read the other way round. */
function forwards(period: Period): Period {
  return isForwards(period) ? period : { from: period.to, to: period.from }
}

function focusOf(text: string | null): Focus | undefined {
  const [depth = '', person = '', ...name] = (text ?? '').split('~')
  return /^[123]$/.test(depth) && person !== '' ? { person, name: name.join('~'), depth: Number(depth) } : undefined
}

/** Quotes are left out of the address: they are long, and the article opens without them. */
function stepOf(selection: Selection): string {
  switch (selection.kind) {
    case 'review': return 'review'
    case 'tie': return `tie:${selection.a}~${selection.b}`
    case 'person': case 'meeting': case 'article': return `${selection.kind}:${selection.id}`
  }
}

function selectionOf(step: string): Selection | undefined {
  if (step === 'review') return { kind: 'review' }
  const colon = step.indexOf(':')
  const kind = step.slice(0, colon)
  const id = step.slice(colon + 1)
  if (id === '' || colon < 0) return undefined
  switch (kind) {
    case 'person': return { kind: 'person', id }
    case 'meeting': return { kind: 'meeting', id }
    case 'article': return { kind: 'article', id }
    case 'tie': return tieOf(id)
    default: return undefined
  }
}

function tieOf(ends: string): Selection | undefined {
  const [a = '', b = '', ...rest] = ends.split('~')
  return a === '' || b === '' || rest.length > 0 ? undefined : { kind: 'tie', a, b }
}
