import { expect, test } from '@jest/globals'
import { cursorOf, pairPlace, reviewPage } from '../../../server/api/dto/review-dto.ts'
import { reviewPageSchema, reviewQuerySchema, type UncertainPairDto } from '../../../server/contract/decision.ts'
import { comparePairs, placeOfPair } from '../../../server/load/review.ts'

const side = (mention: string): UncertainPairDto['people'][0] => ({ person: mention, mention, qualifier: null, mentions: 2, firstSeen: null, lastSeen: null })
const pair = (kind: UncertainPairDto['kind'], confidence: number): UncertainPairDto => ({
  kind, name: '王晖', people: [side('m1'), side('m2')], confidence, reason: { code: 'other', values: {} }, against: [], hangs: 2, commands: { same: '', different: '' },
})
const row = { mention: 'm1', name: '王晖', person: 'm1', quote: '王晖主持会议。', article: 'a', headline: null, ordinal: 0, start: 0, page: 'p', outlet: null, published: null }

test('each side has the sentence of its mention, or none where it is gone', () => {
  const page = reviewPageSchema.parse(reviewPage([pair('apart', 0.6)], { clippings: [row], total: 3, next: null }))
  expect(page.items[0]?.clippings).toEqual([expect.objectContaining({ quote: '王晖主持会议。', highlights: [{ start: 0, end: 2, person: 'm1' }] }), null])
  expect(page.total).toBe(3)
})

test.each([['apart', 0.6], ['joined', 0.7], ['joined', 1], ['apart', 0]] as const)('a cursor names the place of a pair (%s, %s)', (kind, confidence) => {
  const place = placeOfPair(pair(kind, confidence))
  const { cursor = '' } = reviewQuerySchema.parse({ cursor: cursorOf(pair(kind, confidence)) })
  expect(pairPlace(cursor)).toEqual(place)
  expect(comparePairs(place, pairPlace(cursor))).toBe(0)
})
