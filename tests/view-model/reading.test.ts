import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeIn, readingOf, shownText } from '../../client/view-model/reading.ts'

const bare = (text: string): string => text.replace(/[\s*#_]/g, '')

describe('reading a printed text', () => {
  test('a name that a column cut is joined, and its mark finds it whole', () => {
    const text = '各组核查数据。力争将人员查清,杜\n\n小刚叮嘱,要科学评估。'
    const [block, ...others] = readingOf(text)
    expect(others).toEqual([])
    expect(block && shownText(text, block)).toBe('各组核查数据。力争将人员查清,杜小刚叮嘱,要科学评估。')
    const start = text.indexOf('杜')
    expect(block && placeIn(block, { start, end: text.indexOf('刚') + 1 })).toEqual({ start: 15, end: 18 })
  })

  test('a headline, a slogan and a paragraph stay apart', () => {
    const text = '## 坚持做到不动摇 坚决守牢底线\n\n坚定信心 坚定信心\n\n昨天,会议召开。\n\n会议指出,要落实。'
    expect(readingOf(text).map((block) => [block.kind, shownText(text, block)])).toEqual([
      ['heading', '坚持做到不动摇 坚决守牢底线'],
      ['line', '坚定信心 坚定信心'],
      ['paragraph', '昨天,会议召开。'],
      ['paragraph', '会议指出,要落实。'],
    ])
  })

  test('marks of the layout are not shown', () => {
    const text = '**晚报综合消息** 昨天,会议召开。'
    expect(readingOf(text).map((block) => shownText(text, block))).toEqual(['晚报综合消息 昨天,会议召开。'])
  })

  test('what is not shown has no place', () => {
    const text = '**晚报讯** 会议召开。'
    const block = readingOf(text)[0]
    expect(block && placeIn(block, { start: 0, end: 2 })).toBeUndefined()
  })

  test.each(readdirSync('seed').filter((name) => name.endsWith('.txt')))('every word of %s is shown, once and in order', (name) => {
    const text = readFileSync(`seed/${name}`, 'utf8')
    expect(bare(readingOf(text).map((block) => shownText(text, block)).join(''))).toBe(bare(text))
  })

  test('no word of any text is lost', () => {
    const words = fc.array(fc.constantFrom('王', '晖', '，', '。', ' ', '\n', '**', '# ', 'a', '讲话', '\r\n', '\u3000'), { maxLength: 80 })
    fc.assert(fc.property(words, (pieces) => {
      const text = pieces.join('')
      expect(bare(readingOf(text).map((block) => shownText(text, block)).join(''))).toBe(bare(text))
    }))
  })
})
