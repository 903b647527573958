import { describe, expect, test } from '@jest/globals'
import { changedParts, goesOn, STEP_MS } from '../../client/state/same-step.ts'
import { FIRST_VIEW, NO_FILTERS, type Filters, type View } from '../../client/state/state.ts'

const withFilters = (filters: Partial<Filters>): View => ({ ...FIRST_VIEW, filters: { ...NO_FILTERS, ...filters } })

describe('what changed', () => {
  test.each([
    ['nothing', FIRST_VIEW, withFilters({}), []],
    ['a place', FIRST_VIEW, withFilters({ places: ['cn:320600'] }), ['place']],
    ['one of two places', withFilters({ places: ['a', 'b'] }), withFilters({ places: ['b'] }), ['place']],
    ['both ends of the period', withFilters({ from: '2021-12-31' }), withFilters({ to: '2022-03-28' }), ['from', 'to']],
    ['the table', FIRST_VIEW, { ...FIRST_VIEW, asTable: true }, ['table']],
    ['what is open', FIRST_VIEW, { ...FIRST_VIEW, path: [{ kind: 'person', id: 'p1' }] }, ['see']],
  ] as const)('%s', (_, one, other, parts) => {
    expect(changedParts(one, other)).toEqual(parts)
    expect(changedParts(other, one)).toEqual(parts)
  })
})

describe('a step goes on', () => {
  const dragged = { parts: ['from', 'to'], at: 0 }
  test.each([
    ['while the period is dragged', dragged, { parts: ['to'], at: 40 }, true],
    ['not when the hand rested', dragged, { parts: ['to'], at: STEP_MS + 1 }, false],
    ['not with another part', dragged, { parts: ['shared'], at: 40 }, false],
    ['not with what has no degrees', { parts: ['place'], at: 0 }, { parts: ['place'], at: 40 }, false],
    ['not with more than degrees', { parts: ['see', 'to'], at: 0 }, { parts: ['to'], at: 40 }, false],
    ['not from nothing', undefined, { parts: ['to'], at: 40 }, false],
  ] as const)('%s', (_, before, now, expected) => {
    expect(goesOn(before, now)).toBe(expected)
  })
})
