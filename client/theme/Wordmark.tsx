/** The name as a seal: 会谱 in strokes of our own, cut out of a square of ink. Decorative: the name stands beside it as text. */
import type { ReactNode } from 'react'

const HUI = 'M12 3 3.5 10.6M12 3l8.5 7.6M8.5 11h7M4.4 15.2h15.2M11 15.2 7.6 20.6h9.6M15 17.6l3 4'
const PU = 'M3.6 3.6 5.4 6M2 9.8h3.8v9.4l2.4-2.2M12 2.4l1 2.6M19 2.4l-1 2.6M9.4 6h12.2M14 6v6.2M17 6v6.2M10.4 8.2l.9 2.4M20.6 8.2l-.9 2.4M8.8 12.4h13.4M11.6 15.4h7.8v6.4h-7.8zM11.6 18.6h7.8'

/** @param size height in px */
export function Wordmark({ size }: { readonly size: number }): ReactNode {
  return (
    <svg width={(size * 60) / 32} height={size} viewBox="0 0 60 32" aria-hidden="true">
      <rect width="60" height="32" rx="4" fill="var(--ink)" />
      <g fill="none" stroke="var(--ground)" strokeWidth="1.9" strokeLinecap="square" strokeLinejoin="miter">
        <path transform="translate(5 4)" d={HUI} />
        <path transform="translate(31 4)" d={PU} />
      </g>
    </svg>
  )
}
