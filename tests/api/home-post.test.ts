import { describe, expect, it } from '@jest/globals'
import { homePost, type PlacedPost, shownPost } from '../../server/api/home-post.ts'

const post = (title: string, place: string | null, { mentions = 1, lastSeen = null }: { readonly mentions?: number, readonly lastSeen?: string | null } = {}): PlacedPost => ({
  role: `r-${title}-${place ?? ''}`, title, rank: /副/u.test(title) ? 'deputy' : null, lastSeen, mentions, place,
})

describe('the jurisdiction a person is shown with', () => {
  it.each<[string, readonly PlacedPost[], string | undefined]>([
    ['the one named most, though by a word for a group', [post('市领导', 'city', { mentions: 4 }), post('工作队领队', 'elsewhere')], 'city'],
    ['the sum over its posts', [post('市委副书记', 'city'), post('市长', 'city'), post('省委委员', 'province')], 'city'],
    ['of equal ones that of the latest post', [post('市长', 'a', { lastSeen: '2022-01-01' }), post('市长', 'b', { lastSeen: '2022-05-01' })], 'b'],
    ['not that of a post of years ago', [post('市长', 'a', { mentions: 90, lastSeen: '2018-01-01' }), post('市长', 'b', { lastSeen: '2022-05-01' })], 'b'],
    ['that of a post of the same year, if named more', [post('市长', 'a', { mentions: 9, lastSeen: '2022-01-01' }), post('组长', 'b', { lastSeen: '2022-05-01' })], 'a'],
    ['that of an undated post, if named more', [post('市长', 'a', { mentions: 9 }), post('组长', 'b', { lastSeen: '2022-05-01' })], 'a'],
    ['one that a post names, where others name none', [post('教授', null, { mentions: 9 }), post('市长', 'a')], 'a'],
    ['none where none is named', [post('教授', null)], undefined],
    ['none without posts', [], undefined],
  ])('is %s', (_, posts, expected) => {
    expect(homePost(posts)?.place).toBe(expected)
    expect(homePost([...posts].reverse())?.place).toBe(expected)
  })
})

describe('the post a person is shown with', () => {
  it.each<[string, readonly PlacedPost[], string | undefined, string | undefined]>([
    ['the latest, if it is of the jurisdiction shown', [post('市长', 'a', { lastSeen: '2022-01-01' }), post('市委书记', 'a', { lastSeen: '2022-05-01' })], '市委书记', 'a'],
    ['the latest of that jurisdiction, where the latest of all is of another', [post('常务副市长', 'a', { mentions: 6 }), post('县委书记', 'b', { lastSeen: '2017-12-27' })], '常务副市长', 'a'],
    ['the latest, if it names no place', [post('市长', 'a', { lastSeen: '2022-01-01' }), post('教授', null, { lastSeen: '2022-05-01' })], '教授', 'a'],
    ['the latest, where no place is named', [post('教授', null), post('会长', null, { lastSeen: '2022-05-01' })], '会长', undefined],
    ['none, where there is none', [], undefined, undefined],
  ])('is %s', (_, posts, title, place) => {
    const shown = shownPost(posts)
    expect([shown.post?.title, shown.home?.place ?? undefined]).toEqual([title, place])
  })
})
