import { describe, expect, it } from '@jest/globals'
import { markedNdjson, markedText } from '../../../server/cli/print/marked-page.ts'
import { articleId, mentionId, pageId } from '../../../server/domain/ids.ts'
import type { PageFacts } from '../../../server/domain/facts.ts'

const text = '市委\n书记王晖主持会议。鼓楼区参加。\n本版责编：张三'
const facts: PageFacts = {
  page: pageId('p'), locations: [],
  articles: [{
    id: articleId('a'), ordinal: 0, span: { start: 0, end: 18 }, reporters: [], reports: [], cited: [],
    marks: [
      { kind: 'title', span: { start: 0, end: 5 }, label: '市委书记 · 南通市', rule: 'titles/post', reason: 'The words end in an office and stand before a name.' },
      { kind: 'person', span: { start: 5, end: 7 }, label: '王晖', rule: 'attendance/predicate', reason: 'The person is the subject of a verb of taking part.', mention: mentionId('m') },
    ],
  }],
  diagnostics: [
    { rule: 'places/ambiguous', severity: 'doubt', message: 'Several places have this name.', span: { start: 12, end: 15 } },
    { rule: 'articles/furniture', severity: 'info', message: 'A line that belongs to no article.', span: { start: 19, end: 26 } },
  ],
}
const marked = { label: 'p.txt', page: { id: pageId('p'), source: 'p.txt', text }, facts, columns: 80 }

describe('for a terminal', () => {
  it('stands under each sentence what its words were taken for, and why', () => {
    expect(markedText(marked)).toBe(`p.txt

■ (no headline)

  市委书记王晖主持会议。
    市委书记                title    市委书记 · 南通市
                                     titles/post: The words end in an office and
                                     stand before a name.
    王晖                    person
                                     attendance/predicate: The person is the
                                     subject of a verb of taking part.

  鼓楼区参加。
  ? 鼓楼区
        places/ambiguous: Several places have this name.

Outside all articles
  i 本版责编：张三
        articles/furniture: A line that belongs to no article.

`)
  })

  it('shows a page without articles', () => {
    expect(markedText({ ...marked, facts: { ...facts, articles: [], diagnostics: [] } })).toBe('p.txt\n\n')
  })
})

it('is an article a line for machines, and one more for what lies outside', () => {
  const lines = markedNdjson(marked).trimEnd().split('\n').map((line): unknown => JSON.parse(line))
  expect(lines).toMatchObject([
    { page: 'p.txt', article: 0, start: 0, end: 18, marks: [{ kind: 'title', start: 0, end: 5, words: '市委书记', label: '市委书记 · 南通市', rule: 'titles/post' }, { kind: 'person', words: '王晖' }], diagnostics: [{ rule: 'places/ambiguous', words: '鼓楼区' }] },
    { page: 'p.txt', article: null, diagnostics: [{ rule: 'articles/furniture', severity: 'info', start: 19, end: 26 }] },
  ])
})
