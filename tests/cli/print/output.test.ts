import { expect, it } from '@jest/globals'
import { Writable } from 'node:stream'
import { counted, shown, write } from '../../../server/cli/print/output.ts'

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

it('what would steer a terminal is written out on one, and passed on as it is elsewhere', async () => {
  const steering = '会\u001b[31m议\u202e\r\tx\r\n'
  expect(shown(steering)).toBe('会\\u001b[31m议\\u202e\\u000d\tx\r\n')
  const said = { terminal: '', file: '' }
  const sink = (name: 'terminal' | 'file'): Writable => new Writable({ decodeStrings: false, write(chunk, _encoding, done) { said[name] += String(chunk); done() } })
  await write(Object.assign(sink('terminal'), { isTTY: true }), steering)
  await write(sink('file'), steering)
  expect(said).toEqual({ terminal: shown(steering), file: steering })
})
