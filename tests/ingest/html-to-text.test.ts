import { expect, it } from '@jest/globals'
import { htmlToText } from '../../server/ingest/html-to-text.ts'

const ARTICLE = '<p>　　昨天上午，市委召开常委会会议，传达学习全国会议精神，研究部署下一步工作。</p><p>　　会议指出，要坚持问题导向，不断查漏补缺。<br>会议强调，要抓好落实，确保各项任务完成。</p>'
const MENU = '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/news">新闻中心</a></li></ul>'

it('keeps the paragraphs of the article and drops menu, script and footer', () => {
  const html = `<!doctype html><html><head><title>市委常委会召开会议_某某网</title><script>var a = "不要"</script></head><body><nav>${MENU}</nav><h1>市委常委会召开会议</h1><div class="content">${ARTICLE}</div><footer>版权所有 某ICP备00000000号</footer></body></html>`
  expect(htmlToText(html)).toEqual({
    known: { title: '市委常委会召开会议' },
    text: '　　昨天上午，市委召开常委会会议，传达学习全国会议精神，研究部署下一步工作。\n　　会议指出，要坚持问题导向，不断查漏补缺。\n会议强调，要抓好落实，确保各项任务完成。',
  })
})

it('reads date and address where the page states them', () => {
  const html = `<html><head><meta name="publishdate" content="2022-03-28"><link rel="canonical" href="https://example.org/a.html"><meta property="og:title" content="召开会议"></head><body>${ARTICLE}</body></html>`
  expect(htmlToText(html).known).toEqual({ title: '召开会议', published: '2022-03-28', url: 'https://example.org/a.html' })
})

it('takes the body where no article is found, menus and footers left out', () => {
  expect(htmlToText(`<html><body><nav>${MENU}</nav><td>短讯</td><footer>版权</footer></body></html>`).text).toBe('短讯')
})

it('reads a fragment, which has no head', () => {
  expect(htmlToText('<p>市长出席会议。</p><p>副市长参加。</p>')).toEqual({ known: {}, text: '市长出席会议。\n副市长参加。' })
})
