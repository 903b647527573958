/**
 * Pictures larger than a canvas may be are drawn in strips. A canvas is safe in every browser up to 16 777 216 px in all
 * (Safari on a phone; the others take 268 435 456) and 16 384 px a side. Pure arithmetic, device px.
 */
import type { Size } from '../layout/box.ts'

/** @property top of the strip in the picture */
export interface Strip { readonly top: number, readonly height: number }

const SAFE_AREA = 16_777_216
const SAFE_SIDE = 16_384
/** PNG itself holds sides up to 2³¹ − 1; a width past this makes no strip of even 16 rows. */
const WIDEST = SAFE_AREA / 16

/** Whether one canvas can hold it. */
export function fitsOneCanvas({ width, height }: Size): boolean {
  return width <= SAFE_SIDE && height <= SAFE_SIDE && width * height <= SAFE_AREA
}

/** Strips from top to bottom that cover the picture exactly. A strip wider than a side may be is drawn in columns (`columnsOf`). @throws RangeError for a picture no strip can hold */
export function stripsOf({ width, height }: Size): readonly Strip[] {
  if (width < 1 || height < 1 || width > WIDEST) throw new RangeError(`A picture of ${width} × ${height} px can't be drawn`)
  const most = Math.min(SAFE_SIDE, Math.max(1, Math.floor(SAFE_AREA / 4 / width)))
  return cut(height, most).map(({ start, length }) => ({ top: start, height: length }))
}

/** Columns of a strip, from left to right. */
export function columnsOf(width: number): readonly { readonly left: number, readonly width: number }[] {
  return cut(width, SAFE_SIDE).map(({ start, length }) => ({ left: start, width: length }))
}

function cut(whole: number, most: number): readonly { readonly start: number, readonly length: number }[] {
  return Array.from({ length: Math.ceil(whole / most) }, (_, index) => ({ start: index * most, length: Math.min(most, whole - index * most) }))
}
