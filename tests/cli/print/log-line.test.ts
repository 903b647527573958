import { describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { logLine } from '../../../server/cli/print/log-line.ts'

/** What a terminal shows of what the logger writes. */
function told(write: (logger: pino.Logger) => void): string {
  const lines: string[] = []
  write(pino({ level: 'debug' }, { write: (line) => { lines.push(logLine(line)) } }))
  return lines.join('').replaceAll(/\d\d:\d\d:\d\d/gu, 'TIME')
}

describe('a line of the log on a terminal', () => {
  it('says when, how grave, what and of what', () => {
    expect(told((logger) => { logger.warn({ statement: 'people', milliseconds: 812 }, 'A statement was slow.') })).toBe('TIME warning: A statement was slow. statement people, milliseconds 812\n')
  })

  it('says why; where it is an error, with the place in the program', () => {
    expect(told((logger) => { logger.warn({ err: new Error('no room') }, 'It could not be saved.') })).toBe('TIME warning: It could not be saved. no room\n')
    expect(told((logger) => { logger.error({ err: new Error('no room') }, 'A load broke off.') })).toMatch(/^TIME error: A load broke off\. Error: no room\n\s+at /u)
  })

  it('steers no terminal', () => {
    expect(told((logger) => { logger.info({ path: '/\u001b[2J' }, 'asked') })).toBe('TIME info: asked path /\\u001b[2J\n')
  })

  it('that is none stays as it is', () => {
    expect(logLine('no JSON\n')).toBe('no JSON\n')
    expect(logLine('{"level":"high"}\n')).toBe('{"level":"high"}\n')
  })
})
