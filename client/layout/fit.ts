/**
 * Zoom and pan that show the whole network with a margin and no node under what floats over the canvas.
 * Tried are the bare canvas and the canvas without the strip of each floating part (beside it or above it); the largest picture wins.
 * Units: px of the screen.
 */
import { around, heightOfBox, overlap, widthOfBox, type Box, type Point, type Size } from './box.ts'

/** A model point p is drawn at `pan + zoom · p`. */
export interface Camera { readonly zoom: number, readonly pan: Point }

/**
 * @property boxes room of each node at zoom 1, label included
 * @property floats boxes on the screen that nothing should lie under
 * @property most greatest zoom
 */
export interface FitQuestion { readonly boxes: readonly Box[], readonly screen: Size, readonly floats: readonly Box[], readonly margin: number, readonly most: number }

interface Insets { readonly left: number, readonly top: number, readonly right: number, readonly bottom: number }

/** The camera under which all is in sight, clear of what floats over it where there is room for that. Zoom is px of the canvas for one of the layout. */
export function fit(question: FitQuestion): Camera {
  const tries = insetsToTry(question).map((insets) => ({ camera: fitInto(question, insets), insets }))
  const clear = tries.filter(({ camera }) => isClear(question, camera))
  const best = (clear.length > 0 ? clear : tries).sort((a, b) => b.camera.zoom - a.camera.zoom || sum(a.insets) - sum(b.insets))[0]
  return best?.camera ?? { zoom: 1, pan: { x: question.screen.width / 2, y: question.screen.height / 2 } }
}

function sum({ left, top, right, bottom }: Insets): number {
  return left + top + right + bottom
}

/** Every way to keep clear of each float: not at all, or by giving up the strip on its nearer side. */
function insetsToTry({ floats, screen }: FitQuestion): readonly Insets[] {
  const none: Insets = { left: 0, top: 0, right: 0, bottom: 0 }
  return floats.reduce<readonly Insets[]>((sofar, float) => sofar.flatMap((insets) => [insets, ...strips(float, screen).map((strip) => larger(insets, strip))]), [none])
}

function strips(float: Box, screen: Size): readonly Insets[] {
  const atLeft = float.left + float.right < screen.width
  const atTop = float.top + float.bottom < screen.height
  return [
    { left: atLeft ? float.right : 0, right: atLeft ? 0 : screen.width - float.left, top: 0, bottom: 0 },
    { left: 0, right: 0, top: atTop ? float.bottom : 0, bottom: atTop ? 0 : screen.height - float.top },
  ]
}

function larger(one: Insets, other: Insets): Insets {
  return { left: Math.max(one.left, other.left), top: Math.max(one.top, other.top), right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom) }
}

/** Labels keep their size on the screen, so boxes are taken at zoom 1 even where the picture is smaller: the margin then errs on the safe side. */
function fitInto({ boxes, screen, margin, most }: FitQuestion, insets: Insets): Camera {
  const whole = around(boxes)
  const left = Math.max(margin, insets.left + 12)
  const top = Math.max(margin, insets.top + 12)
  const width = screen.width - left - Math.max(margin, insets.right + 12)
  const height = screen.height - top - Math.max(margin, insets.bottom + 12)
  const zoom = Math.max(0.02, Math.min(most, width / Math.max(1, widthOfBox(whole)), height / Math.max(1, heightOfBox(whole))))
  return {
    zoom,
    pan: { x: left + width / 2 - (zoom * (whole.left + whole.right)) / 2, y: top + height / 2 - (zoom * (whole.top + whole.bottom)) / 2 },
  }
}

function isClear({ boxes, floats }: FitQuestion, { zoom, pan }: Camera): boolean {
  return boxes.every((box) => {
    const drawn = { left: pan.x + zoom * box.left, right: pan.x + zoom * box.right, top: pan.y + zoom * box.top, bottom: pan.y + zoom * box.bottom }
    return floats.every((float) => !overlap(drawn, float))
  })
}
