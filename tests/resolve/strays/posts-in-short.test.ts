import { describe, expect, test } from '@jest/globals'
import { bearerOf, type Bearer } from '../../../server/resolve/people/bearers.ts'
import { profilesOf } from '../../../server/resolve/sightings/profiles.ts'
import { hasLikeCalling, headsSomeBody, isOfOtherField, namesInShort } from '../../../server/resolve/strays/posts-in-short.ts'
import { PLACES, sighting, type Claim } from '../../support/sightings.ts'

function bearer(claim: Claim): Bearer {
  const [profile] = profilesOf([sighting({ id: claim.title, name: '刘新民', claims: [claim] })], new Set())
  if (profile === undefined) throw new RangeError('There is no sighting.')
  return bearerOf(profile)
}

const CASES: readonly (readonly [what: typeof namesInShort, stray: string, bearer: Claim, is: boolean])[] = [
  [namesInShort, '外长', { title: '外交部部长', of: PLACES.China }, true],
  [namesInShort, '该州州长', { title: '肯塔基州州长', body: '肯塔基州' }, true],
  [namesInShort, '该州州长', { title: '国防部长', of: PLACES.Syria }, false],
  [headsSomeBody, '医院院长', { title: '北大一院院长', body: '北大一院' }, true],
  [headsSomeBody, '医院院长', { title: '北大一院副院长', body: '北大一院' }, false],
  [headsSomeBody, '院长', { title: '北大一院院长', body: '北大一院' }, false],
  [hasLikeCalling, '医生', { title: '市肺科医院重症监护室主任', of: PLACES.Nantong }, true],
  [hasLikeCalling, '医生', { title: '国家卫健委主任', of: PLACES.China, body: '国家卫健委' }, false],
  [hasLikeCalling, '医生', { title: '市公安局局长', of: PLACES.Nantong }, false],
  [isOfOtherField, '青年学生', { title: '市纪委副书记', of: PLACES.Nantong }, true],
  [isOfOtherField, '院士', { title: '国家卫健委高级别专家组成员', of: PLACES.China }, false],
]

describe('a post that identifies nobody beside one that does', () => {
  test.each(CASES)('%p: %s', (what, stray, claim, is) => {
    expect(what(bearer({ title: stray }), bearer(claim))).toBe(is)
  })
})
