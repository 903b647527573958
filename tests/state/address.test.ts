import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addressOf, viewOf } from '../../client/state/address.ts'
import { isForwards } from '../../server/contract/common.ts'
import { FIRST_VIEW, type View } from '../../client/state/state.ts'

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !text.includes('~'))
const day = fc.constantFrom('2022-03-28', '2021-12-31')
const selection = fc.oneof(
  fc.record({ kind: fc.constantFrom('person' as const, 'meeting' as const, 'article' as const), id }),
  fc.record({ kind: fc.constant('tie' as const), a: id, b: id }),
  fc.constant({ kind: 'review' as const }),
)
const view: fc.Arbitrary<View> = fc.record({
  mode: fc.constantFrom('people' as const, 'meetings' as const),
  colourBy: fc.constantFrom('city' as const, 'level' as const),
  asTable: fc.boolean(),
  path: fc.array(selection, { maxLength: 4 }),
  filters: fc.record({
    minShared: fc.integer({ min: 1, max: 1000 }), minMeetings: fc.integer({ min: 1, max: 1000 }), places: fc.array(id), posts: fc.array(id), hidden: fc.array(id), oneRoom: fc.boolean(), undated: fc.boolean(),
    kinds: fc.subarray(['meeting' as const, 'inspection' as const, 'visit' as const, 'ceremony' as const]),
    from: day, to: day, focus: fc.record({ person: id, name: fc.string({ maxLength: 8 }), depth: fc.integer({ min: 1, max: 3 }) }),
  }, { requiredKeys: ['minShared', 'minMeetings', 'places', 'posts', 'hidden', 'oneRoom', 'undated', 'kinds'] }),
})

describe('the address bar', () => {
  test('keeps every view', () => {
    fc.assert(fc.property(view.filter(({ filters }) => isForwards(filters)), (any) => { expect(viewOf(`?${addressOf(any)}`)).toEqual(any) }))
  })

  test('is empty at the first view', () => {
    expect(addressOf(FIRST_VIEW)).toBe('')
    expect(viewOf('')).toEqual(FIRST_VIEW)
  })

  test('reads like a sentence', () => {
    expect(decodeURIComponent(addressOf({ ...FIRST_VIEW, mode: 'meetings', path: [{ kind: 'person', id: 'p1' }, { kind: 'tie', a: 'p1', b: 'p2' }] }))).toBe('mode=meetings&see=person:p1&see=tie:p1~p2')
  })

  test('reads a period that ends before it begins the other way round', () => {
    expect(viewOf('?from=2022-03-30&to=2022-03-28').filters).toMatchObject({ from: '2022-03-28', to: '2022-03-30' })
  })

  test.each(['?shared=-3&meetings=x&from=soon&kind=party&see=person:&see=tie:a&see=nothing&around=9~p~n', '?mode=&table=yes&see=:&see=%'])('leaves at its default what it cannot read: %s', (search) => {
    expect(viewOf(search)).toEqual(FIRST_VIEW)
  })
})
