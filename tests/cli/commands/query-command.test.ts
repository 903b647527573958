import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { projectFile } from '../../../server/root.ts'
import { countsIn, huipu } from '../../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const SEED = projectFile('seed')

describe('query', () => {
  const folder = temporaryFolder()
  beforeAll(() => huipu(['load', SEED], { folder }))

  it('answers in tab-separated rows, or in JSON', async () => {
    const cypher = 'MATCH (p:Page) RETURN count(p) AS pages, $name AS name'
    expect(await huipu(['query', cypher, '--param', 'name=甲 乙'], { folder })).toMatchObject({ code: 0, out: 'pages\tname\n5\t甲 乙\n' })
    const { out } = await huipu(['query', '--json', '-', '--param', 'name=[1]'], { folder, input: cypher })
    expect(JSON.parse(out)).toMatchObject({ columns: ['pages', 'name'], rows: [[5, [1]]], truncated: false })
  })

  it('lists pages and decisions without a word of Cypher, and tells of names that the graph has not', async () => {
    const { out } = await huipu(['pages'], { folder })
    expect(out.split('\n')).toEqual(['page\tsource\toutlet\tpublished\ttitle', ...Array.from({ length: 5 }, () => expect.stringContaining('seed/')), ''])
    expect(await huipu(['decisions'], { folder })).toMatchObject({ code: 0, out: 'decision\tat\tby\tkind\tmentions\n' })
    expect(await huipu(['query', 'MATCH (p:People) RETURN p.name'], { folder })).toMatchObject({ code: 0, err: expect.stringContaining('The graph has no label People') })
  })

  it('refuses to write, and ends with 4', async () => {
    expect(await huipu(['query', 'MATCH (n) DETACH DELETE n'], { folder })).toMatchObject({ code: 4, out: '' })
    expect((await countsIn(folder)).pages).toBe(5)
  })

  it('ends with 2 where an option makes no sense', async () => {
    expect(await huipu(['query', 'RETURN 1', '--timeout', 'soon'], { folder })).toMatchObject({ code: 2 })
    expect(await huipu(['query', 'RETURN 1', '--param', 'x'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('--param name=value') })
  })
})
