import { describe, expect, test } from '@jest/globals'
import { postOf } from '../../../server/resolve/posts/roles.ts'
import { standingOf } from '../../../server/resolve/posts/standing.ts'
import { PLACES, titleOf, type Claim } from '../../support/sightings.ts'

const { China, Jiangsu, Nantong, Chongchuan, Syria } = PLACES

describe('how high a post stands', () => {
  const CASES: readonly (readonly [Claim, number | undefined])[] = [
    [{ title: '国务院副总理', of: China }, 4],
    [{ title: '省长', of: Jiangsu }, 3],
    [{ title: '财政部副部长', body: '财政部', of: China }, 3],
    [{ title: '市委书记', of: Nantong }, 2],
    [{ title: '省生态环境厅厅长', body: '省生态环境厅', of: Jiangsu }, 2],
    [{ title: '国家发展和改革委员会创新和高技术发展司副司长', body: '国家发展和改革委员会创新和高技术发展司', of: China }, 2],
    [{ title: '中国工程院院士' }, 2],
    [{ title: '村党支部书记', of: Chongchuan }, 1],
    [{ title: '市公安局崇川分局局长', body: '市公安局崇川分局', of: Nantong }, 1],
    [{ title: '省首批援鄂医疗队队长', of: Jiangsu }, 1],
    [{ title: '全国政协委员', of: China }, 2],
    [{ title: '港区全国政协委员' }, 2],
    [{ title: '递补中央委员会候补委员' }, 3],
    [{ title: '市中心医院副院长', body: '市中心医院', of: Nantong }, 1],
    [{ title: '大学教授', of: Syria }, 1],
    [{ title: '总统', of: Syria }, undefined],
  ]
  test.each(CASES)('$title', (claim, standing) => {
    expect(standingOf(postOf(titleOf(claim), () => claim.of))).toBe(standing)
  })
})
