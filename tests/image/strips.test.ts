import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { columnsOf, fitsOneCanvas, stripsOf } from '../../client/image/strips.ts'

describe('strips', () => {
  test('cover the picture exactly and none is larger than a canvas may be', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 40_000 }), (width, height) => {
      const strips = stripsOf({ width, height })
      expect(strips.reduce((sum, strip) => sum + strip.height, 0)).toBe(height)
      expect(strips.every((strip, index) => strip.top === index * (strips[0]?.height ?? 0))).toBe(true)
      const tallest = Math.max(...strips.map((strip) => strip.height))
      expect(columnsOf(width).every((column) => fitsOneCanvas({ width: column.width, height: tallest }))).toBe(true)
    }), { numRuns: 30 })
  })

  test('columns cover a strip exactly', () => {
    expect(columnsOf(40_000)).toEqual([{ left: 0, width: 16_384 }, { left: 16_384, width: 16_384 }, { left: 32_768, width: 7_232 }])
  })

  test('what no strip can hold is refused', () => {
    expect(() => stripsOf({ width: 2_000_000, height: 10 })).toThrow(RangeError)
    expect(() => stripsOf({ width: 0, height: 10 })).toThrow(RangeError)
  })

  test.each([[4096, 4096, true], [4096, 4097, false], [16_385, 1, false]])('%i × %i in one canvas: %s', (width, height, fits) => {
    expect(fitsOneCanvas({ width, height })).toBe(fits)
  })
})
