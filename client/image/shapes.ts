/**
 * A picture as data: shapes in order of painting, in px of the picture at scale 1. Painted on a canvas by `paint.ts`;
 * whatever else can draw lines, discs and words (SVG, PDF) can draw the same.
 */
export type Shape =
  | { readonly kind: 'line', readonly x1: number, readonly y1: number, readonly x2: number, readonly y2: number, readonly width: number, readonly colour: string, readonly opacity: number, readonly dash: readonly number[] }
  | { readonly kind: 'disc', readonly x: number, readonly y: number, readonly radius: number, readonly fill?: string, readonly stroke?: Stroke }
  | { readonly kind: 'box', readonly x: number, readonly y: number, readonly width: number, readonly height: number, readonly corner: number, readonly fill?: string, readonly stroke?: Stroke }
  /** `y` is the middle of the line; `halo` the colour of an outline beneath. */
  | { readonly kind: 'words', readonly x: number, readonly y: number, readonly words: string, readonly size: number, readonly colour: string, readonly align: 'left' | 'center' | 'right', readonly halo?: string, readonly bold?: boolean }

export interface Stroke { readonly colour: string, readonly width: number, readonly dash: readonly number[] }

/** A circle with its ring, as the canvas and the legend draw a category. */
export function ringed(at: { readonly x: number, readonly y: number }, ring: { readonly radius: number, readonly ringRadius: number, readonly filled: boolean, readonly stroke: Stroke }, colours: { readonly colour: string, readonly ground: string | undefined }): readonly Shape[] {
  const { radius, ringRadius, filled, stroke } = ring
  const disc: Shape[] = filled ? [{ kind: 'disc', ...at, radius, fill: colours.colour }] : []
  if (stroke.width === 0) return disc
  return [{ kind: 'disc', ...at, radius: ringRadius, stroke, ...(colours.ground === undefined ? {} : { fill: colours.ground }) }, ...disc]
}
