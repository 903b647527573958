import { expect, test } from '@jest/globals'
import { postsAxis } from '../../client/view-model/posts-axis.ts'
import type { PostDto } from '../../server/contract/person.ts'

function post(role: string, firstSeen: string | null, lastSeen: string | null): PostDto {
  return { role, title: role, body: null, jurisdiction: null, level: null, rank: null, firstSeen, lastSeen, mentions: 1 }
}

test('posts stand on one axis by the days they were seen', () => {
  expect(postsAxis([post('市长', '2022-01-06', '2022-01-11'), post('区长', '2022-01-01', '2022-01-06'), post('市领导', null, null)])).toEqual({
    from: '2022-01-01', to: '2022-01-11', bars: [{ role: '区长', start: 0, width: 0.5 }, { role: '市长', start: 0.5, width: 0.5 }],
  })
})

test('one day alone is a point', () => {
  expect(postsAxis([post('市长', '2022-01-06', '2022-01-06')])).toEqual({ from: '2022-01-06', to: '2022-01-06', bars: [{ role: '市长', start: 0, width: 0 }] })
})

test('without a day there is no axis', () => {
  expect(postsAxis([post('市领导', null, null)])).toBeUndefined()
})
