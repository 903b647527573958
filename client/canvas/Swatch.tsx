/** A category as it stands on the canvas: its colour and its ring pattern, from the same tables. */
import type { ReactNode } from 'react'
import { categoryColour, type Palette } from '../theme/palette.ts'
import { closedDash, ringPattern, ringRadius } from './rings.ts'

/** @param index place of the category in the legend @param radius of the disc, px */
export function Swatch({ index, radius, palette }: { readonly index: number, readonly radius: number, readonly palette: Palette }): ReactNode {
  const pattern = ringPattern(index)
  const colour = categoryColour(palette, index)
  const half = radius + 6
  return (
    <svg width={half * 2} height={half * 2} viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`} aria-hidden="true">
      {pattern.filled && <circle r={radius} fill={colour} />}
      {pattern.width > 0 && <circle r={ringRadius(radius, pattern)} fill="none" stroke={colour} strokeWidth={pattern.width} strokeDasharray={closedDash(radius, pattern).join(' ')} />}
    </svg>
  )
}
