import { describe, expect, test } from '@jest/globals'
import { countFilters, currentSelection, FIRST_VIEW, NO_FILTERS, sameSelection, selectionKey, startState } from '../../client/state/state.ts'

describe('state', () => {
  test('a tie is the same from either end', () => {
    expect(sameSelection({ kind: 'tie', a: 'p1', b: 'p2' }, { kind: 'tie', a: 'p2', b: 'p1' })).toBe(true)
    expect(selectionKey({ kind: 'tie', a: 'p2', b: 'p1' })).toBe('tie:p1~p2')
  })

  test('a person and a meeting of one id differ', () => {
    expect(sameSelection({ kind: 'person', id: 'x' }, { kind: 'meeting', id: 'x' })).toBe(false)
  })

  test('the last step of the path is open', () => {
    expect(currentSelection(FIRST_VIEW)).toBeUndefined()
    expect(currentSelection({ ...FIRST_VIEW, path: [{ kind: 'person', id: 'p' }, { kind: 'meeting', id: 'm' }] })).toEqual({ kind: 'meeting', id: 'm' })
  })

  test('each place and kind counts as a filter', () => {
    expect(countFilters(NO_FILTERS)).toBe(0)
    expect(countFilters({ ...NO_FILTERS, minShared: 2, places: ['a', 'b'], kinds: ['visit'], undated: false, from: '2022-01-01', to: '2022-02-01' })).toBe(6)
  })

  test('the legend starts folded on a small screen', () => {
    expect(startState(FIRST_VIEW, { language: 'zh', theme: 'system' }, true).folded).toEqual({ filters: false, timeline: false, legend: true })
  })
})
