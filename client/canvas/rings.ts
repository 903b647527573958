/**
 * Ring patterns: the second encoding of a category, so that a grey print can be read. The canvas, the legend and the picture draw by this table.
 * A ring stands outside the disc, apart by a gap; lengths in px at zoom 1. Dashes are rounded so that a whole number of them closes the circle.
 */

/**
 * @property filled whether the disc is filled, or only its ring is drawn
 * @property gap between disc and ring
 * @property width of the ring; 0 for none
 * @property dash stroke and pause along the ring; empty for a solid one
 */
export interface RingPattern { readonly filled: boolean, readonly gap: number, readonly width: number, readonly dash: readonly [number, number] | readonly [] }

const PATTERNS: readonly RingPattern[] = [
  { filled: true, gap: 0, width: 0, dash: [] },
  { filled: true, gap: 1.75, width: 1.25, dash: [] },
  { filled: true, gap: 1.75, width: 1.75, dash: [4.5, 3] },
  { filled: true, gap: 1.75, width: 2, dash: [1.5, 2.5] },
  { filled: true, gap: 1.75, width: 2.5, dash: [] },
  { filled: true, gap: 1.75, width: 1.5, dash: [9, 4] },
  { filled: true, gap: 1.75, width: 3, dash: [1, 4] },
]

const REST: RingPattern = { filled: false, gap: 0, width: 1.75, dash: [] }

/** The pattern of a category by its place in the legend; past the last, an empty disc. */
export function ringPattern(index: number): RingPattern {
  return PATTERNS[index] ?? REST
}

/** Radius of the line in whose middle the ring is drawn. */
export function ringRadius(radius: number, pattern: RingPattern): number {
  return pattern.filled ? radius + pattern.gap + pattern.width / 2 : radius - pattern.width / 2
}

/** Radius of everything drawn. */
export function outerRadius(radius: number, pattern: RingPattern): number {
  return ringRadius(radius, pattern) + pattern.width / 2
}

/** The dash fitted to a circle: a whole number of strokes and pauses goes round. Empty for a solid ring. */
export function closedDash(radius: number, pattern: RingPattern): readonly number[] {
  if (pattern.dash.length === 0) return []
  const [stroke, pause] = pattern.dash
  const round = 2 * Math.PI * ringRadius(radius, pattern)
  const stretch = round / Math.max(3, Math.round(round / (stroke + pause))) / (stroke + pause)
  return [stroke * stretch, pause * stretch]
}
