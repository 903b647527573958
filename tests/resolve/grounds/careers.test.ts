import { describe, expect, test } from '@jest/globals'
import { bearersOf } from '../../../server/resolve/people/bearers.ts'
import { clashOf, overlapDays, passageOf, stagesOf, type Stage } from '../../../server/resolve/grounds/careers.ts'
import { Partition } from '../../../server/resolve/clusters/partition.ts'
import { profilesOf } from '../../../server/resolve/sightings/profiles.ts'
import { PLACES, sighting, type Claim } from '../../support/sightings.ts'

const { China, Jiangsu, Zhejiang } = PLACES

function stages(claim: Claim, ...days: readonly string[]): readonly Stage[] {
  const profiles = profilesOf(days.map((day, i) => sighting({ id: `${i}`, claims: [claim], day })), new Set())
  const partition = new Partition(profiles.length)
  for (let item = 1; item < profiles.length; item += 1) partition.join(0, item, { confidence: 1, reason: '' })
  return bearersOf(partition, profiles).flatMap(stagesOf)
}

const GOVERNOR = stages({ title: '省长', of: Zhejiang }, '2013-01-01', '2016-06-30')

describe('posts that one person cannot have held', () => {
  test.each([
    ['two provinces for years', stages({ title: '省长', of: Jiangsu }, '2014-01-01', '2017-01-01'), 911],
    ['two provinces within a change of office', stages({ title: '省委书记', of: Jiangsu }, '2016-06-01', '2017-01-01'), undefined],
    ['a province and an embassy', stages({ title: '中国驻法国大使', of: China }, '2013-01-01', '2015-01-01'), 730],
    ['a province, and another on a day in the midst of it', stages({ title: '省长', of: Jiangsu }, '2014-06-01'), 0],
    ['a province, and another on a day near its end', stages({ title: '省长', of: Jiangsu }, '2016-06-01'), undefined],
    ['a province and the Politburo', stages({ title: '中央政治局委员', of: China }, '2013-01-01', '2015-01-01'), undefined],
  ])('%s', (_, other, days) => { expect(clashOf(GOVERNOR, other)?.days).toBe(days) })
})

describe('a passage from a governor to', () => {
  test.each([
    ['a minister is one of heads', stages({ title: '财政部部长', of: China }, '2018-01-01'), true],
    ['a deputy minister is none of heads', stages({ title: '财政部副部长', of: China }, '2018-01-01'), false],
    ['an ambassador is not known', stages({ title: '中国驻法国大使', of: China }, '2018-01-01'), undefined],
  ])('%s', (_, other, heads) => { expect(passageOf(GOVERNOR, other, '某某人')?.heads).toBe(heads) })
})

test('a university’s president of a usual name is not the minister of that name', () => {
  const president = stages({ title: '中国人民大学校长', body: '中国人民大学', of: China }, '2020-05-23')
  const minister = stages({ title: '交通运输部部长', of: China }, '2025-02-24')
  expect(['刘伟', '怀进鹏'].map((name) => passageOf(president, minister, name)?.heads)).toEqual([undefined, true])
})

test('nobody falls from the leadership of the state to a deputy’s post, though deputies rise to it', () => {
  const deputy = stages({ title: '中国人民银行副行长', of: China }, '2020-05-09')
  expect(passageOf(stages({ title: '全国政协副主席', of: China }, '2018-06-21'), deputy, '某人')).toBeUndefined()
  expect(passageOf(deputy, stages({ title: '全国政协副主席', of: China }, '2022-06-21'), '某人')?.gap).toBe(773)
})

test('a name of two characters allows deputies a shorter time out of print', () => {
  const [deputy, later] = [stages({ title: '财政部副部长', of: China }, '2013-01-01'), stages({ title: '副省长', of: Jiangsu }, '2018-01-01')]
  expect([passageOf(deputy, later, '某人')?.longest, passageOf(deputy, later, '某某人')?.longest]).toEqual([1095, 2920])
})

test('days apart are negative, and unknown without dates', () => {
  expect(overlapDays({ firstDay: '2020-01-01', lastDay: '2020-01-02' }, { firstDay: '2020-01-12', lastDay: '2020-01-12' })).toBe(-10)
  expect(overlapDays({}, { firstDay: '2020-01-12', lastDay: '2020-01-12' })).toBeUndefined()
})
