import { contains, overlaps } from '../../server/domain/span.ts'

describe('spans', () => {
  it.each([
    [{ start: 0, end: 2 }, { start: 1, end: 3 }, true],
    [{ start: 0, end: 2 }, { start: 2, end: 3 }, false],
    [{ start: 0, end: 9 }, { start: 3, end: 4 }, true],
  ])('%j and %j overlap: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected)
    expect(overlaps(b, a)).toBe(expected)
  })
  it('a span contains itself and what is inside it', () => {
    expect(contains({ start: 1, end: 5 }, { start: 1, end: 5 })).toBe(true)
    expect(contains({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false)
  })
})
