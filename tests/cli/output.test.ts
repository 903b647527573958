import { expect, it } from '@jest/globals'
import { Writable } from 'node:stream'
import { counted, write } from '../../server/cli/output.ts'

it('a count and its noun agree', () => {
  expect([counted(1, 'page'), counted(0, 'page'), counted(1234, 'page'), counted(2, 'person', 'people')]).toEqual(['1 page', '0 pages', '1,234 pages', '2 people'])
})

it('writing waits for a slow reader', async () => {
  let taken = 0
  const slow = new Writable({ highWaterMark: 1, write(_chunk, _encoding, done) { setTimeout(() => { taken += 1; done() }, 5) } })
  await write(slow, 'first')
  await write(slow, 'second')
  expect(taken).toBe(2)
})
