import { expect, test } from '@jest/globals'
import { MarkedText } from '../../../client/panels/article/MarkedText.tsx'
import { markedArticle } from '../../../client/view-model/marked-blocks.ts'
import type { ArticleDto } from '../../../server/contract/article.ts'
import { someArticle } from '../../support/panel-answers.ts'
import { renderPanel } from '../../support/render-panel.tsx'

function printed(article: ArticleDto, chosen: readonly number[] = []): string {
  const { blocks } = markedArticle(article, new Set(['person', 'title', 'meeting']), undefined)
  return renderPanel(<MarkedText article={article} blocks={blocks} chosen={chosen} onChoose={() => undefined} />)
}

test('a mark is a button that says what it was taken for, and whether it is chosen', () => {
  const article = someArticle()
  const person = article.marks.findIndex((mark) => mark.kind === 'person')
  expect(printed(article)).toMatch(/role="button" tabindex="0" class="marked" aria-pressed="false" aria-description="Person"/)
  expect(printed(article, [person]).match(/class="marked chosen" aria-pressed="true"/g)).toHaveLength(1)
})

test('a headline is broken at its spaces', () => {
  expect(printed(someArticle())).toContain('<h3 class="block-headline phrased">坚持做到')
})

test('an article without marks is plain print', () => {
  expect(printed({ ...someArticle(), marks: [] })).not.toContain('role="button"')
})
