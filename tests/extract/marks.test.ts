import { pageId } from '../../server/domain/ids.ts'
import { extract } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'

const text = '我市召开防汛工作会议\n\n晚报讯 昨天，市委书记王晖在崇川区主持召开全市防汛工作会议，学习习近平总书记重要讲话精神。 记者李彤'
const [article] = extract({ id: pageId('p'), source: 'p', text, place: '南通市', published: '2022-06-02' }, { lexicon: loadLexicon(), segment }).articles
const marks = (article?.marks ?? []).map(({ kind, span, label, rule }) => [kind, text.slice(span.start, span.end), label, rule])

describe('markArticle', () => {
  it.each([
    ['title', '市委书记', '市委书记', 'titles/post'],
    ['person', '王晖', '王晖 · chair', 'attendance/predicate'],
    ['person', '习近平', '习近平', 'cited/words'],
    ['trigger', '主持召开', '主持召开', 'triggers/chair'],
    ['meeting', '主持召开全市防汛工作会议', '全市防汛工作会议', 'meetings/object'],
    ['byline', '李彤', '李彤', 'bylines/name'],
  ])('%s %s is %s by %s', (...mark) => {
    expect(marks).toContainEqual(mark)
  })
  it('marks times and places with what they were resolved to', () => {
    expect(marks.filter(([kind]) => kind === 'time').map(([, words, label]) => [words, label])).toEqual([['昨天', '2022-06-01']])
    expect(marks.filter(([kind]) => kind === 'place').map(([, words, label]) => [words, label])).toContainEqual(['崇川区', '崇川区'])
  })
  it('leads from a person to the mention it became', () => {
    const mention = article?.reports[0]?.attendance[0]
    expect(article?.marks.find(({ label }) => label === '王晖 · chair')?.mention).toBe(mention?.id)
  })
})
