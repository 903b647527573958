import { describe, expect, it } from '@jest/globals'
import { latestPost, type SeenPost } from '../../server/api/latest-post.ts'

const post = (title: string, lastSeen: string | null = null, mentions = 1): SeenPost => ({
  role: `r-${title}`, title, rank: /副/u.test(title) ? 'deputy' : /长$|书记$/u.test(title) ? 'chief' : null, lastSeen, mentions,
})

describe('the post beside a name', () => {
  it.each<[string, readonly SeenPost[], string | undefined]>([
    ['the one seen last', [post('市长', '2021-01-01', 9), post('市委书记', '2022-01-01')], '市委书记'],
    ['a dated one before an undated one', [post('市长', null, 9), post('副市长', '2022-01-01')], '副市长'],
    ['of equally late ones the chief', [post('市委副书记', null, 5), post('市长')], '市长'],
    ['a deputy before a member', [post('市委常委', null, 5), post('常务副市长')], '常务副市长'],
    ['of equal ranks the one printed most', [post('指挥长'), post('市长', null, 5)], '市长'],
    ['a post before a word for a group', [post('市领导', '2022-01-01', 9), post('副市长')], '副市长'],
    ['a word for a group where nothing else is known', [post('市领导')], '市领导'],
    ['of equal ones always the same', [post('乙'), post('丙')], '丙'],
    ['none', [], undefined],
  ])('is %s', (_, posts, expected) => {
    expect(latestPost(posts)?.title).toBe(expected)
    expect(latestPost([...posts].reverse())?.title).toBe(expected)
  })
})
