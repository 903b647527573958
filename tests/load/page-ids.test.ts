import { afterAll, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { pageId } from '../../server/domain/ids.ts'
import { idsOfNames, pageIds } from '../../server/load/page-ids.ts'
import { openProduct } from '../../server/main.ts'
import { stepsOf } from '../support/count-steps.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

it('a page is called by its id or by where it was read from', async () => {
  const product = await openProduct(`file:${join(temporaryFolder(), 'graph')}`, () => undefined)
  async function* pages() {
    for (const [id, source] of [['1', 'a.ndjson, line 1'], ['2', 'b.txt'], ['3', 'b.txt']] as const) yield { id: pageId(id), source, text: `短讯${id}` }
  }
  for await (const event of product.load(pages(), new AbortController().signal)) expect(event.event).not.toBe('failed')
  expect(await pageIds(['./b.txt', 'x/../b.txt'], product.store)).toEqual(['2', '3'])
  expect(await pageIds(['1', 'b.txt', 'a.ndjson, line 1', 'none'], product.store)).toEqual(['1', '2', '3', 'none'])
  await product.close()
})

it('twice as many names are twice the work', () => {
  function steps(many: number): number {
    const names = Array.from({ length: many }, (_, i) => `${i}.txt`)
    const [spellings, pages] = [new Map(names.map((name) => [name, [name, `./${name}`]])), names.map((source, i) => ({ source, id: `p${i}` }))]
    return stepsOf(() => { expect(idsOfNames(spellings, pages)).toHaveLength(many) })
  }
  expect(steps(2000) / steps(1000)).toBeLessThan(2.2)
})
