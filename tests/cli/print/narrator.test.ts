import { expect, it } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { createNarrator } from '../../../server/cli/print/narrator.ts'

function streams(interactive: boolean) {
  const result = new PassThrough()
  const talk = new PassThrough()
  return { result, talk, interactive, said: () => String(talk.read() ?? ''), printed: () => String(result.read() ?? '') }
}

it('says a line now and then where there is no terminal, and problems at once', () => {
  const to = streams(false)
  let now = 0
  const narrator = createNarrator('Loading', to, { json: false, now: () => now })
  narrator.progress({ done: 1 })
  narrator.problem('a.txt', 'it is empty.')
  now = 2500
  narrator.progress({ done: 2 })
  narrator.progress({ done: 3, total: 9 })
  now = 5000
  narrator.progress({ done: 4, total: 9 })
  narrator.end('Loaded.', { event: 'done' })
  expect(to.said()).toBe('a.txt: it is empty.\nLoading … 2 (0.8 a second)\nLoading … 4 of 9 (0.8 a second, 7 s left)\nLoaded.\n')
  expect(to.printed()).toBe('')
  expect(narrator.problems).toBe(1)
})

it('tells events as NDJSON on standard output with --json', () => {
  const to = streams(true)
  const narrator = createNarrator('Loading', to, { json: true, now: () => 0 })
  narrator.progress({ done: 1 })
  narrator.problem('a.txt', 'it is empty.')
  narrator.notice('one notice')
  narrator.end('Loaded.', { event: 'done', problems: 1 })
  expect(to.said()).toBe('')
  expect(to.printed().trim().split('\n').map((line) => JSON.parse(line))).toEqual([
    { event: 'progress', done: 1, total: null }, { event: 'problem', source: 'a.txt', message: 'it is empty.' }, { event: 'notice', message: 'one notice' }, { event: 'done', problems: 1 },
  ])
})

it('draws a bar on a terminal, which makes way for lines', () => {
  const to = streams(true)
  const talk = Object.assign(to.talk, { isTTY: true, columns: 80, cursorTo: () => true, clearLine: () => true, moveCursor: () => true })
  const narrator = createNarrator('Loading', { ...to, talk }, { json: false, now: () => 0 })
  narrator.progress({ done: 1, total: 4 })
  narrator.problem('a.txt', 'it is empty.')
  narrator.progress({ done: 2, total: 4 })
  narrator.end('Loaded.', { event: 'done' })
  const said = to.said()
  expect(said).toContain(`Loading ${'█'.repeat(8)}${'░'.repeat(22)} 1 of 4`)
  expect(said).toContain('a.txt: it is empty.\n')
  expect(said.endsWith('Loaded.\n')).toBe(true)
})
