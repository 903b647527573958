/**
 * Which names are written and where: below the disc, or, where that is taken, above it, beside it or at a corner; always 12 px on the screen. No name lies on
 * another name or on another's disc: of two that collide the one of greater rank stays. What is pointed at or selected is written whatever it covers.
 * Pinyin is written of all names or of none: where it would cost a name its place, nobody has it. That is decided by the zoom and not by what is on the
 * screen, so that nothing changes while the picture is moved. Pure; units: px of the screen.
 */
import type { Box } from '../layout/box.ts'
import { overlap } from '../layout/box.ts'

/**
 * @property texts the wordings, longest first (`王晖 Wang Hui`, then `王晖`): the first is written where there is room for the first of all, else the last
 * @property x centre of the disc
 * @property y centre of the disc
 * @property reach radius of the disc on the screen, ring included
 * @property must written whatever it covers
 * @property near next to what is pointed at: comes before the others, and may lie on their discs
 */
export interface LabelWish { readonly id: string, readonly texts: readonly string[], readonly x: number, readonly y: number, readonly reach: number, readonly rank: number, readonly must: boolean, readonly near?: boolean }

/** @property x middle of the text @property y middle of the text */
export interface PlacedLabel { readonly id: string, readonly text: string, readonly x: number, readonly y: number, readonly width: number }

export const LABEL_SIZE = 12
const LINE = 15
const GAP = 3

type Measure = (text: string) => number
/** @property floats what lies on it, and hides names */
export interface Screen { readonly width: number, readonly height: number, readonly floats?: readonly Box[] }

/** Labels in the order of importance. @param measure width of a text in px */
export function placeLabels(wishes: readonly LabelWish[], screen: Screen, measure: Measure): readonly PlacedLabel[] {
  return createLabelPlacer(measure)(wishes, screen)
}

/** The same for one frame after the other: whether there is room for all is asked again only when names, sizes or distances changed, not while the picture is moved. */
export function createLabelPlacer(measure: Measure): (wishes: readonly LabelWish[], screen: Screen) => readonly PlacedLabel[] {
  let known: { readonly wishes: readonly LabelWish[], readonly roomForAll: boolean } | undefined
  return (wishes, screen) => {
    if (known === undefined || !areMoved(known.wishes, wishes)) known = { wishes, roomForAll: haveRoomForAll(wishes, measure) }
    const { roomForAll } = known
    return placed(wishes.filter((wish) => isSeen(wish, screen)).map((wish) => roomForAll || wish.must ? wish : brief(wish)), measure, screen)
  }
}

/** Px by which rounding may move a name while the picture is moved. */
const ROUNDING = 0.01

/** Whether the second are the first, all moved by the same way or not at all. */
function areMoved(before: readonly LabelWish[], after: readonly LabelWish[]): boolean {
  const [from, to] = [before[0], after[0]]
  if (before.length !== after.length) return false
  if (from === undefined || to === undefined) return true
  const [x, y] = [to.x - from.x, to.y - from.y]
  return before.every((one, index) => {
    const other = after[index]
    return other !== undefined && isAlike(one, other) && Math.abs(other.x - one.x - x) < ROUNDING && Math.abs(other.y - one.y - y) < ROUNDING
  })
}

function isAlike(one: LabelWish, other: LabelWish): boolean {
  return one.id === other.id && one.reach === other.reach && one.rank === other.rank && one.texts.length === other.texts.length && one.texts.every((text, index) => text === other.texts[index])
}

/** Whether the longest wordings cost no name its place. What is pointed at does not count, so that pointing changes no other name. */
function haveRoomForAll(wishes: readonly LabelWish[], measure: Measure): boolean {
  if (wishes.every(({ texts }) => texts.length < 2)) return true
  const alike = wishes.map((wish) => ({ ...wish, must: false, near: false }))
  return placed(alike, measure).length >= placed(alike.map(brief), measure).length
}

function brief(wish: LabelWish): LabelWish {
  return { ...wish, texts: wish.texts.slice(-1) }
}

/** @param screen no name is cut by its edge or lies under what floats on it; absent: the whole plane */
function placed(wishes: readonly LabelWish[], measure: Measure, screen?: Screen): readonly PlacedLabel[] {
  const taken = { labels: createGrid(), discs: createGrid(), screen }
  for (const wish of wishes) taken.discs.take(discBox(wish), wish.id)
  const inOrder = [...wishes].sort((a, b) => turnOf(b) - turnOf(a) || b.rank - a.rank || (a.id < b.id ? -1 : 1))
  return inOrder.flatMap((wish) => {
    const label = place(wish, measure, taken)
    if (label === undefined) return []
    taken.labels.take(boxOfLabel(label), label.id)
    return [label]
  })
}

function turnOf({ must, near }: LabelWish): number {
  if (must) return 2
  return near === true ? 1 : 0
}

function isSeen(wish: LabelWish, screen: Screen): boolean {
  const slack = 120
  return wish.x > -slack && wish.x < screen.width + slack && wish.y > -slack && wish.y < screen.height + slack
}

interface Taken { readonly labels: Grid, readonly discs: Grid, readonly screen: Screen | undefined }

/** Best is a place on the screen that covers neither a name nor another's disc. */
function place(wish: LabelWish, measure: Measure, { labels, discs, screen }: Taken): PlacedLabel | undefined {
  const [text] = wish.texts
  if (text === undefined) return undefined
  const candidates = around(wish, text, measure(text))
  const free = candidates.filter((label) => labels.isFree(boxOfLabel(label), wish.id))
  const clear = free.filter((label) => discs.isFree(boxOfLabel(label), wish.id))
  const mayCover = wish.must || wish.near === true
  return clear.find((label) => isOn(label, screen)) ?? (mayCover ? clear[0] ?? free[0] : undefined) ?? (wish.must ? candidates[0] : undefined)
}

function isOn(label: PlacedLabel, screen: Screen | undefined): boolean {
  const box = boxOfLabel(label)
  if (screen === undefined) return true
  return box.left >= 0 && box.top >= 0 && box.right <= screen.width && box.bottom <= screen.height && (screen.floats ?? []).every((float) => !overlap(box, float))
}

/** Where a name may stand, best first: below, above, right, left, then at the corners. */
function around({ id, x, y, reach }: LabelWish, text: string, width: number): readonly PlacedLabel[] {
  const down = reach + GAP + LINE / 2
  const beside = reach + GAP + 2 + width / 2
  const corner = { across: reach * Math.SQRT1_2 + 2 + width / 2, down: reach * Math.SQRT1_2 + 1 + LINE / 2 }
  const places = [
    [0, down], [0, -down], [beside, 0], [-beside, 0],
    [corner.across, corner.down], [-corner.across, corner.down], [corner.across, -corner.down], [-corner.across, -corner.down],
  ] as const
  return places.map(([across, below]) => ({ id, text, width, x: x + across, y: y + below }))
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
