import { describe, expect, test } from '@jest/globals'
import { bearersOf } from '../../../server/resolve/people/bearers.ts'
import { judge, RULES, TIES } from '../../../server/resolve/grounds/grounds.ts'
import { Partition } from '../../../server/resolve/clusters/partition.ts'
import { profilesOf } from '../../../server/resolve/sightings/profiles.ts'
import { PLACES, sighting, type Claim } from '../../support/sightings.ts'

const { China, Jiangsu, Zhejiang, Nantong, Chongchuan, Wuxi } = PLACES

interface Spell { readonly claim: Claim, readonly from?: string, readonly to?: string }

/** Judges two bearers, each seen in one post on a first and a last day. */
function verdict(one: Spell, other: Spell): string | undefined {
  const bearers = [one, other].flatMap(({ claim, from, to }, i) => {
    const seen = [from, to].map((day, j) => sighting({ id: `${i}${j}`, claims: [claim], in: PLACES.Nantong, article: `${i}${j}`, ...(day === undefined ? {} : { day }) }))
    const profiles = profilesOf(seen, new Set())
    const partition = new Partition(profiles.length)
    for (let item = 1; item < profiles.length; item += 1) partition.join(0, item, { confidence: 1, reason: '' })
    return bearersOf(partition, profiles)
  })
  const [a, b] = bearers
  return a === undefined || b === undefined ? undefined : judge(a, b)?.kind
}

describe('two bearers whom no tie joins', () => {
  const CASES: readonly (readonly [string, Spell, Spell, string | undefined])[] = [
    ['governors one after the other in two provinces are one', { claim: { title: '省长', of: Zhejiang }, from: '2013-01-01', to: '2016-06-30' }, { claim: { title: '省委书记', of: Jiangsu }, from: '2016-07-01', to: '2017-10-01' }, 'same'],
    ['governors of two provinces at one time are two', { claim: { title: '省长', of: Zhejiang }, from: '2013-01-01', to: '2016-06-30' }, { claim: { title: '省长', of: Jiangsu }, from: '2014-01-01', to: '2017-10-01' }, 'different'],
    ['governors twelve years apart are a doubt', { claim: { title: '省长', of: Zhejiang }, from: '2001-01-01', to: '2003-06-30' }, { claim: { title: '副省长', of: Jiangsu }, from: '2015-07-01', to: '2017-10-01' }, 'uncertain'],
    ['undated leaders of two provinces are a doubt', { claim: { title: '省长', of: Zhejiang } }, { claim: { title: '省长', of: Jiangsu } }, 'uncertain'],
    ['a vice-mayor and a deputy of a district of the city are a doubt', { claim: { title: '副市长', of: Nantong } }, { claim: { title: '副区长', of: Chongchuan } }, 'uncertain'],
    ['mayors of two cities at one time are two', { claim: { title: '市长', of: Nantong }, from: '2020-01-01', to: '2022-01-01' }, { claim: { title: '市长', of: Wuxi }, from: '2020-01-01', to: '2022-01-01' }, 'different'],
    ['vice-mayors of two cities are two people and no doubt', { claim: { title: '副市长', of: Nantong } }, { claim: { title: '副市长', of: Wuxi } }, undefined],
    ['a minister and a vice-governor who were in print for years beside each other are two', { claim: { title: '商务部部长', of: China }, from: '2013-01-01', to: '2016-06-30' }, { claim: { title: '副省长', of: Jiangsu }, from: '2014-01-01', to: '2017-10-01' }, 'different'],
  ]
  test.each(CASES)('%s', (_, one, other, expected) => {
    expect(verdict(one, other)).toBe(expected)
    expect(verdict(other, one)).toBe(expected)
  })
})

test('every tie and rule has an id of its own and states its reason', () => {
  const all = [...TIES, ...RULES]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(all.filter(({ id, why }) => !id.startsWith('people/') || why.length < 20)).toEqual([])
})

test('ties come from the surest to the least sure', () => {
  const confidences = TIES.map(({ confidence }) => confidence)
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
})
