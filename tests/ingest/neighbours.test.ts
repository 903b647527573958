import { afterAll, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { Neighbours } from '../../server/ingest/neighbours.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)
const folder = temporaryFolder()
writeInto(folder, 'a.txt', 'x')
writeInto(folder, 'deep/b.txt', 'x')
writeInto(folder, 'deep/c.txt', 'x')
writeInto(folder, 'pages.csv', 'file,outlet\na.txt,甲\ndeep/b.txt,外\ndeep\\c.txt,外\n')
writeInto(folder, 'deep/pages.csv', 'file,outlet\n./b.txt,内\n')
writeInto(folder, 'records/pages.csv', 'id,text\n1,x\n')

it.each([['a.txt', '甲'], ['deep/b.txt', '内'], ['deep/c.txt', '外'], ['none.txt', undefined]])('%s is said to be of %s by the nearest index', async (name, outlet) => {
  expect((await new Neighbours().of(join(folder, name), folder)).known.outlet).toBe(outlet)
})

it('no index above the folder that was named is asked', async () => {
  expect((await new Neighbours().of(join(folder, 'deep', 'c.txt'), join(folder, 'deep'))).known).toEqual({})
})

it('a table without a column “file” is a list of records, not an index', async () => {
  const neighbours = new Neighbours()
  expect([await neighbours.isIndex(join(folder, 'pages.csv')), await neighbours.isIndex(join(folder, 'records', 'pages.csv')), await neighbours.isIndex(join(folder, 'a.txt'))]).toEqual([true, false, false])
})
