import { expect, test } from '@jest/globals'
import { ClippingCard } from '../../../client/panels/parts/ClippingCard.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const clipping = {
  article: { id: 'a1', headline: '市政府召开常务会议', outlet: '南通日报', published: '2022-03-29', page: 'p1' },
  quote: '市长吴新明主持会议，陆卫东参加。',
  highlights: [{ start: 2, end: 5, person: 'p1' }, { start: 10, end: 13, person: 'p2' }],
}

test('a clipping gives outlet, day, headline and the sentence with both names marked', () => {
  const markup = renderPanel(<ClippingCard clipping={clipping} />)
  expect(wordsIn(markup)).toBe('南通日报 · 29 Mar 2022 市政府召开常务会议 市长 吴新明 主持会议， 陆卫东 参加。')
  expect(markup).toContain('市长<mark>吴新明</mark>主持会议，<mark>陆卫东</mark>参加。')
})

test('what is unknown is said, in the instrument\'s voice', () => {
  const markup = renderPanel(<ClippingCard clipping={{ ...clipping, article: { ...clipping.article, headline: null, outlet: null, published: null } }} />, { language: 'zh' })
  expect(wordsIn(markup)).toContain('报纸不详 · 出版日期不详 无标题报道')
  expect(markup).toContain('class="lead clipping-headline">无标题报道</a>')
})
