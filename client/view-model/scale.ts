/**
 * How large and how wide: the rules that the canvas draws by and the legend states.
 * Area of a person ∝ meetings (radius ∝ √meetings), never under 5 px; width of a tie 1 to 6 px, linear in shared meetings.
 * The scale comes from the network without filters, so that a size means the same while filters change. Units: px at zoom 1.
 */

/** @property mostMeetings of any person @property mostShared of any tie */
export interface Scale { readonly mostMeetings: number, readonly mostShared: number }

const GREATEST_RADIUS = 24
const LEAST_RADIUS = 5
/** Radius of one meeting where nobody has many: a network of three meetings should not be made of giants. */
const UNIT_RADIUS = 8
const WIDEST = 6

/** Radius of a person's disc. */
export function radiusOf(meetings: number, scale: Scale): number {
  const unit = Math.min(UNIT_RADIUS, GREATEST_RADIUS / Math.sqrt(Math.max(1, scale.mostMeetings)))
  return Math.max(LEAST_RADIUS, unit * Math.sqrt(meetings))
}

/** Width of a tie. Up to six shared meetings a meeting is a pixel. */
export function widthOf(shared: number, scale: Scale): number {
  const most = Math.max(1, scale.mostShared)
  if (most <= WIDEST) return Math.max(1, Math.min(WIDEST, shared))
  return 1 + (WIDEST - 1) * Math.min(1, Math.max(0, shared - 1) / (most - 1))
}

/** Up to three of the counts that occur, for a legend: the least, the greatest, and what lies nearest to five twelfths between; none of none. */
export function marks(occurring: readonly number[]): readonly number[] {
  const counts = [...new Set(occurring)].sort((a, b) => a - b)
  const [least, most] = [counts[0], counts.at(-1)]
  if (least === undefined || most === undefined || counts.length <= 3) return counts
  const middle = least + (most - least) / 2.4
  const between = counts.slice(1, -1).reduce((best, count) => Math.abs(count - middle) < Math.abs(best - middle) ? count : best)
  return [least, between, most]
}
