/**
 * Compressed sparse rows turned round, gathered and cut down, each in linear time.
 * Loops over plain typed arrays: they run over a million attendances for every new choice of filters.
 */
import { at, byteAt, type PlainRows, type Rows } from './incidence-index.ts'

/** Room for `length` entries in `count` rows. */
function emptyRows(count: number, length: number): Rows {
  return { starts: new Int32Array(count + 1), targets: new Int32Array(length), seats: new Int32Array(length), capacities: new Uint8Array(length) }
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
      turned.capacities[to] = byteAt(rows.capacities, i)
    }
  }
  return turned
}

/** The rows named and no others; the others are empty. Costs what the named rows hold. */
export function onlyRows(rows: Rows, named: readonly number[]): Rows {
  const starts = new Int32Array(rows.starts.length)
  for (const row of named) starts[row + 1] = at(rows.starts, row + 1) - at(rows.starts, row)
  sumUp(starts)
  const only = { ...emptyRows(0, at(starts, starts.length - 1)), starts }
  for (const row of named) {
    const [from, to] = [at(rows.starts, row), at(rows.starts, row + 1)]
    only.targets.set(rows.targets.subarray(from, to), at(starts, row))
    only.seats.set(rows.seats.subarray(from, to), at(starts, row))
    only.capacities.set(rows.capacities.subarray(from, to), at(starts, row))
  }
  return only
}

/** The entries that pass. @param passes 1 at the places that stay */
export function filterRows(rows: Rows, passes: Uint8Array): Rows {
  let length = 0
  for (const one of passes) length += one
  const kept = emptyRows(rows.starts.length - 1, length)
  const { starts, targets, seats, capacities } = kept
  let count = 0
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const end = at(rows.starts, row + 1)
    for (let i = at(rows.starts, row); i < end; i += 1) {
      if (byteAt(passes, i) === 0) continue
      targets[count] = at(rows.targets, i)
      seats[count] = at(rows.seats, i)
      capacities[count] = byteAt(rows.capacities, i)
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
