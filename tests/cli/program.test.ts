import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { projectFile, projectRoot } from '../../server/root.ts'
import { huipu } from '../support/huipu.ts'

describe('help', () => {
  it('names every command and exit code', async () => {
    const { code, out } = await huipu(['help'], { folder: projectRoot() })
    expect(code).toBe(0)
    for (const word of ['load', 'remove', 'extract', 'serve', 'start', 'query', 'decisions', 'pages', 'status', 'decide', 'undecide', 'review', 'backup', 'export', 'restore', 'move', 'verify', '--store', 'HUIPU_STORE', 'Exit codes', '130']) expect(out).toContain(word)
  })

  it('follows a mistake, which ends with 2', async () => {
    for (const args of [['lode'], ['load'], ['extract', 'x', '--format', 'pdf'], ['load', 'x', '--published', '2022-02-30']]) {
      expect(await huipu(args, { folder: projectRoot() })).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/error|cannot be used/) })
    }
  })

  it.each([
    [['serve', '--port', 'abc'], '--port cannot be used: write a whole number from 0 to 65535'],
    [['serve', '--port', '70000'], '--port cannot be used: write a whole number from 0 to 65535'],
    [['query', ' '], 'query is empty'],
    [['query', 'RETURN 1', '--max-rows', 'x'], '--max-rows cannot be used: write a number of rows'],
    [['query', 'RETURN 1', '--timeout', '1000'], '--timeout must be from a tenth of a second to two minutes'],
    [['restore', 'no-such.ndjson', '--store', 'file:no-such-store'], 'no-such.ndjson cannot be used: there is no such file or folder'],
    [['extract', 'seed', '--place', '南同市'], '--place 南同市 cannot be used: no division is called so'],
  ])('%j is a mistake that is told in plain words', async (args, words) => {
    expect(await huipu(args, { folder: projectRoot() })).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) })
  })

  it('says the version of package.json', async () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(projectFile('package.json'), 'utf8')))
    expect(await huipu(['--version'], { folder: projectRoot() })).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})
