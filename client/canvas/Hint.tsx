/** A line beside the pointer that says what is under it. Mouse only; the keyboard is spoken to by a live region. */
import type { ReactNode } from 'react'
import type { Point } from '../layout/box.ts'

/** @param width of the canvas: near its right edge the hint stands to the left of the pointer */
export function Hint({ at, words, width }: { readonly at: Point, readonly words: string, readonly width: number }): ReactNode {
  const side = at.x > width - 300 ? { right: width - at.x + 14 } : { left: at.x + 14 }
  return <div className="network-hint" style={{ ...side, top: at.y + 16 }} aria-hidden="true">{words}</div>
}
