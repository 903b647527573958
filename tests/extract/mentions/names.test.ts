import fc from 'fast-check'
import { nameAt } from '../../../server/extract/mentions/names.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

const lexicon = loadLexicon()

describe('nameAt', () => {
  it.each([
    ['陆卫东部署面上重点工作', '陆卫东'], ['韩正强调', '韩正'], ['李强调研', '李强'], ['吴政隆就贯彻落实会议精神提出要求', '吴政隆'],
    ['韩正在出席会议时', '韩正'], ['马凯和杨晶参加', '马凯'], ['姜信治和苗华', '姜信治'], ['周永和出席', '周永和'], ['秦刚等参加', '秦刚'],
    ['叶刘淑仪出席', '叶刘淑仪'], ['欧阳坚主持', '欧阳坚'], ['斯琴毕力格主持', '斯琴毕力格'], ['帕巴拉·格列朗杰出席', '帕巴拉·格列朗杰'],
    ['孙春兰（女）、', '孙春兰'], ['许昆林省长', '许昆林'], ['高峰一行', '高峰'],
    ['诸葛松列席会议', '诸葛松'], ['欧阳敏', '欧阳敏'], ['桑晓东解读', '桑晓东'], ['麻剑波与8位企业家', '麻剑波'], ['柯南作表态发言', '柯南'],
  ])('after a title, in %s it is %s', (text, name) => {
    expect(nameAt(text, 0, { titled: true, lexicon })?.name).toBe(name)
  })

  it.each([
    ['会议强调'], ['高度重视'], ['国务委员'], ['刚果共和国'], ['部分县人大代表'], ['和学生一起'], ['在会上'], ['王'], [''],
  ])('after a title, in %s there is none', (text) => {
    expect(nameAt(text, 0, { titled: true, lexicon })).toBeUndefined()
  })

  it('needs a title or a list for a rare surname', () => {
    expect(nameAt('会强调', 0, { lexicon })).toBeUndefined()
    expect(nameAt('勾凤诚参加', 0, { lexicon })?.name).toBe('勾凤诚')
  })

  it('never throws and never runs past the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30 }), fc.nat(40), (text, start) => {
      expect(nameAt(text, start, { titled: true, listed: true, foreign: true, lexicon })?.end ?? 0).toBeLessThanOrEqual(text.length)
    }))
  })
})
