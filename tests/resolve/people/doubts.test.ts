import { describe, expect, test } from '@jest/globals'
import { NO_RULINGS } from '../../../server/resolve/decisions/rulings.ts'
import { resolveName } from '../../../server/resolve/people/people.ts'
import { companyOf, PLACES, sighting, type TestSighting } from '../../support/sightings.ts'

const { Nantong, Zhejiang, Yancheng } = PLACES

function resolved(seen: readonly TestSighting[]): ReturnType<typeof resolveName> {
  return resolveName(seen.map(sighting), NO_RULINGS, companyOf(seen))
}

describe('what a reader should look at', () => {
  test('two of a seldom name in two provinces are apart, with what speaks for one person and what against', () => {
    const { uncertain, weak } = resolved([
      { id: 'a', name: '毛超峰', day: '2013-05-01', claims: [{ title: '镇长', of: Nantong }] }, { id: 'b', name: '毛超峰', day: '2013-06-01', claims: [{ title: '镇长', of: Nantong }] },
      { id: 'c', name: '毛超峰', day: '2019-05-01', claims: [{ title: '银行行长', of: Zhejiang }] },
    ])
    expect(weak).toEqual([])
    expect(uncertain).toEqual([{
      people: ['a', 'c'], mentions: ['a', 'c'], confidence: 0.6, reason: 'people/maybe-rare', against: ['people/against-places|南通市|浙江省', 'people/against-years|6'], hangs: 1,
    }])
  })
  test('a person whose weakest join is not sure is listed with the two mentions that it joined', () => {
    const { uncertain, weak } = resolved([
      { id: 'a', claims: [{ title: '市长', of: Nantong }], in: Nantong }, { id: 'b', claims: [{ title: '市委副书记', of: Nantong }], in: Nantong }, { id: 'c', claims: [], in: Nantong },
    ])
    expect(uncertain).toEqual([])
    expect(weak.map(({ people, mentions, confidence, reason, hangs }) => ({ people, mentions, confidence, reason, hangs }))).toEqual([
      { people: ['a', 'a'], mentions: ['a', 'c'], confidence: 0.7, reason: 'people/stray-in-place', hangs: 1 },
    ])
    expect(weak[0]?.against[0]).toBe('people/against-no-post')
  })
  test('posts and decisions are sure enough', () => {
    expect(resolved([{ id: 'a', claims: [{ title: '市长', of: Nantong }] }, { id: 'b', claims: [{ title: '市委书记', of: Nantong }] }]).weak).toEqual([])
  })
  test('two people of a usual name in two cities are no doubt', () => {
    expect(resolved([{ id: 'a', name: '张伟', claims: [{ title: '市长', of: Nantong }] }, { id: 'b', name: '张伟', claims: [{ title: '教育局局长', of: Yancheng }] }]).uncertain).toEqual([])
  })
})
