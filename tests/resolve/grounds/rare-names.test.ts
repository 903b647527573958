import { describe, expect, test } from '@jest/globals'
import { resolveName } from '../../../server/resolve/people/people.ts'
import { NO_RULINGS } from '../../../server/resolve/decisions/rulings.ts'
import { PLACES, sighting, type Claim } from '../../support/sightings.ts'

const { China, Jiangsu, Zhejiang, Nantong, Wuxi, Syria } = PLACES

function peopleOf(name: string, one: readonly [day: string, claim: Claim], other: readonly [day: string, claim: Claim]): { readonly people: number, readonly confidence: number, readonly reasons: readonly string[] } {
  const { people } = resolveName([one, other].map(([day, claim], i) => sighting({ id: `m${i}`, name, day, claims: [claim] })), NO_RULINGS)
  return { people: people.length, confidence: people[0]?.confidence ?? 0, reasons: people[0]?.reasons ?? [] }
}

const MAYOR: readonly [string, Claim] = ['2013-07-24', { title: '市长', of: Nantong }]
const GOVERNOR: readonly [string, Claim] = ['2022-01-21', { title: '副省长', of: Zhejiang }]

describe('posts that share nothing', () => {
  test('are one person’s where few people bear the name, and the person says why', () => {
    expect(peopleOf('毛超峰', MAYOR, GOVERNOR)).toEqual({ people: 1, confidence: 0.9, reasons: ['people/rare-name'] })
  })
  const APART: readonly (readonly [why: string, name: string, one: readonly [string, Claim], other: readonly [string, Claim]])[] = [
    ['many bear the name', '张伟', MAYOR, GOVERNOR],
    ['one leads the state, the other a village', '毛超峰', ['2013-07-24', { title: '国务院副总理', of: China }], ['2014-07-24', { title: '村党支部书记', of: Nantong }]],
    ['the posts are a generation apart', '毛超峰', ['2003-01-01', { title: '市长', of: Nantong }], GOVERNOR],
    ['one is of another country', '毛超峰', MAYOR, ['2014-01-01', { title: '驻华大使', of: Syria }]],
  ]
  test.each(APART)('are two people’s where %s', (_, name, one, other) => {
    expect(peopleOf(name, one, other).people).toBe(2)
  })
  test('nobody heads two cities for months, however rare the name', () => {
    const seen = [['2022-01-01', Nantong], ['2022-12-01', Nantong], ['2022-02-01', Wuxi], ['2022-11-01', Wuxi]] as const
    expect(resolveName(seen.map(([day, of], i) => sighting({ id: `m${i}`, name: '毛超峰', day, claims: [{ title: '市长', of }] })), NO_RULINGS).people.length).toBe(2)
  })
  test('the namesakes to be expected among those who lead provinces are fewer than among all', () => {
    const firm: readonly [string, Claim] = ['2020-01-21', { title: '某公司董事长', body: '某某科技公司' }]
    expect([peopleOf('罗文', ['2013-07-24', { title: '副省长', of: Jiangsu }], GOVERNOR), peopleOf('罗文', firm, GOVERNOR)].map(({ people }) => people)).toEqual([1, 2])
  })
})
