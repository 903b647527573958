import { expect, it } from '@jest/globals'
import type { LoadEvent } from '../../server/contract/load.ts'
import { loadEvents } from '../../server/load/load-events.ts'

const summary = { pages: 2, loaded: 2, replaced: 0, unchanged: 0, removed: 0, articles: 2, people: 3, meetings: 2, seconds: 0.1 }

async function collect(events: AsyncIterable<LoadEvent>): Promise<readonly LoadEvent[]> {
  const all: LoadEvent[] = []
  for await (const event of events) all.push(event)
  return all
}

it('gives what work tells, in order, and ends with its summary', async () => {
  const events = loadEvents(async (tell) => {
    tell({ event: 'progress', done: 1, total: 2 })
    await Promise.resolve()
    tell({ event: 'problem', source: 'a', message: 'b' })
    return summary
  }, () => { throw new Error('no error was expected') })
  expect(await collect(events)).toEqual([{ event: 'progress', done: 1, total: 2 }, { event: 'problem', source: 'a', message: 'b' }, { event: 'done', summary }])
})

it('ends with what went wrong, and hands the error over whole', async () => {
  const errors: unknown[] = []
  const error = new Error('The disk is full.')
  expect(await collect(loadEvents(() => Promise.reject(error), (one) => errors.push(one)))).toEqual([{ event: 'failed', message: 'The disk is full.' }])
  expect(errors).toEqual([error])
})
