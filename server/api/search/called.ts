/**
 * How well what was typed names something that stands in a place: 市长, 南通市市长, 南通市长, 江苏 南通. Best first: exactly, as the beginning, inside;
 * several words each anywhere. Characters are compared simplified and in lower case. No errors.
 */
import { simplified } from '../../load/simplified.ts'

/** What was typed, as it is compared: in one, and word by word. */
export interface Typed { readonly whole: string, readonly words: readonly string[] }

export function typedOf(text: string): Typed {
  const words = comparable(text).split(/\s+/u).filter((word) => word !== '')
  return { whole: words.join(''), words }
}

/** As text is compared. */
export function comparable(text: string): string {
  return simplified(text).toLowerCase()
}

/** What something is called: its own name, and all the names it goes by in its place; comparable. */
export interface Called { readonly own: string, readonly place: string, readonly names: readonly string[] }

/** Alone, with the place in front, and with the level named once (南通市 + 市委书记 = 南通市委书记). */
export function calledIn(place: string | undefined, name: string): Called {
  const own = comparable(name)
  if (place === undefined) return { own, place: '', names: [own] }
  const around = comparable(place)
  const level = around.slice(-1)
  return { own, place: around, names: [own, around + own, ...own.startsWith(level) ? [around + own.slice(1)] : [], ...around.length > 2 ? [around.slice(0, -1) + own] : []] }
}

/** 0 best; undefined where it does not, or where only its place is named: 南通 is no post, though there are many in it. */
export function rankOf(called: Called, { whole, words }: Typed): number | undefined {
  const { names } = called
  if (whole === '' || !words.some((word) => touches(called, word))) return undefined
  if (names.includes(whole)) return 0
  if (names.some((name) => name.startsWith(whole))) return 1
  return names.some((name) => words.every((word) => name.includes(word))) ? 2 : undefined
}

/** Whether a word is of the thing's own name, or reaches from the place into it. */
function touches({ own, place, names }: Called, word: string): boolean {
  return own.includes(word) || (!place.includes(word) && names.some((name) => name.includes(word)))
}
