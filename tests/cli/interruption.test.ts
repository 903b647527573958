import { afterAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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
  const ended = once(child, 'close')
  // The note stands beside the store once this process has it open.
  while (!existsSync(join(folder, 'data', 'graph.lock')) && child.exitCode === null) await sleep(20)
  child.kill('SIGINT')
  await ended
  expect({ code: child.exitCode, said }).toEqual({ code: 130, said: 'Stopping … (once more to stop at once)\n' })
  expect((await countsIn(folder)).pages).toBe(0)
})
