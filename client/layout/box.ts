/** Axis-aligned boxes, in px; y grows downwards. */

export interface Point { readonly x: number, readonly y: number }
export interface Size { readonly width: number, readonly height: number }
export interface Box { readonly left: number, readonly top: number, readonly right: number, readonly bottom: number }

/** The least box around all; zero at the origin for none. */
export function around(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes
  if (first === undefined) return { left: 0, top: 0, right: 0, bottom: 0 }
  return rest.reduce<Box>((sum, box) => ({
    left: Math.min(sum.left, box.left), top: Math.min(sum.top, box.top), right: Math.max(sum.right, box.right), bottom: Math.max(sum.bottom, box.bottom),
  }), first)
}

/** Boxes that share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

export function moved(box: Box, by: Point): Box {
  return { left: box.left + by.x, top: box.top + by.y, right: box.right + by.x, bottom: box.bottom + by.y }
}

export function widthOfBox(box: Box): number { return box.right - box.left }
export function heightOfBox(box: Box): number { return box.bottom - box.top }
