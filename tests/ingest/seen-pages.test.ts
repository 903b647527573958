import { expect, it } from '@jest/globals'
import { pageId } from '../../server/domain/ids.ts'
import { SeenPages } from '../../server/ingest/seen-pages.ts'

it('tells the same page from another with the same id', () => {
  const seen = new SeenPages()
  const page = { id: pageId('1'), source: 'a', text: '一' }
  expect(seen.note(page)).toEqual({ kind: 'new' })
  expect(seen.note({ ...page, source: 'b' })).toEqual({ kind: 'same', as: 'a' })
  expect(seen.note({ ...page, source: 'c', outlet: '报' })).toEqual({ kind: 'different', as: 'a' })
  expect(seen.note({ ...page, id: pageId('2') })).toEqual({ kind: 'new' })
})
