/** Commands that ask or take away never make a store where none is; the built program, in a folder of its own. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { huipu } from '../../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

it.each([
  ['status', ['status']],
  ['query', ['query', 'RETURN 1 AS one']],
  ['remove', ['remove', 'some-page']],
])('%s names the path where no store is, and makes none', async (_name, args) => {
  const folder = temporaryFolder()
  const ended = await huipu([...args, '--store', 'file:missing/graph'], { folder })
  expect(ended.code).toBe(3)
  expect(ended.err).toContain(join('missing', 'graph'))
  expect(ended.err).toContain('huipu load')
  expect(existsSync(join(folder, 'missing', 'graph'))).toBe(false)
})
