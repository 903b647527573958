import { describe, expect, test } from '@jest/globals'
import { reduce, type Action } from '../../client/state/actions.ts'
import { FIRST_VIEW, NO_FILTERS, startState, type ExplorerState, type Selection } from '../../client/state/state.ts'

const START = startState(FIRST_VIEW, { language: 'en', theme: 'light' })
const person: Selection = { kind: 'person', id: 'p1' }
const tie: Selection = { kind: 'tie', a: 'p1', b: 'p2' }

function after(...actions: readonly Action[]): ExplorerState {
  return actions.reduce(reduce, START)
}

describe('reduce', () => {
  test('following a line grows the path, selecting begins another', () => {
    expect(after({ kind: 'select', selection: person }, { kind: 'follow', selection: tie }).view.path).toEqual([person, tie])
    expect(after({ kind: 'select', selection: person }, { kind: 'follow', selection: tie }, { kind: 'select', selection: { kind: 'meeting', id: 'm' } }).view.path).toEqual([{ kind: 'meeting', id: 'm' }])
  })

  test('back leads along the path and closes at its first step', () => {
    expect(after({ kind: 'select', selection: person }, { kind: 'follow', selection: tie }, { kind: 'back' }).view.path).toEqual([person])
    expect(after({ kind: 'select', selection: person }, { kind: 'back' }).view.path).toEqual([])
  })

  test('opening what is open changes nothing', () => {
    const open = after({ kind: 'select', selection: tie })
    expect(reduce(open, { kind: 'follow', selection: { kind: 'tie', a: 'p2', b: 'p1' } })).toBe(open)
  })

  test('undo takes back a view and redo brings it again', () => {
    const filtered = after({ kind: 'filter', change: { minShared: 3 } }, { kind: 'mode', mode: 'meetings' })
    const undone = reduce(filtered, { kind: 'undo' })
    expect(undone.view).toEqual({ ...FIRST_VIEW, filters: { ...NO_FILTERS, minShared: 3 } })
    expect(reduce(undone, { kind: 'redo' }).view).toEqual(filtered.view)
  })

  test('a new step forgets what was undone', () => {
    const state = after({ kind: 'filter', change: { minShared: 3 } }, { kind: 'undo' }, { kind: 'filter', change: { oneRoom: true } })
    expect(state.future).toEqual([])
    expect(state.view.filters).toEqual({ ...NO_FILTERS, oneRoom: true })
  })

  test('undo at the beginning stays', () => {
    expect(reduce(START, { kind: 'undo' })).toBe(START)
    expect(reduce(START, { kind: 'redo' })).toBe(START)
  })

  test('a bound named as undefined is dropped, the others stay', () => {
    const bounded = after({ kind: 'filter', change: { from: '2022-01-01', to: '2022-03-01' } })
    expect(reduce(bounded, { kind: 'filter', change: { from: undefined } }).view.filters).toEqual({ ...NO_FILTERS, to: '2022-03-01' })
    expect(reduce(bounded, { kind: 'filter', change: { oneRoom: true } }).view.filters).toEqual({ ...NO_FILTERS, oneRoom: true, from: '2022-01-01', to: '2022-03-01' })
  })

  test('a category is hidden and shown again; another colouring shows all', () => {
    expect(after({ kind: 'toggle category', key: 'city:a' }).view.filters.hidden).toEqual(['city:a'])
    expect(after({ kind: 'toggle category', key: 'city:a' }, { kind: 'toggle category', key: 'city:a' }).view.filters.hidden).toEqual([])
    expect(after({ kind: 'toggle category', key: 'city:a' }, { kind: 'colour', by: 'level' }).view.filters.hidden).toEqual([])
  })

  test('dialogs, folds and preferences are no steps of undo', () => {
    const state = after({ kind: 'dialog', dialog: 'search' }, { kind: 'fold', part: 'filters', folded: true }, { kind: 'language', language: 'zh' }, { kind: 'theme', theme: 'dark' })
    expect(state.past).toEqual([])
    expect(state).toMatchObject({ dialog: 'search', folded: { filters: true }, preferences: { language: 'zh', theme: 'dark' } })
    expect('dialog' in reduce(state, { kind: 'dialog', dialog: undefined })).toBe(false)
  })

  test('the newest hundred views are kept', () => {
    const many = Array.from({ length: 130 }, (_, index): Action => ({ kind: 'filter', change: { minShared: index + 2 } }))
    expect(after(...many).past).toHaveLength(100)
  })
})
