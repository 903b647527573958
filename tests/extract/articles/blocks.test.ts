/** Lines of a page as blocks. */
import { toBlocks, trim } from '../../../server/extract/articles/blocks.ts'
import { surnames } from '../../support/seed-pages.ts'

const blocks = (text: string) => toBlocks(text, { surnames: surnames() })

test('a by-line inside a line ends a block where another story begins', () => {
  const text = '市领导参加活动。 记者**李彤**  吴新明主持召开常务会议\n'
  expect(blocks(text).map(({ span, kind }) => [text.slice(span.start, span.end), kind])).toEqual([['市领导参加活动。 记者**李彤**', 'running'], ['吴新明主持召开常务会议', 'heading']])
})

test.each([['## 标题，有逗号。', 'heading', 2], ['全市会议召开', 'heading', 0], ['昨天，会议召开。', 'running', 0], ['会议要求，', 'running', 0], ['本报记者 张明', 'byline', 0]])('%s is %s', (line, kind, level) => {
  expect(blocks(line).map((block) => [block.kind, block.level])).toEqual([[kind, level]])
})

test('white space at both ends is trimmed', () => {
  expect(trim('  会议\u3000', { start: 0, end: 5 })).toEqual({ start: 2, end: 4 })
})
