import { expect, test } from '@jest/globals'
import { networkQuerySchema } from '../../server/contract/network.ts'
import { baseQuery, networkQuery } from '../../client/state/query.ts'
import { FIRST_VIEW, NO_FILTERS } from '../../client/state/state.ts'

test('the first view asks for the mode alone', () => {
  expect(networkQuery(FIRST_VIEW)).toEqual({ mode: 'people' })
})

test('what the legend hides is not asked of the server', () => {
  expect(networkQuery({ ...FIRST_VIEW, filters: { ...NO_FILTERS, minMeetings: 3, hidden: ['city:a'] } })).toEqual({ mode: 'people' })
})

test('every other filter is', () => {
  const view = { ...FIRST_VIEW, filters: { ...NO_FILTERS, minShared: 2, places: ['cn:1'], kinds: ['visit' as const], oneRoom: true, from: '2022-01-01', to: '2022-02-01', undated: false, focus: { person: 'p', name: 'n', depth: 2 } } }
  expect(networkQuery(view)).toEqual({ mode: 'people', minShared: 2, place: ['cn:1'], kind: ['visit'], oneRoom: true, from: '2022-01-01', to: '2022-02-01', undated: false, person: 'p', depth: 2 })
  expect(baseQuery(view)).toEqual({ mode: 'people' })
  expect(() => networkQuerySchema.parse({ ...networkQuery(view), oneRoom: 'true', undated: 'false' })).not.toThrow()
})

test('shared meetings are a matter of ties between people', () => {
  expect(networkQuery({ ...FIRST_VIEW, mode: 'meetings', filters: { ...NO_FILTERS, minShared: 4 } })).toEqual({ mode: 'meetings' })
})
