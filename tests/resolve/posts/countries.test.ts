import { describe, expect, test } from '@jest/globals'
import { countryAfterAnd, countryLed, countryNamed } from '../../../server/resolve/posts/countries.ts'

describe('the country that the words of a post name', () => {
  const CASES: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['俄总统新闻秘书', 'country:俄罗斯', '总统新闻秘书'],
    ['尼泊尔大会党主席', 'country:尼泊尔', '大会党主席'],
    ['袭击伊朗核设施伊朗外交部长', 'country:伊朗', '外交部长'],
    ['此荷兰首相', 'country:荷兰', '首相'],
    ['印尼大印尼行动党总主席', 'country:印度尼西亚', '大印尼行动党总主席'],
    ['赤道几内亚总统', 'country:赤道几内亚', '总统'],
    ['应邀访华的巴布亚新几内亚总理', 'country:巴布亚新几内亚', '总理'],
    ['索马里总统', 'country:索马里', '总统'],
    ['南苏丹总统', 'country:南苏丹', '总统'],
    ['北马其顿总理', 'country:北马其顿', '总理'],
    ['和平与发展委员会俄方主席', 'country:俄罗斯', '和平与发展委员会俄方主席'],
    ['巴卫生部长', undefined, undefined],
    ['中国驻美国大使', undefined, undefined],
    ['法院院长', undefined, undefined],
    ['德州市市长', undefined, undefined],
  ]
  test.each(CASES)('%s', (title, country, rest) => {
    expect(countryNamed(title)).toEqual(country === undefined ? undefined : { country, rest })
  })
})

test('only an office at the end says the country whatever place the line was taken to be of', () => {
  expect(['合作市上海合作组织成员国领导人哈萨克斯坦总理', '尼泊尔大会党主席'].map((title) => countryLed(title)?.country)).toEqual(['country:哈萨克斯坦', undefined])
})

describe('the second of two countries whose officials one line names', () => {
  const CASES: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['总理采拉尔和波黑部长会议主席', '波黑', '部长会议主席'],
    ['德国总理默克尔和法国总统', '法国', '总统'],
    ['总统普京和哈萨克斯坦共和国总统', '哈萨克斯坦', '总统'],
    ['国务卿克里和俄罗斯联邦委员会主席', '俄罗斯', '联邦委员会主席'],
    ['外长王毅与埃及前外长', '埃及', '前外长'],
    ['外长拉夫罗夫和伊朗石油部长', '伊朗', '石油部长'],
    ['塞尔维亚和黑山总统', undefined, undefined],
    ['中国和俄罗斯友好协会主席', undefined, undefined],
    ['会长李明和俄罗斯友好协会主席', undefined, undefined],
    ['主席李明和俄罗斯友好协会主席', undefined, undefined],
    ['总统特使和黑山总统', undefined, undefined],
  ]
  test.each(CASES)('%s', (title, name, rest) => {
    const found = countryAfterAnd(title)
    expect([found?.name, found?.rest]).toEqual([name, rest])
  })
})
