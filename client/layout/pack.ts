/**
 * Components side by side: boxes in rows, in the order given, so that the whole is nearest to the shape of the space.
 * In: sizes. Out: the top left corner of each. No two overlap; between any two stands at least the gap.
 */
import type { Point, Size } from './box.ts'

interface Packed { readonly corners: readonly Point[], readonly whole: Size }

/** @param shape the space to fill, of which only the proportions count @param gap px */
export function pack(sizes: readonly Size[], shape: Size, gap: number): readonly Point[] {
  const widths = [...new Set(sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size.width + gap, 0)))]
  const widest = Math.max(0, ...sizes.map((size) => size.width + gap))
  const tries = widths.filter((width) => width >= widest).map((width) => inRows(sizes, width, gap))
  const best = tries.sort((a, b) => room(b.whole, shape) - room(a.whole, shape))[0]
  return best?.corners ?? []
}

/** How large the whole could be drawn in the space. */
function room(whole: Size, shape: Size): number {
  return Math.min(shape.width / Math.max(1, whole.width), shape.height / Math.max(1, whole.height))
}

function inRows(sizes: readonly Size[], width: number, gap: number): Packed {
  const rows: { readonly items: number[], width: number, height: number }[] = []
  for (const [index, size] of sizes.entries()) {
    const row = rows.at(-1)
    if (row === undefined || row.width + size.width + gap > width + 0.001) rows.push({ items: [index], width: size.width + gap, height: size.height })
    else {
      row.items.push(index)
      row.width += size.width + gap
      row.height = Math.max(row.height, size.height)
    }
  }
  return placeRows(rows, sizes, gap)
}

/** Rows are centred, and so is each item in its row. */
function placeRows(rows: readonly { readonly items: readonly number[], readonly width: number, readonly height: number }[], sizes: readonly Size[], gap: number): Packed {
  const whole = Math.max(0, ...rows.map((row) => row.width)) - gap
  const corners: Point[] = sizes.map(() => ({ x: 0, y: 0 }))
  let top = 0
  for (const row of rows) {
    let left = (whole - (row.width - gap)) / 2
    for (const index of row.items) {
      const size = sizes[index] ?? { width: 0, height: 0 }
      corners[index] = { x: left, y: top + (row.height - size.height) / 2 }
      left += size.width + gap
    }
    top += row.height + gap
  }
  return { corners, whole: { width: whole, height: Math.max(0, top - gap) } }
}
