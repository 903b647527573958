import { expect, test } from '@jest/globals'
import { createStore } from '../../client/state/store.ts'

test('listeners hear of changes only, until they leave', () => {
  const store = createStore(0, (state: number, by: number) => state + by)
  const heard: number[] = []
  const leave = store.subscribe(() => { heard.push(store.read()) })
  store.dispatch(2)
  store.dispatch(0)
  store.dispatch(3)
  leave()
  store.dispatch(4)
  expect(heard).toEqual([2, 5])
  expect(store.read()).toBe(9)
})
