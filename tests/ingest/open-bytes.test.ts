import { afterAll, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { openBytes, readAll } from '../../server/ingest/open-bytes.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)
const folder = temporaryFolder()
const bytes = randomBytes(200_000)

it.each([['plain', bytes], ['packed', gzipSync(bytes)], ['two packed parts', Buffer.concat([gzipSync(bytes.subarray(0, 9)), gzipSync(bytes.subarray(9))])]])('%s bytes come whole, and the head is their beginning', async (name, content) => {
  const opened = await openBytes(writeInto(folder, name, content))
  expect(bytes.subarray(0, opened.head.length).equals(opened.head)).toBe(true)
  expect(opened.head.length).toBeGreaterThanOrEqual(65_536)
  expect((await readAll(opened.bytes, 1e9)).equals(bytes)).toBe(true)
})

it('a small file is its own head', async () => {
  expect(await openBytes(writeInto(folder, 'small', 'x'))).toMatchObject({ head: Buffer.from('x'), whole: true })
})

it('more than the limit is refused', async () => {
  await expect(readAll((await openBytes(writeInto(folder, 'large', bytes))).bytes, 1000)).rejects.toThrow('larger than')
})

it('a file that is not there is the system’s error', async () => {
  await expect(openBytes(`${folder}/none`)).rejects.toMatchObject({ code: 'ENOENT' })
})
