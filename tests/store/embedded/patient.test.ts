import { expect, test } from '@jest/globals'
import { patiently } from '../../../server/store/embedded/patient.ts'
import { StoreBusyError } from '../../../server/store/store-error.ts'

const STOPPED = new Error('Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout')

/** A read that is stopped so often, and how often it was asked. */
function readAfter(stops: number, error = STOPPED): { read: () => Promise<string>, asked: () => number } {
  let asked = 0
  return { read: () => (++asked > stops ? Promise.resolve('rows') : Promise.reject(error)), asked: () => asked }
}

test.each([0, 1, 2])('a read that the clock stopped %d times is answered', async (stops) => {
  const { read, asked } = readAfter(stops)
  await expect(patiently('file:graph', read)).resolves.toBe('rows')
  expect(asked()).toBe(stops + 1)
})

test('after the third time it is given up, and the words say what to do', async () => {
  const { read, asked } = readAfter(9)
  const given = patiently('file:graph', read)
  await expect(given).rejects.toBeInstanceOf(StoreBusyError)
  await expect(given).rejects.toThrow(/file:graph.*less is running/u)
  expect(asked()).toBe(3)
})

test('any other error is told at once', async () => {
  const { read, asked } = readAfter(9, new Error('GRAFEO-Q001: syntax error'))
  await expect(patiently('file:graph', read)).rejects.toThrow('syntax error')
  expect(asked()).toBe(1)
})
