import { expect, it } from '@jest/globals'
import { CSV_OPENING, attendanceCsv, toCell } from '../../../server/cli/print/attendance-csv.ts'
import { articleId, mentionId, pageId, reportId } from '../../../server/domain/ids.ts'
import type { Mention, PageFacts } from '../../../server/domain/facts.ts'
import type { Page } from '../../../server/domain/page.ts'

const span = { start: 0, end: 2 }
const page: Page = { id: pageId('1'), source: '1.txt', text: '…', outlet: '某报', url: 'https://example.org/1' }
const chair: Mention = {
  id: mentionId('m1'), name: '张三', span, titles: [{ text: '市委副书记', office: '副书记', tenure: 'current' }, { text: '市长', office: '市长', tenure: 'current' }],
  capacity: 'chair', ordinal: 0, orderKind: 'printed', mode: 'in person', evidence: [{ span, quote: '市长张三主持召开“一会”,李四参加。' }], rule: 'r',
}
const guest: Mention = { ...chair, id: mentionId('m2'), name: '李四', titles: [], capacity: 'attendee', venue: '南通分会场', mode: 'video', evidence: [{ span, quote: '李四参加。' }, { span, quote: '李四发言。' }] }
const facts: PageFacts = {
  page: pageId('1'), locations: [], diagnostics: [], articles: [{
    id: articleId('a'), ordinal: 0, span, headline: '=头条', reporters: [], cited: [], marks: [],
    reports: [{ id: reportId('r'), ordinal: 0, name: '常务会议', kind: 'meeting', when: { text: '昨天上午', from: '2022-03-28', to: '2022-03-28', basis: 'relative' }, venues: [{ name: '市政府' }, { name: '分会场' }], listComplete: true, span, attendance: [chair, guest] }],
  }],
}

it('a page becomes one row an attendance, in the order of the print', () => {
  expect(attendanceCsv(page, facts)).toBe([
    "张三,市委副书记；市长,chair,常务会议,昨天上午,2022-03-28,2022-03-28,市政府；分会场,in person,某报,'=头条,https://example.org/1,\"市长张三主持召开“一会”,李四参加。\",,1,1.txt",
    "李四,,attendee,常务会议,昨天上午,2022-03-28,2022-03-28,南通分会场,video,某报,'=头条,https://example.org/1,李四参加。 … 李四发言。,,1,1.txt",
    '',
  ].join('\r\n'))
})

it('begins with a byte order mark and the names of the columns', () => {
  expect(CSV_OPENING).toBe('\ufeffperson,titles,capacity,meeting,when,from,to,venue,mode,outlet,headline,url,sentence,published,page,source\r\n')
})

it.each([
  ['=1+1', "'=1+1"], ['+86', "'+86"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t=1"], ['\r=1', '"\'\r=1"'], [' =1', "' =1"], ['＝1', "'＝1"],
  ['a=b', 'a=b'], ['说"好"', '"说""好"""'], ['a,b', '"a,b"'], ['a\nb', '"a\nb"'], ['', ''],
])('the cell %j is written as %j', (text, cell) => {
  expect(toCell(text)).toBe(cell)
})
