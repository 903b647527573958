import { describe, expect, test } from '@jest/globals'
import { isShortFor } from '../../../server/resolve/grounds/like-words.ts'

describe('words that are short for others', () => {
  const CASES: readonly (readonly [string, string, boolean])[] = [
    ['国铁集团副总经理', '国家铁路集团副总经理', true],
    ['民建联主席', '民主建港协进联盟主席', true],
    ['探月工程总设计师', '中国探月工程总设计师', true],
    ['国铁集团副总经理', '国家铁路集团总经理', false],
    ['人民医院副院长', '省人民医院副院长', false],
    ['市委书记', '市直机关工委书记', false],
    ['国家队教练', '教育局局长', false],
  ]
  test.each(CASES)('%s, %s', (short, long, is) => {
    expect(isShortFor(short, long)).toBe(is)
  })
})
