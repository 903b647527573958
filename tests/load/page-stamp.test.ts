import { expect, test } from '@jest/globals'
import { pageId } from '../../server/domain/ids.ts'
import { pageStamp } from '../../server/load/page-stamp.ts'

const PAGE = { id: pageId('p'), source: 'a.txt', text: '正文', place: '南通市' }

test('any change of text or of what is known of the page changes the stamp', () => {
  const changed = [{ text: '正文。' }, { place: '盐城市' }, { outlet: '晚报' }, { published: '2022-03-28' }, { title: '标题' }, { pageNumber: 'A1' }, { url: 'https://example.org/' }]
  expect(new Set([PAGE, ...changed.map((change) => ({ ...PAGE, ...change }))].map(pageStamp)).size).toBe(changed.length + 1)
})

test('the same page under another path has the same stamp', () => {
  expect(pageStamp({ ...PAGE, source: './a.txt' })).toBe(pageStamp(PAGE))
})

test('a value is not taken for that of another field', () => {
  expect(pageStamp({ ...PAGE, title: 'x' })).not.toBe(pageStamp({ ...PAGE, outlet: 'x' }))
})
