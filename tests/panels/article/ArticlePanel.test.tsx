import { describe, expect, test } from '@jest/globals'
import { ArticlePanel } from '../../../client/panels/article/ArticlePanel.tsx'
import { someArticle } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const panel = (quote?: string): React.ReactNode => <ArticlePanel article={someArticle()} quote={quote} onPlace={() => undefined} />

describe('the article panel', () => {
  test('has a switch for each kind of mark, with its count', () => {
    const markup = renderPanel(panel(), { language: 'zh' })
    expect(markup.match(/aria-pressed="true"[^>]*>\s*<span class="mark mark-/g)).toHaveLength(8)
    expect(wordsIn(markup)).toContain('人物 13 职务 4 机构 1')
  })

  test('nests the styles of marks that stand in one another', () => {
    expect(renderPanel(panel())).toContain('<span class="mark mark-person">吴新明</span>')
  })

  test('names the reporters as a by-line does', () => {
    expect(wordsIn(renderPanel(<ArticlePanel article={{ ...someArticle(), reporters: ['李彤', '朱文君'] }} quote={undefined} onPlace={() => undefined} />, { language: 'zh' }))).toContain('记者 李彤、朱文君')
  })

  test('is one stop for the Tab key', () => {
    const print = renderPanel(panel()).split('class="print printed"')[1] ?? ''
    expect(print.match(/tabindex="0"/g)).toHaveLength(1)
  })

  test('marks the quoted sentence, or says that it is not there', () => {
    expect(renderPanel(panel('市领导潘建华、童剑、刘洪、李建民、凌屹参加会议。'))).toContain('block-quoted')
    expect(wordsIn(renderPanel(panel('会议胜利闭幕。')))).toContain('was not found in this article')
  })

  test('says what the extractor was unsure of', () => {
    expect(wordsIn(renderPanel(panel()))).toContain('市领导 市领导 of 潘建华 names no place, and the page has none; say it with --place or in pages.csv. titles/no-place')
  })
})
