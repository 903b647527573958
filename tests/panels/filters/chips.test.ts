import { describe, expect, test } from '@jest/globals'
import { chipsOf, periodWords } from '../../../client/panels/filters/chips.ts'
import { NO_FILTERS, type Filters, type NetworkMode } from '../../../client/state/state.ts'
import { wordsOf } from '../../../client/text/Words.tsx'

function chips(filters: Partial<Filters>, mode: NetworkMode = 'people'): [string, unknown][] {
  return chipsOf({ ...NO_FILTERS, ...filters }, mode, { words: wordsOf('en'), placeName: (id) => id === 'cn:320600' ? '南通市' : undefined })
    .map((chip) => [chip.words, chip.change])
}

describe('chips of filters', () => {
  test('without filters there are none', () => {
    expect(chips({})).toEqual([])
  })

  test('each says what it does and how it is taken away', () => {
    expect(chips({ minShared: 3, minMeetings: 2, oneRoom: true, kinds: ['visit', 'ceremony'], places: ['cn:320600', 'cn:999'] })).toEqual([
      ['together 3 times or more', { minShared: 1 }],
      ['2 meetings or more', { minMeetings: 1 }],
      ['南通市', { places: ['cn:999'] }],
      ['cn:999', { places: ['cn:320600'] }],
      ['Visit', { kinds: ['ceremony'] }],
      ['Ceremony', { kinds: ['visit'] }],
      ['In one room only', { oneRoom: false }],
    ])
  })

  test('focus, period, undated and hidden categories are filters too', () => {
    expect(chips({ focus: { person: 'p1', name: '王晖', depth: 2 }, from: '2022-03-28', to: '2022-03-28', undated: false, hidden: ['city:a'] })).toEqual([
      ['王晖, 2 steps', { focus: undefined }],
      ['28 March 2022', { from: undefined, to: undefined }],
      ['dated only', { undated: true }],
      ['1 category hidden', { hidden: [] }],
    ])
  })

  test('the posts of a body are one chip', () => {
    expect(chips({ posts: ['市司法局局长', '市司法局副局长'] })).toEqual([['市司法局局长 and 1 other post', { posts: [] }]])
    expect(chips({ posts: ['市长'] })).toEqual([['市长', { posts: [] }]])
  })

  test('the least of a tie does not count where meetings are drawn', () => {
    expect(chips({ minShared: 3 }, 'meetings')).toEqual([])
  })

  test.each([
    [{ from: '2022-03-28' }, 'from 28 Mar 2022'],
    [{ to: '2022-03-28' }, 'until 28 Mar 2022'],
    [{}, ''],
  ])('an open period says so: %j', (period, words) => {
    expect(periodWords(period, wordsOf('en'))).toBe(words)
  })
})
