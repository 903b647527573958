import { loadLexicon } from '../../server/load/lexicon.ts'
import { sureNames } from '../../server/train/sure-names.ts'

const lexicon = loadLexicon()

describe('sureNames', () => {
  it.each([
    // 新闻联播 2014-09-04
    ['国务院副总理孙春兰、胡春华、刘延东、王勇，出席会议。', ['孙春兰', '胡春华', '刘延东', '王勇']],
    ['外交部部长王毅表示，', ['王毅']],
    ['市委书记吴新明主持会议。', ['吴新明']],
    // a rare surname counts in a list
    ['市领导王伟强、綦晓云、李建民，出席。', ['王伟强', '綦晓云', '李建民']],
  ])('%s', (text, names) => {
    expect(sureNames(text, lexicon)).toEqual(expect.arrayContaining(names))
  })

  it.each([
    ['国务委员王毅等出席仪式。'], // 王毅 or 王毅等
    ['国务院扶贫开发领导小组组长汪洋在主持会议'],
    ['湖北、江西、安徽等省代表高度评价。'],
    ['委内瑞拉总统马杜罗表示'], // transcribed
    ['会议强调，要加强领导。'],
  ])('learns nothing from %s', (text) => {
    expect(sureNames(text, lexicon)).toEqual([])
  })
})
