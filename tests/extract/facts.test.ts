import { pageId } from '../../server/domain/ids.ts'
import type { Report } from '../../server/domain/facts.ts'
import { extract } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'

function reportsOf(...lines: readonly string[]): readonly Report[] {
  const page = { id: pageId('p'), source: 'p', text: lines.join('\n\n'), place: '南通市', published: '2022-03-29' }
  return extract(page, { lexicon: loadLexicon(), segment }).articles.flatMap(({ reports }) => reports)
}

describe('toArticleFacts', () => {
  const [province, city] = reportsOf(
    '省疫情联防联控指挥部召开视频调度会议',
    '晚报讯 昨天，省疫情联防联控指挥部召开视频调度会议。省长许昆林主持会议并讲话。市委副书记、市长吴新明在南通分会场参加会议，并主持召开续会。',
    '市领导陆卫东、陈冬梅参加会议。',
  )
  it('says who sat at a branch venue, by video', () => {
    expect(province?.attendance.map(({ name, venue, mode }) => [name, venue, mode])).toEqual([['许昆林', undefined, 'unknown'], ['吴新明', '南通分会场', 'video']])
    expect(city?.attendance.map(({ name, venue, mode }) => [name, venue, mode])).toEqual([['吴新明', undefined, 'in person'], ['陆卫东', undefined, 'in person'], ['陈冬梅', undefined, 'in person']])
  })
  it('settles the day against the publication date', () => {
    expect(province?.when).toEqual({ text: '昨天', from: '2022-03-28', to: '2022-03-28', basis: 'relative' })
  })
  it('gives posts their jurisdiction: the paper’s city, its province', () => {
    expect(city?.attendance[0]?.titles.map(({ text, jurisdiction, level }) => [text, jurisdiction, level])).toEqual([['市委副书记', 'cn:320600', '市'], ['市长', 'cn:320600', '市']])
    expect(province?.attendance[0]?.titles.map(({ text, jurisdiction, level }) => [text, jurisdiction, level])).toEqual([['省长', 'cn:320000', '省']])
  })
  it('knows the series a numbered meeting belongs to, and the order of a list', () => {
    const [report] = reportsOf('昨天，市长吴新明主持召开十六届市政府第15次常务会议。市领导（以姓氏笔画为序）刘洪、陆卫东参加会议。')
    expect(report?.series).toBe('十六届市政府常务会议')
    expect(report?.attendance.map(({ name, orderKind, ordinal }) => [name, orderKind, ordinal])).toEqual([['吴新明', 'printed', 0], ['刘洪', 'stroke', 1], ['陆卫东', 'stroke', 2]])
  })
})
