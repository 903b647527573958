import { expect, it } from '@jest/globals'
import { listing } from '../../../server/cli/print/listing.ts'
import { articleId, mentionId, pageId, reportId } from '../../../server/domain/ids.ts'
import type { Mention, PageFacts } from '../../../server/domain/facts.ts'

const span = { start: 0, end: 2 }
const mention: Mention = {
  id: mentionId('m1'), name: '张三', span, titles: [{ text: '市长', office: '市长', tenure: 'current' }], capacity: 'chair', ordinal: 0, orderKind: 'printed',
  venue: '主会场', mode: 'video', evidence: [{ span, quote: '市长张三主持会议。' }], rule: 'r',
}
const facts: PageFacts = {
  page: pageId('1'), locations: [], diagnostics: [], articles: [{
    id: articleId('a'), ordinal: 0, span, dateline: '本报讯', reporters: [{ name: '王五', span }], marks: [], cited: [{ ...mention, name: '赵六' }, { ...mention, name: '赵六' }],
    reports: [{ id: reportId('r'), ordinal: 0, name: '常务会议', kind: 'meeting', when: { text: '昨天', from: '2022-03-28', to: '2022-03-28', basis: 'relative' }, venues: [], listComplete: false, span, attendance: [mention] }],
  }],
}

it('a page is listed article by article, meeting by meeting, person by person', () => {
  expect(listing('one.txt', facts)).toBe(`one.txt

■ (no headline)
  本报讯 · 王五
  ▸ 常务会议 [meeting] 昨天 (2022-03-28) · and others
    张三 — chair at 主会场 by video — 市长
      “市长张三主持会议。”
  cited: 赵六

`)
})
