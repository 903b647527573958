import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { createLayoutAsker, LayoutError } from '../../../client/layout/ask-worker.ts'
import type { LayoutQuestion } from '../../../client/layout/lay-out.ts'

/** A worker that says what the test lets it say. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = []
  readonly asked: unknown[] = []
  ended = false
  constructor() {
    super()
    FakeWorker.started.push(this)
  }

  postMessage(message: unknown): void { this.asked.push(message) }
  terminate(): void { this.ended = true }
}

const real: unknown = Reflect.get(globalThis, 'Worker')
const question: LayoutQuestion = { bodies: [], bonds: [], space: { width: 100, height: 100 }, seed: 1 }

beforeEach(() => {
  FakeWorker.started.length = 0
  Reflect.set(globalThis, 'Worker', FakeWorker)
})
afterEach(() => { Reflect.set(globalThis, 'Worker', real) })

it.each(['error', 'messageerror'])('after the event %s all that wait fail, and the next question is put to another worker', async (event) => {
  const { ask } = createLayoutAsker()
  const first = ask(question).catch((error: unknown) => error)
  const second = ask(question).catch((error: unknown) => error)
  FakeWorker.started[0]?.dispatchEvent(new Event(event))
  expect(await Promise.all([first, second])).toEqual([expect.any(LayoutError), expect.any(LayoutError)])
  const third = ask(question)
  expect(FakeWorker.started.map(({ asked, ended }) => [asked.length, ended])).toEqual([[2, true], [1, false]])
  FakeWorker.started[1]?.dispatchEvent(Object.assign(new Event('message'), { data: { turn: 3, answer: 'laid out' } }))
  expect(await third).toBe('laid out')
})
