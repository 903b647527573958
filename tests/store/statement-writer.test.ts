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
