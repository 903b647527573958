import { expect, test } from '@jest/globals'
import { Writes } from '../../../server/load/batch/writes.ts'
import type { Row } from '../../../server/store/graph-store.ts'
import { Turns } from '../../../server/store/turns.ts'

/** Runs statements in turn, as every store does; those named `bad…` fail. */
function transaction(ran: string[]): ConstructorParameters<typeof Writes>[0] {
  const turns = new Turns()
  return {
    run: (statement) => turns.take(async () => {
      await Promise.resolve()
      if (statement.startsWith('bad')) throw new Error(statement)
      ran.push(statement)
      return [{ ran: [...ran] }] satisfies readonly Row[]
    }),
  }
}

test('statements run in the order given, none without rows, and what is asked sees those before it', async () => {
  const ran: string[] = []
  const writes = new Writes(transaction(ran))
  writes.run('one', {})
  writes.rows('none', [])
  writes.rows('two', [{ id: 'a' }])
  expect(ran).toEqual([])
  expect(await writes.ask('three', {})).toEqual([{ ran: ['one', 'two', 'three'] }])
  await writes.done()
})

test('the first error is thrown at the end', async () => {
  const writes = new Writes(transaction([]))
  writes.run('bad one', {})
  writes.run('bad two', {})
  await expect(writes.done()).rejects.toThrow('bad one')
})
