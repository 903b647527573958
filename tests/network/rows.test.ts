import { countMarked, filterRows, onlyRows, sumUp, transpose } from '../../server/network/rows.ts'

const rows = { starts: Int32Array.of(0, 2, 3), targets: Int32Array.of(0, 2, 2), seats: Int32Array.of(5, 6, 7), parts: Uint8Array.of(1, 2, 3) }

describe('compressed rows', () => {
  it('turned round hold the same entries', () => {
    expect(transpose(rows, 3)).toEqual({ starts: Int32Array.of(0, 1, 1, 3), targets: Int32Array.of(0, 0, 1), seats: Int32Array.of(5, 6, 7), parts: Uint8Array.of(1, 2, 3) })
    expect(transpose(transpose(rows, 3), 2)).toEqual(rows)
  })
  it('cut down to some rows leave the others empty', () => {
    expect(onlyRows(rows, [1], () => true)).toEqual({ starts: Int32Array.of(0, 0, 1), targets: Int32Array.of(2), seats: Int32Array.of(7), parts: Uint8Array.of(3) })
  })
  it('cut down to some rows have what passes of them', () => {
    expect(onlyRows(rows, [1, 0], (row, place) => row === 1 || rows.seats[place] === 6)).toEqual({ starts: Int32Array.of(0, 1, 2), targets: Int32Array.of(2, 2), seats: Int32Array.of(6, 7), parts: Uint8Array.of(2, 3) })
  })
  it('cut down to some entries keep their order', () => {
    expect(filterRows(rows, Uint8Array.of(0, 1, 1))).toEqual({ starts: Int32Array.of(0, 1, 2), targets: Int32Array.of(2, 2), seats: Int32Array.of(6, 7), parts: Uint8Array.of(2, 3) })
  })
  it('count the targets that are marked', () => {
    expect(countMarked(rows, Uint8Array.of(1, 0, 1))).toEqual(Int32Array.of(2, 1))
  })
  it('begin where the rows before them end', () => {
    const lengths = Int32Array.of(0, 2, 1)
    sumUp(lengths)
    expect(lengths).toEqual(Int32Array.of(0, 2, 3))
  })
})
