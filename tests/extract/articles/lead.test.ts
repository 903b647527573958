/** Heading lines that look like text. */
import { isRecord, settleLead } from '../../../server/extract/articles/lead.ts'
import { toBlocks } from '../../../server/extract/articles/blocks.ts'
import { surnames } from '../../support/seed-pages.ts'

const kinds = (text: string, title?: string) => settleLead(toBlocks(text, { surnames: surnames() }), title).map(({ kind }) => kind)

test.each([
  ['你幸福吗？\n央视网消息：本台记者采访。', undefined, ['heading', 'running']],
  ['国台办：\n搞对抗没有出路\n　　本报北京1月1日电  国台办举行发布会。', undefined, ['heading', 'heading', 'running']],
  ['团拜会举行\n　　时间不等人！历史不等人。\n　　本报北京1月23日电 团拜会举行。', '团拜会举行', ['heading', 'heading', 'running']],
  ['昨天，会议召开。市长讲话。\n晚报讯 会议召开。', undefined, ['running', 'running']],
])('%j', (text, title, expected) => {
  expect(kinds(text, title)).toEqual(expected)
})

test('a title that is the first line, or a first line printed twice, makes a record', () => {
  const blocks = toBlocks('甲\n甲\n乙', { surnames: surnames() })
  expect([isRecord(blocks, undefined), isRecord(blocks.slice(1), '甲'), isRecord(blocks.slice(1), undefined)]).toEqual([true, true, false])
})
