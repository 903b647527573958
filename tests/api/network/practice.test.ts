import { expect, test } from '@jest/globals'
import { setImmediate as breathe } from 'node:timers/promises'
import { Practice } from '../../../server/api/network/practice.ts'

function* counted(steps: number[], to: number): Generator<undefined, void> {
  for (let step = 1; step <= to; step += 1) {
    steps.push(step)
    yield
  }
}

test('while nobody asks all steps are taken, none before others were heard', async () => {
  const steps: number[] = []
  const done = new Practice(0).take(counted(steps, 3), () => false)
  expect(steps).toEqual([])
  await done
  expect(steps).toEqual([1, 2, 3])
})

test('no step is taken between questions that follow each other', async () => {
  const steps: number[] = []
  const practice = new Practice(60_000)
  practice.heard()
  void practice.take(counted(steps, 3), () => false)
  for (let question = 0; question < 5; question += 1) await breathe()
  expect(steps).toEqual([])
})

test('it ends when it is over', async () => {
  const steps: number[] = []
  await new Practice(0).take(counted(steps, 9), () => steps.length === 2)
  expect(steps).toEqual([1, 2])
})
