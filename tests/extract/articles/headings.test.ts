/** Roles of the lines above a story. */
import { headingRoles, sameLine } from '../../../server/extract/articles/headings.ts'
import { toBlocks } from '../../../server/extract/articles/blocks.ts'
import { surnames } from '../../support/seed-pages.ts'

const roles = (lines: string, title?: string) => headingRoles(toBlocks(lines, { surnames: surnames() }), title)

test.each([
  ['王晖主持会议时强调\n以最大决心打好阻击战', ['kicker', 'headline']],
  ['以最大决心打好阻击战\n全市疫情防控会议召开', ['kicker', 'headline']],
  ['全市疫情防控会议召开', ['headline']],
  ['# 会议召开\n\n我市部署工作', ['headline', 'deck']],
  ['市长调研\n\n# 会议召开\n## 第二行', ['kicker', 'headline', 'deck']],
])('%j', (lines, expected) => {
  expect(roles(lines)).toEqual(expected)
})

test('the given title is the headline whatever stands below', () => {
  expect(roles('韩正在会议上强调\n摸清家底', '韩正在会议上强调')).toEqual(['headline', 'deck'])
})

test('lines are the same whatever their white space and width', () => {
  expect(sameLine('会议 召开（扩大）', '会议召开(扩大)')).toBe(true)
})
