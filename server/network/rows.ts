/**
 * Compressed sparse rows turned round, gathered and cut down, each in linear time.
 * Loops over plain typed arrays: they run over a million attendances for every new choice of filters.
 */
import { at, byteAt, type PlainRows, type Rows } from './incidence-index.ts'

/** Room for `length` entries in `count` rows. */
function emptyRows(count: number, length: number): Rows {
  return { starts: new Int32Array(count + 1), targets: new Int32Array(length), seats: new Int32Array(length), parts: new Uint8Array(length) }
}

/** Where each row begins, when it is known how many entries each has: lengths[r] stands at place r + 1. */
export function sumUp(lengths: Int32Array): void {
  for (let row = 1; row < lengths.length; row += 1) lengths[row] = at(lengths, row) + at(lengths, row - 1)
}

/** Rows turned round; the result's rows are sorted because the source is walked in order. @param count of the result's rows */
export function transpose(rows: Rows, count: number): Rows {
  const turned = emptyRows(count, rows.targets.length)
  for (const target of rows.targets) turned.starts[target + 1] = at(turned.starts, target + 1) + 1
  sumUp(turned.starts)
  const next = turned.starts.slice()
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    const end = at(rows.starts, row + 1)
    for (let i = at(rows.starts, row); i < end; i += 1) {
      const target = at(rows.targets, i)
      const to = at(next, target)
      next[target] = to + 1
      turned.targets[to] = row
      turned.seats[to] = at(rows.seats, i)
      turned.parts[to] = byteAt(rows.parts, i)
    }
  }
  return turned
}

/** What passes of the rows named; the others are empty. Costs what the named rows hold. @param passes told a row and a place in it */
export function onlyRows(rows: Rows, named: readonly number[], passes: (row: number, place: number) => boolean): Rows {
  const rising = Int32Array.from(named).sort()
  let room = 0
  for (const row of rising) room += at(rows.starts, row + 1) - at(rows.starts, row)
  const { starts, targets, seats, parts } = emptyRows(rows.starts.length - 1, room)
  let count = 0
  for (const row of rising) {
    const before = count
    for (let i = at(rows.starts, row); i < at(rows.starts, row + 1); i += 1) {
      if (!passes(row, i)) continue
      targets[count] = at(rows.targets, i)
      seats[count] = at(rows.seats, i)
      parts[count] = byteAt(rows.parts, i)
      count += 1
    }
    starts[row + 1] = count - before
  }
  sumUp(starts)
  return { starts, targets: targets.subarray(0, count), seats: seats.subarray(0, count), parts: parts.subarray(0, count) }
}

/** The entries that pass. @param passes 1 at the places that stay */
export function filterRows(rows: Rows, passes: Uint8Array): Rows {
  let length = 0
  for (const one of passes) length += one
  const kept = emptyRows(rows.starts.length - 1, length)
  const { starts, targets, seats, parts } = kept
  let count = 0
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const end = at(rows.starts, row + 1)
    for (let i = at(rows.starts, row); i < end; i += 1) {
      if (byteAt(passes, i) === 0) continue
      targets[count] = at(rows.targets, i)
      seats[count] = at(rows.seats, i)
      parts[count] = byteAt(rows.parts, i)
      count += 1
    }
    starts[row + 1] = count
  }
  return kept
}

/** How many entries each row has whose target is marked 1. */
export function countMarked({ starts, targets }: PlainRows, marks: Uint8Array): Int32Array {
  const counts = new Int32Array(starts.length - 1)
  for (let row = 0; row < counts.length; row += 1) {
    const end = starts[row + 1] ?? 0
    let count = 0
    for (let i = starts[row] ?? 0; i < end; i += 1) count += marks[targets[i] ?? 0] ?? 0
    counts[row] = count
  }
  return counts
}
