/**
 * Which names are written and where: below the disc, above it where below is taken, always 12 px on the screen; of two that collide the one of greater rank stays.
 * Names that must show (pointed at, selected, adjacent) try the sides as well before they overlap anything. Pure; units: px of the screen.
 */
import type { Box } from '../layout/box.ts'
import { overlap } from '../layout/box.ts'

/**
 * @property texts the wordings to try, longest first (`王晖 Wang Hui`, then `王晖`)
 * @property x centre of the disc
 * @property y centre of the disc
 * @property reach radius of the disc on the screen, ring included
 * @property must written whatever it covers
 */
export interface LabelWish { readonly id: string, readonly texts: readonly string[], readonly x: number, readonly y: number, readonly reach: number, readonly rank: number, readonly must: boolean }

/** @property x middle of the text @property y middle of the text */
export interface PlacedLabel { readonly id: string, readonly text: string, readonly x: number, readonly y: number, readonly width: number }

export const LABEL_SIZE = 12
const LINE = 15
const GAP = 3

/** Labels in the order of importance. @param measure width of a text in px */
export function placeLabels(wishes: readonly LabelWish[], screen: { readonly width: number, readonly height: number }, measure: (text: string) => number): readonly PlacedLabel[] {
  const grid = createGrid()
  const discs = createGrid()
  const placed: PlacedLabel[] = []
  const seen = wishes.filter((wish) => isSeen(wish, screen))
  for (const wish of seen) discs.take(discBox(wish), wish.id)
  const inOrder = [...seen].sort((a, b) => Number(b.must) - Number(a.must) || b.rank - a.rank || (a.id < b.id ? -1 : 1))
  for (const wish of inOrder) {
    const label = place(wish, measure, { grid, discs })
    if (label === undefined) continue
    grid.take(boxOfLabel(label), label.id)
    placed.push(label)
  }
  return placed
}

function isSeen(wish: LabelWish, screen: { readonly width: number, readonly height: number }): boolean {
  const slack = 120
  return wish.x > -slack && wish.x < screen.width + slack && wish.y > -slack && wish.y < screen.height + slack
}

/** Best is a wording that covers neither a name nor another's disc, then the shortest that covers no name. */
function place(wish: LabelWish, measure: (text: string) => number, { grid, discs }: { readonly grid: Grid, readonly discs: Grid }): PlacedLabel | undefined {
  const below = wish.texts.map((text) => labelBelow(wish, text, measure(text)))
  const shortest = below.at(-1)
  if (shortest === undefined) return undefined
  const candidates = [...below, ...elsewhere(wish, shortest)]
  const free = candidates.filter((label) => grid.isFree(boxOfLabel(label), wish.id))
  const clear = free.find((label) => discs.isFree(boxOfLabel(label), wish.id))
  return clear ?? free.find((label) => label.text === shortest.text) ?? (wish.must ? shortest : undefined)
}

function labelBelow(wish: LabelWish, text: string, width: number): PlacedLabel {
  return { id: wish.id, text, width, x: wish.x, y: wish.y + wish.reach + GAP + LINE / 2 }
}

/** Above; for what must show, to the sides as well. */
function elsewhere(wish: LabelWish, label: PlacedLabel): readonly PlacedLabel[] {
  const above = { ...label, y: 2 * wish.y - label.y }
  const beside = wish.reach + GAP + 2 + label.width / 2
  return wish.must ? [above, { ...label, x: wish.x + beside, y: wish.y }, { ...label, x: wish.x - beside, y: wish.y }] : [above]
}

function discBox({ x, y, reach }: LabelWish): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

/** The room a label takes. */
export function boxOfLabel(label: PlacedLabel): Box {
  return { left: label.x - label.width / 2 - 2, right: label.x + label.width / 2 + 2, top: label.y - LINE / 2, bottom: label.y + LINE / 2 }
}

interface Grid { readonly isFree: (box: Box, except: string) => boolean, readonly take: (box: Box, owner: string) => void }

const CELL = 64

/** Taken boxes by cells of the screen, so that a thousand labels need no million comparisons. */
function createGrid(): Grid {
  const cells = new Map<string, { readonly box: Box, readonly owner: string }[]>()
  function keys(box: Box): string[] {
    const found: string[] = []
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) found.push(`${x},${y}`)
    }
    return found
  }
  return {
    isFree: (box, except) => keys(box).every((key) => (cells.get(key) ?? []).every((taken) => taken.owner === except || !overlap(box, taken.box))),
    take: (box, owner) => {
      for (const key of keys(box)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [{ box, owner }])
        else cell.push({ box, owner })
      }
    },
  }
}
