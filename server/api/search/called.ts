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

/** All that a thing of a place is called: alone, with the place in front, and with the level named once (南通市 + 市委书记 = 南通市委书记). */
export function namesIn(place: string | undefined, name: string): readonly string[] {
  if (place === undefined) return [name]
  const level = place.slice(-1)
  return [name, place + name, ...name.startsWith(level) ? [place + name.slice(1)] : [], ...place.length > 2 ? [place.slice(0, -1) + name] : []]
}

/** 0 best; undefined where it does not. @param names all comparable */
export function rankAmong(names: readonly string[], { whole, words }: Typed): number | undefined {
  if (whole === '') return undefined
  if (names.includes(whole)) return 0
  if (names.some((name) => name.startsWith(whole))) return 1
  return names.some((name) => words.every((word) => name.includes(word))) ? 2 : undefined
}
