import { describe, expect, it } from '@jest/globals'
import { articleDto, pageOf } from '../../../server/api/dto/article-dto.ts'
import { articleSchema } from '../../../server/contract/article.ts'
import type { Mark, PageFacts } from '../../../server/domain/facts.ts'
import { articleId, locationId, mentionId, pageId, reportId } from '../../../server/domain/ids.ts'
import { networkOf } from '../../support/network.ts'

const row = {
  id: 'a', headline: '标题', kicker: null, dateline: '晚报讯', reporters: ['李彤'], place: 'cn:1', start: 4, end: 12,
  page: 'p', source: 'p.txt', text: '前一篇。王晖在南通讲话。后', title: null, outlet: '通城晚报', pagePlace: '南通市', published: null, pageNumber: 'A1', url: null,
}
const network = networkOf([], [{ id: 'cn:1', name: '南通市' }])
const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark => ({ kind: 'person', span: { start, end }, label: 'l', rule: 'r', reason: 'Because.', ...more })
const facts = (marks: readonly Mark[]): PageFacts => ({
  page: pageId('p'), locations: [],
  articles: [{ id: articleId('a'), ordinal: 1, span: { start: 4, end: 12 }, reporters: [], reports: [], cited: [], marks }],
  diagnostics: [{ rule: 'articles/furniture', severity: 'info', message: 'Outside.', span: { start: 0, end: 4 } }, { rule: 'x/y', severity: 'doubt', message: 'Across.', span: { start: 2, end: 6 } }],
})

describe('an article', () => {
  it('has marks by their place in its own text, with what they lead to', () => {
    const marks = [mark(7, 9, { kind: 'place', location: locationId('cn:1') }), mark(4, 6, { mention: mentionId('m1') }), mark(9, 11, { kind: 'trigger', report: reportId('k1') }), mark(0, 3)]
    const article = articleSchema.parse(articleDto(network, { article: row, people: new Map([['m1', 'p1']]), meetings: new Map([['k1', 'g1']]) }, facts(marks)))
    expect(article.text).toBe('王晖在南通讲话。')
    expect(article.marks.map(({ start, end, person, meeting, location }) => [article.text.slice(start, end), person, meeting, location])).toEqual([
      ['王晖', 'p1', null, null], ['南通', null, null, 'cn:1'], ['讲话', null, 'g1', null],
    ])
    expect(article.diagnostics).toEqual([{ rule: 'x/y', severity: 'doubt', message: { code: 'other', values: { words: 'Across.' } }, start: 0, end: 2 }])
    expect(article).toMatchObject({ place: { name: '南通市' }, offset: 4, reporters: ['李彤'] })
  })
  it('leads nowhere from a mention that nobody is known for', () => {
    const article = articleDto(network, { article: row, people: new Map(), meetings: new Map() }, facts([mark(4, 6, { mention: mentionId('m1') })]))
    expect(article.marks[0]?.person).toBeNull()
  })
})

describe('the page of an article', () => {
  it('has what is known of it and nothing else', () => {
    expect(pageOf(row)).toEqual({ id: 'p', source: 'p.txt', text: row.text, outlet: '通城晚报', place: '南通市', pageNumber: 'A1' })
  })
})
