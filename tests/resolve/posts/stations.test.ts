import { describe, expect, test } from '@jest/globals'
import { isStateLeader, leadsSomeProvince, stationsOf, tiesItsPlace } from '../../../server/resolve/posts/stations.ts'
import { postOf, type Post } from '../../../server/resolve/posts/roles.ts'
import { PLACES, titleOf, type Claim } from '../../support/sightings.ts'

const { China, Jiangsu, Nantong, Chongchuan, Syria } = PLACES

function post(claim: Claim): Post {
  return postOf(titleOf(claim), () => (claim.of === undefined ? undefined : { ...claim.of }))
}

describe('the stations of a post', () => {
  const CASES: readonly (readonly [Claim, readonly string[]])[] = [
    [{ title: '国务院总理', of: China }, ['state head']],
    [{ title: '中央军委副主席', of: China }, ['state head', 'military head']],
    [{ title: '全国政协副主席' }, ['state head']],
    [{ title: '省长', of: Jiangsu }, ['province head seated']],
    [{ title: '副省长', of: Jiangsu }, ['province seated']],
    [{ title: '省委书记', of: Jiangsu, tenure: 'former' }, ['province head']],
    [{ title: '市委书记', of: Nantong }, ['city head seated']],
    [{ title: '副市长', of: Nantong }, []],
    [{ title: '财政部部长' }, ['ministry head seated']],
    [{ title: '国家发展和改革委员会副主任', of: China }, ['ministry']],
    [{ title: '外交部部长' }, ['ministry head seated', 'diplomacy head seated']],
    [{ title: '中国驻肯尼亚大使', of: China }, ['diplomacy head seated']],
    [{ title: '东部战区司令员', rank: 'chief' }, ['military head seated']],
    [{ title: '特别代表国务委员' }, ['state head']],
    [{ title: '中央应对新型冠状病毒感染肺炎疫情工作领导小组成员', of: China }, ['ministry head']],
    [{ title: '中国政府叙利亚问题特使', of: China }, ['diplomacy head']],
    [{ title: '主席特使', of: China }, []],
    [{ title: '省委委员', of: Jiangsu }, ['province']],
    [{ title: '国家行政学院法学部主任', of: China }, []],
    [{ title: '大会执行主席' }, ['ministry head']],
    [{ title: '大会发言人' }, ['ministry']],
    [{ title: '监察司法委副主任委员' }, ['ministry']],
    [{ title: '和平与发展委员会中方主席' }, ['ministry head']],
    [{ title: '北京冬奥组委主席' }, ['ministry head']],
    [{ title: '中国宋庆龄基金会主席', of: China }, ['society head']],
    [{ title: '中国奥委会名誉主席', of: China, tenure: 'honorary' }, ['society head']],
    [{ title: '浙江省委书记' }, ['province head seated']],
    [{ title: '总统', of: Syria }, []],
    [{ title: '市水利局局长', of: Nantong }, []],
  ]
  test.each(CASES)('$title', (claim, stations) => {
    expect(stationsOf(post(claim)).map(({ ladder, chief, seat }) => [ladder, ...(chief ? ['head'] : []), ...(seat === undefined ? [] : ['seated'])].join(' '))).toEqual(stations)
  })
})

test('a leader of the state is none of another country', () => {
  expect([{ title: '国务院副总理', of: China }, { title: '副总理', of: Syria }, { title: '副总理' }].map((claim) => isStateLeader(post(claim)))).toEqual([true, false, false])
})

test('the office of a province is one whichever province it is', () => {
  expect([{ title: '省长' }, { title: '自治区政协主席' }, { title: '市长' }, { title: '省长', of: Jiangsu }].map((claim) => leadsSomeProvince(post(claim)))).toEqual([true, true, false, false])
})

test('the larger the place, the higher the post that tells its holder from namesakes', () => {
  expect([
    { title: '省委书记', of: Jiangsu }, { title: '省水利厅厅长', of: Jiangsu }, { title: '市水利局局长', of: Nantong }, { title: '市公安局崂山分局局长', of: Nantong }, { title: '村党支部书记', of: Chongchuan },
  ].map((claim) => tiesItsPlace(post(claim)))).toEqual([true, false, true, false, true])
})
