import { describe, expect, test } from '@jest/globals'
import { countryLed, countryNamed } from '../../../server/resolve/posts/countries.ts'

describe('the country that the words of a post name', () => {
  const CASES: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['俄总统新闻秘书', 'country:俄罗斯', '总统新闻秘书'],
    ['尼泊尔大会党主席', 'country:尼泊尔', '大会党主席'],
    ['袭击伊朗核设施伊朗外交部长', 'country:伊朗', '外交部长'],
    ['此荷兰首相', 'country:荷兰', '首相'],
    ['印尼大印尼行动党总主席', 'country:印度尼西亚', '大印尼行动党总主席'],
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
