import fc from 'fast-check'
import { NameModel } from '../../../server/extract/mentions/name-model.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

const { nameModel } = loadLexicon()

function odds(before: string, name: string, behind: string): number {
  return nameModel.odds(before + name + behind, before.length, before.length + name.length)
}

describe('NameModel', () => {
  it.each([
    ['，', '何立峰', '通报'], ['部长', '王毅', '表示'], ['、', '张忠', '、'], ['中院', '茅仲华', '院长'], ['，', '陈安丽', '作动员讲话'], ['发言人', '秦刚', '证实'],
    ['县长', '充海清', '，'], ['委员', '但家明', '，'],
  ])('in %s|%s|%s sees a name', (before, name, behind) => {
    expect(odds(before, name, behind)).toBeGreaterThan(0)
  })

  it.each([
    ['，', '高度', '重视'], ['副省长', '向大会', '报告'], ['委员', '中引起', '强烈'], ['成员', '国地位', '的'], ['部长', '江水利', '委员'], ['代表', '谈自己', '的'],
    ['同学', '校师生', '和'], ['主席', '安排', '了'], ['。', '任务', '完成'], ['专家', '和学生', '一起'], ['，', '石油', '价格'],
  ])('in %s|%s|%s sees words', (before, name, behind) => {
    expect(odds(before, name, behind)).toBeLessThan(0)
  })

  it.each([['经理', '陈军', '说，'], ['，', '王毅', '强调'], ['，', '陈希', '在会'], ['县长', '陈岗', '调任']])('in %s|%s|%s does not take the next character with it', (before, name, behind) => {
    expect(odds(before, name, behind)).toBeGreaterThan(odds(before, name + behind.charAt(0), behind.slice(1)))
  })

  it('knows names of two and three characters only', () => {
    expect(nameModel.odds('王', 0, 1)).toBe(Number.NEGATIVE_INFINITY)
    expect(nameModel.odds('斯琴毕力格', 0, 5)).toBe(Number.NEGATIVE_INFINITY)
  })

  it('gives a number for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.nat(12), fc.integer({ min: 2, max: 3 }), (text, start, length) => {
      expect(Number.isNaN(nameModel.odds(text, start, start + length))).toBe(false)
    }))
  })

  it('says nothing much where nothing was counted', () => {
    const empty = new NameModel({ source: '', licence: '', reason: '', single: 0.5, names: { surname: '', middle: '', last: '', single: '' }, follow: '', text: '', pairs: {} })
    expect(Number.isFinite(empty.odds('王毅表示', 0, 2))).toBe(true)
  })
})
