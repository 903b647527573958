import { expect, test } from '@jest/globals'
import { PlaceFacet, withChosen } from '../../../client/panels/filters/PlaceFacet.tsx'
import { NO_FILTERS } from '../../../client/state/state.ts'
import { goldNetwork } from '../../support/gold-network.ts'
import { answered, renderPanel, wordsIn } from '../../support/render-panel.tsx'

const many = Array.from({ length: 12 }, (_, index) => ({ id: `cn:3206${10 + index}`, name: `区${index}`, meetings: 12 - index, people: 1 }))
const network = answered({ ...goldNetwork(), facets: { places: [{ id: 'cn:320600', name: '南通市', meetings: 20, people: 9 }, ...many], kinds: [], maxShared: 1 } })

test('of many places the outer ones come first, the rest on request', () => {
  const words = wordsIn(renderPanel(<PlaceFacet />, { network }))
  expect([words.includes('南通市'), words.includes('区6'), words.includes('区7'), words.includes('5 more places')]).toEqual([true, true, false, true])
})

test('a chosen place is among them however deep it lies', () => {
  expect(wordsIn(renderPanel(<PlaceFacet />, { network, view: { filters: { ...NO_FILTERS, places: ['cn:320621'] } } }))).toContain('区11')
})

test('a chosen place of which nothing is left keeps its name', () => {
  expect(withChosen([], ['cn:1', 'cn:2'], (id) => id === 'cn:1' ? '南通市' : undefined)).toEqual([
    { id: 'cn:1', name: '南通市', meetings: 0, people: 0 }, { id: 'cn:2', name: 'cn:2', meetings: 0, people: 0 },
  ])
})

test('that no meeting names a place is said only once it is known', () => {
  const said = (given: Partial<typeof network>): string => wordsIn(renderPanel(<PlaceFacet />, { network: { ...network, ...given } }))
  expect(said({ value: undefined, loading: true })).toBe('Place Loading…')
  expect(said({ value: { ...goldNetwork(), facets: { places: [], kinds: [], maxShared: 1 } } })).toBe('Place No meeting names a place.')
})
