import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { pageId } from '../../../server/domain/ids.ts'
import type { Page } from '../../../server/domain/page.ts'
import type { PageFacts } from '../../../server/domain/facts.ts'
import { claimMessage, isVersionOf } from '../../../server/load/batch/claimed-ids.ts'
import { graphOf } from '../../../server/load/graph-of.ts'
import type { LoadProgress } from '../../../server/load/load.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { emptyStore, loadFacts } from '../../support/graph.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

const open: GraphStore[] = []
afterEach(async () => { for (const store of open.splice(0)) await store.close() })
afterAll(removeTemporaryFolders)

const FIRST: Page = { id: pageId('1'), source: 'c.csv, row 2', text: '副市长李四参加会议。', outlet: '扬州日报', published: '2022-03-29' }
const OTHER_TEXT = '副市长王五参加会议。'
const OTHER: Page = { ...FIRST, source: 'p2/c.csv, row 2', text: OTHER_TEXT, outlet: '南京日报', published: '2022-03-30' }

function saying(page: Page): { readonly page: Page, readonly facts: PageFacts } {
  return { page, facts: { page: page.id, articles: [], locations: [], diagnostics: [] } }
}

describe('a page with an id that is known is a version of the stored one', () => {
  const { outlet: _, ...nameless } = FIRST
  test.each([
    ['where its text was put right', FIRST, { ...FIRST, text: OTHER_TEXT }, true],
    ['where its text and day were put right', FIRST, { ...FIRST, text: OTHER_TEXT, published: '2022-03-30' }, true],
    ['where its paper was put right', FIRST, { ...FIRST, outlet: '仪征日报' }, true],
    ['where its paper became known', nameless, { ...FIRST, source: 'moved.csv, row 2' }, true],
    ['where it is of the paper, though the file was moved', FIRST, { ...FIRST, source: 'moved.csv, row 9', text: OTHER_TEXT }, true],
    ['where no paper is known and it stands in the file', nameless, { ...nameless, source: 'c.csv, row 3', text: OTHER_TEXT }, true],
    ['not where no paper is known and it stands in another file', nameless, { ...nameless, source: 'p2/c.csv, row 2', text: OTHER_TEXT }, false],
    ['not where only one of the papers is known and the files differ', nameless, OTHER, false],
    ['not where it is of another paper and says something else', FIRST, OTHER, false],
    ['not where the file holds another paper now', FIRST, { ...OTHER, source: FIRST.source }, false],
  ])('%s', (_title, stored, page, expected) => {
    expect(isVersionOf(page, stored)).toBe(expected)
  })
})

describe('a page with the id of another paper’s page', () => {
  test('is refused by its row, and the stored one and what stands beside it are loaded', async () => {
    const store = await emptyStore()
    open.push(store)
    await loadFacts(store, [saying(FIRST)])
    const told: LoadProgress[] = []
    const beside: Page = { ...OTHER, id: pageId('2'), text: '副市长赵六参加会议。' }
    const summary = await loadFacts(store, [saying(OTHER), saying(beside)], { onProgress: (event) => { if (event.event === 'problem') told.push(event) } })
    expect({ loaded: summary.loaded, replaced: summary.replaced, unchanged: summary.unchanged, told }).toEqual({
      loaded: 1, replaced: 0, unchanged: 0, told: [{ event: 'problem', source: OTHER.source, message: claimMessage({ page: OTHER, of: FIRST }) }],
    })
    expect((await graphOf(store)).pages.map(({ id, outlet }) => ({ id, outlet }))).toEqual([{ id: '1', outlet: '扬州日报' }, { id: '2', outlet: '南京日报' }])
  })

  test('is refused in the load that brings both', async () => {
    const store = await emptyStore()
    open.push(store)
    const told: string[] = []
    await loadFacts(store, [saying(FIRST), saying(OTHER)], { onProgress: (event) => { if (event.event === 'problem') told.push(event.source) } })
    expect({ told, outlets: (await graphOf(store)).pages.map(({ outlet }) => outlet) }).toEqual({ told: [OTHER.source], outlets: ['扬州日报'] })
  })

  test('is told with whose the id is and what to do', () => {
    expect(claimMessage({ page: OTHER, of: FIRST })).toBe('its id “1” is that of another paper’s page (扬州日报, 2022-03-29, c.csv, row 2), which stays. Give ids that are unique across papers, or take that page out first (huipu remove 1).')
  })
})
