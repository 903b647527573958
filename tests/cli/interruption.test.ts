import { afterAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { countsIn, startHuipu } from '../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

it('ends at once when it is interrupted twice, and the store can be opened again', async () => {
  const folder = temporaryFolder()
  // Waits for standard input, which never comes.
  const child = startHuipu(['load', '-'], { folder })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
    if (said.includes('Stopping …')) child.kill('SIGINT')
  })
  const ask = setInterval(() => child.kill('SIGINT'), 500)
  await once(child, 'close')
  clearInterval(ask)
  expect([130, null]).toContain(child.exitCode)
  expect((await countsIn(folder)).pages).toBe(0)
})
