import { Pace } from '../../../server/cli/print/pace.ts'

function pace(done: number, total: number | undefined, seconds: number): string {
  let now = 0
  const since = new Pace(() => now)
  now = seconds * 1000
  return since.words({ done, total })
}

it.each<[number, number | undefined, number, string]>([
  [4, 9, 5, ' (0.8 a second, 7 s left)'],
  [256, undefined, 2, ' (128 a second)'],
  [1000, 85_000, 10, ' (100 a second, 14 min left)'],
  [100, 100_000, 100, ' (1.0 a second, 27.8 h left)'],
  [9, 9, 3, ' (3.0 a second)'],
  [0, 9, 3, ''],
  [3, 9, 0, ''],
])('%d of %s after %d s:%s', (done, total, seconds, words) => {
  expect(pace(done, total, seconds)).toBe(words)
})
