import { describe, expect, it } from '@jest/globals'
import { pinyinName, syllables } from '../../../server/api/names/pinyin-name.ts'

const compound = new Set(['欧阳', '诸葛', '司马'])

describe('a name in pinyin', () => {
  it.each([
    ['王晖', 'Wang Hui'], ['吴新明', 'Wu Xinming'], ['单霁翔', 'Shan Jixiang'], ['曾庆红', 'Zeng Qinghong'], ['解振华', 'Xie Zhenhua'], ['仇和', 'Qiu He'],
    ['区伯', 'Ou Bo'], ['查培新', 'Zha Peixin'], ['任正非', 'Ren Zhengfei'], ['盖军衔', 'Ge Junxian'], ['吕布', 'Lü Bu'],
    ['欧阳修', 'Ouyang Xiu'], ['诸葛亮', 'Zhuge Liang'], ['單霽翔', 'Shan Jixiang'], ['諸葛亮', 'Zhuge Liang'], ['欧阳', 'Ou Yang'],
    ['帕巴拉·格列朗杰', ''], ['弗拉基米尔·普京', ''], ['斯琴毕力格', 'Siqinbilige'], ['王', 'Wang'], ['', ''],
  ])('%s is %s', (name, expected) => {
    expect(pinyinName(name, compound)).toBe(expected)
  })
  it('comes in syllables without tones', () => {
    expect(syllables('單霽翔')).toEqual(['shan', 'ji', 'xiang'])
  })
})
