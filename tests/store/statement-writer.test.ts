/** One transaction's statements: in order, spoiled by the first error, counted by what they write. */
import { describe, expect, test } from '@jest/globals'
import type { Parameters } from '../../server/store/graph-store.ts'
import { StatementWriter, statementText } from '../../server/store/statement-writer.ts'
import { StatementError } from '../../server/store/store-error.ts'
import { testCatalogue } from '../support/test-catalogue.ts'

const catalogue = testCatalogue()

/** A writer whose store notes which statements it was given. */
function writer(wrote: boolean, fail?: RegExp): { readonly writer: StatementWriter, readonly log: string[] } {
  const log: string[] = []
  const made = new StatementWriter(catalogue, async (text: string, _parameters: Parameters) => {
    const word = /dataVersion/u.test(text) ? 'version' : 'statement'
    log.push(word)
    if (fail?.test(text) === true) throw new RangeError('engine')
    return Promise.resolve({ rows: [], wrote })
  })
  return { writer: made, log }
}

test('after a write the data version is raised; after reading alone it is not', async () => {
  const [writes, reads] = [writer(true), writer(false)]
  await writes.writer.run('read/test-people')
  await reads.writer.run('read/test-people')
  expect([await writes.writer.finish(), await reads.writer.finish()]).toEqual([true, false])
  expect([writes.log, reads.log]).toEqual([['statement', 'version'], ['statement']])
})

test('after an error nothing more is run, and finishing throws it', async () => {
  const { writer: spoiled, log } = writer(true, /MATCH/u)
  await expect(spoiled.run('read/test-people')).rejects.toBeInstanceOf(StatementError)
  await expect(spoiled.run('load/put-test-people', { rows: [] })).rejects.toThrow('an earlier statement')
  await expect(spoiled.finish()).rejects.toThrow('read/test-people: engine')
  expect(log).toEqual(['statement'])
})

describe('a store that keeps the order', () => {
  /** A store that answers when it is told to, and fails as the first of its statements did. */
  function slowStore(failing: boolean): { readonly writer: StatementWriter, readonly given: string[], readonly answer: () => void } {
    const given: string[] = []
    const waiting: (() => void)[] = []
    const made = new StatementWriter(catalogue, (text: string) => new Promise((tell, fail) => {
      given.push(text)
      waiting.push(() => { failing ? fail(new RangeError(`engine, ${given.indexOf(text)}`)) : tell({ rows: [], wrote: true }) })
    }), { keepsOrder: true })
    return { writer: made, given, answer: () => { for (const each of waiting.splice(0)) each() } }
  }

  test('is given statements without waiting for those before, and the end waits for all', async () => {
    const { writer: ahead, given, answer } = slowStore(false)
    const answers = [ahead.run('load/put-test-people', { rows: [] }), ahead.run('read/test-people')]
    expect(given).toHaveLength(2)
    const end = ahead.finish()
    answer()
    expect(await Promise.all(answers)).toEqual([[], []])
    await new Promise(setImmediate)
    expect(given).toHaveLength(3)
    answer()
    expect(await end).toBe(true)
  })

  test('says why the first failed, and that the others were not run', async () => {
    const { writer: spoiled, answer } = slowStore(true)
    const answers = Promise.allSettled([spoiled.run('load/put-test-people', { rows: [] }), spoiled.run('read/test-people')])
    answer()
    expect((await answers).map((each) => (each.status === 'rejected' ? String(each.reason) : ''))).toEqual([
      expect.stringContaining('load/put-test-people: engine, 0'), expect.stringContaining('an earlier statement of its transaction failed'),
    ])
    await expect(spoiled.finish()).rejects.toThrow('engine, 0')
  })
})

test('a statement that comes after the end is refused', async () => {
  const { writer: ended } = writer(true)
  await ended.finish()
  await expect(ended.run('read/test-people')).rejects.toThrow('its transaction has ended')
})

describe('a call', () => {
  test.each([
    ['schema/constraints', {}, 'it is a script'],
    ['read/test-echo', {}, 'parameters are missing: value'],
    ['read/none', {}, 'there is no such file'],
  ])('%s %p', (statement, parameters, reason) => {
    expect(() => statementText(catalogue, { statement, parameters })).toThrow(reason)
  })
})
