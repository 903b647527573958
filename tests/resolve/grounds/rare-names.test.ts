import { describe, expect, test } from '@jest/globals'
import { locationId } from '../../../server/domain/ids.ts'
import { resolveName } from '../../../server/resolve/people/people.ts'
import { NO_RULINGS } from '../../../server/resolve/decisions/rulings.ts'
import { PLACES, sighting, type Claim, type TestPlace } from '../../support/sightings.ts'

const { China, Jiangsu, Zhejiang, Nantong, Chongchuan, Yancheng, Wuxi, Syria } = PLACES

function peopleOf(name: string, one: readonly [day: string, claim: Claim], other: readonly [day: string, claim: Claim]): { readonly people: number, readonly confidence: number, readonly reasons: readonly string[] } {
  const { people } = resolveName([one, other].map(([day, claim], i) => sighting({ id: `m${i}`, name, day, claims: [claim] })), NO_RULINGS)
  return { people: people.length, confidence: people[0]?.confidence ?? 0, reasons: people[0]?.reasons ?? [] }
}

const Hangzhou: TestPlace = { id: locationId('cn:330100'), name: '杭州市', level: '市' }
const Deqing: TestPlace = { id: locationId('cn:330521'), name: '德清县', level: '县' }

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
  const FAR: readonly (readonly [why: string, one: readonly [string, Claim], other: readonly [string, Claim], people: number])[] = [
    ['heads of towns in two provinces', ['2019-03-01', { title: '镇长', of: Chongchuan }], ['2020-03-01', { title: '镇党委书记', of: Deqing }], 2],
    ['a firm here, a bureau there', ['2019-03-01', { title: '某某药业总经理', of: Nantong, body: '某某药业' }], ['2020-03-01', { title: '高新区管委会副主任', of: Hangzhou }], 2],
    ['heads of cities in two provinces, one after the other', ['2019-03-01', { title: '市长', of: Nantong }], ['2020-03-01', { title: '市委书记', of: Hangzhou }], 1],
    ['posts of two cities of one province', ['2019-03-01', { title: '副市长', of: Nantong }], ['2020-03-01', { title: '市委组织部部长', of: Yancheng }], 1],
    ['doctors of two provinces', ['2019-03-01', { title: '医院院长', of: Nantong }], ['2020-03-01', { title: '医疗队队长', of: Hangzhou }], 1],
    ['villages’ secretaries of two provinces', ['2019-03-01', { title: '村党支部书记', of: Chongchuan }], ['2020-03-01', { title: '村第一书记', of: Deqing }], 1],
    ['a member of the consultative conference, and a firm', ['2019-03-01', { title: '某某药业董事长', of: Nantong, body: '某某药业' }], ['2020-03-01', { title: '全国政协委员', of: China }], 1],
  ]
  test.each(FAR)('of a seldom name, %s: %#', (_, one, other, people) => {
    expect(peopleOf('毛超峰', one, other).people).toBe(people)
  })
  test('whom only the name makes one is kept apart and listed, with how likely it is', () => {
    const seen = [['镇长', Chongchuan], ['镇党委书记', Deqing]] as const
    expect(resolveName(seen.map(([title, of], i) => sighting({ id: `m${i}`, name: '毛超峰', claims: [{ title, of }] })), NO_RULINGS).uncertain).toEqual([
      { people: ['m0', 'm1'], mentions: ['m0', 'm1'], confidence: 0.6, reason: 'people/maybe-rare', against: ['people/against-places|崇川区|德清县'], hangs: 1 },
    ])
  })
  test('who leads a ministry is a delegate sooner than a village’s secretary is', () => {
    const delegate: readonly [string, Claim] = ['2018-03-09', { title: '全国人大代表', of: China }]
    const others: readonly Claim[] = [{ title: '市监管总局局长', body: '国家市场监督管理总局', of: China }, { title: '国家市场监督管理总局局长', body: '国家市场监督管理总局', of: China }, { title: '村党支部书记', of: Chongchuan }]
    expect(others.slice(1).map((claim) => peopleOf('张工', delegate, ['2022-01-04', claim]).people)).toEqual([1, 2])
  })
  test('the namesakes to be expected among those who lead provinces are fewer than among all', () => {
    const firm: readonly [string, Claim] = ['2020-01-21', { title: '某公司董事长', body: '某某科技公司' }]
    expect([peopleOf('罗文', ['2013-07-24', { title: '副省长', of: Jiangsu }], GOVERNOR), peopleOf('罗文', firm, GOVERNOR)].map(({ people }) => people)).toEqual([1, 2])
  })
})
