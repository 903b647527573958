import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runsOf } from '../../client/view-model/runs.ts'

describe('runs', () => {
  test('nested spans give runs that know the wider span first', () => {
    const runs = runsOf('市长吴新明主持', [{ start: 2, end: 5 }, { start: 0, end: 5 }])
    expect(runs).toEqual([
      { start: 0, end: 2, text: '市长', covers: [1] },
      { start: 2, end: 5, text: '吴新明', covers: [1, 0] },
      { start: 5, end: 7, text: '主持', covers: [] },
    ])
  })

  test('spans past the text are cut, empty ones left out', () => {
    expect(runsOf('王晖', [{ start: -3, end: 1 }, { start: 1, end: 99 }, { start: 1, end: 1 }]).map((run) => [run.text, run.covers])).toEqual([['王', [0]], ['晖', [1]]])
  })

  test('an empty text has no runs', () => {
    expect(runsOf('', [{ start: 0, end: 1 }])).toEqual([])
  })

  test('joined runs are the text, and each is covered by exactly the spans around it', () => {
    const span = fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 })).map(([start, end]) => ({ start, end }))
    fc.assert(fc.property(fc.string({ maxLength: 24 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const runs = runsOf(text, spans)
      expect(runs.map((run) => run.text).join('')).toBe(text)
      for (const run of runs) {
        const around = spans.flatMap((one, index) => one.start <= run.start && one.end >= run.end ? [index] : [])
        expect([...run.covers].sort()).toEqual(around.sort())
      }
    }))
  })
})
