import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { contentPageId, pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import { FormerVersions } from '../../server/load/former-versions.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

const open: GraphStore[] = []
afterEach(async () => { for (const store of open.splice(0)) await store.close() })
afterAll(removeTemporaryFolders)

const FIRST = { source: 'a.txt', text: '副市长李四参加会议。', outlet: '南通日报', published: '2022-03-29' }

/** A page as reading a file makes it; with `id`, as a record that brings its own. */
function page({ id, ...known }: { readonly source: string, readonly text: string, readonly outlet?: string, readonly published?: string, readonly place?: string, readonly id?: string }): Page {
  return { ...known, id: id === undefined ? contentPageId(known) : pageId(id) }
}

/** Whether the second takes the place of the first. */
async function replaces(first: Page, second: Page): Promise<boolean> {
  const store = await emptyStore()
  open.push(store)
  await loadFacts(store, [{ page: first, facts: { page: first.id, articles: [], locations: [], diagnostics: [] } }])
  const former = await new FormerVersions(store).of([second])
  return former.includes(first.id)
}

describe('a file that is read again takes the place of its page', () => {
  test.each([
    ['where its text was changed', { ...FIRST, text: '副市长王五参加会议。' }, true],
    ['where its day was put right', { ...FIRST, published: '2022-03-30' }, true],
    ['where its paper was put right', { ...FIRST, outlet: '如东日报' }, true],
    ['not where it is the page of another day', { ...FIRST, text: '副市长王五参加会议。', published: '2022-03-30' }, false],
    ['not where it is another file', { ...FIRST, source: 'b.txt', text: '副市长王五参加会议。' }, false],
    ['not where nothing of its id was changed', { ...FIRST, place: '南通市' }, false],
    ['not where it has an id of its own', { ...FIRST, text: '副市长王五参加会议。', id: 'mine' }, false],
  ])('%s', async (_, second, expected) => {
    expect(await replaces(page(FIRST), page(second))).toBe(expected)
  })

  test.each([
    ['a record of a file of many', 'a.ndjson, line 3'],
    ['a record of a JSON list', 'a.json, record 3'],
    ['standard input', '-'],
  ])('%s does not', async (_, source) => {
    expect(await replaces(page({ ...FIRST, source }), page({ ...FIRST, source, text: '副市长王五参加会议。' }))).toBe(false)
  })

  test('pages of one load do not take each other’s place', async () => {
    const store = await emptyStore()
    open.push(store)
    const versions = new FormerVersions(store)
    const [one, other] = [page(FIRST), page({ ...FIRST, text: '副市长王五参加会议。' })]
    expect(await versions.of([one])).toEqual([])
    await loadFacts(store, [{ page: one, facts: { page: one.id, articles: [], locations: [], diagnostics: [] } }])
    expect(await versions.of([other])).toEqual([])
  })

  test('a page that brought its own id stays', async () => {
    expect(await replaces(page({ ...FIRST, id: 'p0123456789abcdef' }), page({ ...FIRST, text: '副市长王五参加会议。' }))).toBe(false)
  })
})
