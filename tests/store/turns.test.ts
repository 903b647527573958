/** A queue of one. */
import { setImmediate as tick } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { Turns } from '../../server/store/turns.ts'

test('each piece of work begins when the one before has ended, well or badly', async () => {
  const turns = new Turns()
  const log: string[] = []
  const work = (name: string, fails = false) => async (): Promise<string> => {
    log.push(`${name} begins`)
    await tick()
    log.push(`${name} ends`)
    if (fails) throw new RangeError(name)
    return name
  }
  const outcomes = Promise.allSettled([turns.take(work('a')), turns.take(work('b', true)), turns.take(work('c'))])
  await turns.idle()
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect((await outcomes).map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})
