import { expect, test } from '@jest/globals'
import { postFromJson, postToJson } from '../../../../server/load/batch/people/post-json.ts'
import { postOf } from '../../../../server/resolve/posts/roles.ts'
import { PLACES, titleOf } from '../../../support/sightings.ts'

test('a post comes back as it was, whatever is absent', () => {
  const full = postOf(titleOf({ title: '市委"副"书记|', body: '市委', of: PLACES.Nantong, tenure: 'acting' }), () => PLACES.Nantong)
  const bare = postOf(titleOf({ title: '市领导' }), () => undefined)
  expect([full, bare].map((post) => postFromJson(postToJson(post)))).toEqual([full, bare])
})

test('a text that is none of ours is an error', () => {
  expect(() => postFromJson('["r1","市长"]')).toThrow()
  expect(() => postFromJson('市长')).toThrow(SyntaxError)
})
