/**
 * Where a text has names of places: the longest name that begins at each character, towns by their last character, and words for the paper's own place.
 *
 * Text → offsets, in order, none overlapping. About one step a character: a town is looked for only where 镇, 乡 or 街道 stands.
 */
import type { Gazetteer } from './gazetteer.ts'

/** `[start, end)` of the text; `relative` for 我市, 全省, 本县. */
export interface PlaceName { readonly start: number, readonly end: number, readonly kind: 'name' | 'relative' }

const RELATIVE = /^(?:[我本全][省市县区镇乡]|[我本][州盟旗])/u
const TOWN_ENDING = /^(?:街道|[镇乡])/u
const LONGEST_TOWN = 10

/** Finds the names in a text. */
export function* placeNames(text: string, gazetteer: Gazetteer): Generator<PlaceName> {
  let at = 0
  let free = 0
  while (at < text.length) {
    if (!gazetteer.mayConcern(text.charCodeAt(at), text.charCodeAt(at + 1))) { at += 1; continue }
    const found = nameAt(text, { free, at, gazetteer }) ?? townAt(text, { free, at, gazetteer })
    if (found !== undefined) {
      yield found
      free = found.end
    }
    at = found?.end ?? at + 1
  }
}

function nameAt(text: string, { free, at, gazetteer }: Place): PlaceName | undefined {
  const character = text.charAt(at)
  if ('我本全'.includes(character) && RELATIVE.test(text.slice(at, at + 2))) return { start: at, end: at + 2, kind: 'relative' }
  const name = gazetteer.nameAt(text, at)
  if (name === undefined) return undefined
  const town = townFrom(text, { free, at, name, gazetteer })
  if (town !== undefined) return town
  if (name === SHARED && !BEFORE_SHARED.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const end = at + name.length
  const { notBefore, notBehind } = gazetteer.words
  const partOfWord = notBefore[name]?.some((word) => text.startsWith(word, end)) === true || notBehind[name]?.some((word) => text.endsWith(word, at)) === true
  return partOfWord ? undefined : { start: at, end, kind: 'name' }
}

/** 新区 is said of a new area without its name; behind a name it is part of it (雄安新区). */
const SHARED = '新区'
const BEFORE_SHARED = /^(?:[^\p{Script=Han}]?|[到在赴往进入])$/u

/** 城关镇 is a town, not 城关区 and the word 镇; 独龙江乡 is not 龙江乡: the longest name that ends there. */
function townFrom(text: string, { free, at, name, gazetteer }: Place & { readonly name: string }): PlaceName | undefined {
  const ending = TOWN_ENDING.exec(text.slice(at + name.length, at + name.length + 2))?.[0]
  if (ending === undefined || gazetteer.townsNamed(`${name}${ending}`).length === 0) return undefined
  const end = at + name.length + ending.length
  for (let start = Math.max(free, end - LONGEST_TOWN); start < at; start += 1) if (gazetteer.townsNamed(text.slice(start, end)).length > 0) return { start, end, kind: 'name' }
  return { start: at, end, kind: 'name' }
}

interface Place { readonly free: number, readonly at: number, readonly gazetteer: Gazetteer }

/** The longest town's name that ends with the character here and begins behind the last name found. */
function townAt(text: string, { free, at, gazetteer }: Place): PlaceName | undefined {
  const character = text.charAt(at)
  if (!'街镇乡'.includes(character)) return undefined
  const ending = TOWN_ENDING.exec(text.slice(at, at + 2))
  if (ending === null) return undefined
  const end = at + ending[0].length
  for (let start = Math.max(free, end - LONGEST_TOWN); start <= at - 2; start += 1) {
    if (gazetteer.townsNamed(text.slice(start, end)).length > 0) return { start, end, kind: 'name' }
  }
  // Right behind its county a town is known by the name it had before it rose, too.
  if (free > 0 && end - free <= LONGEST_TOWN && free <= at - 2 && gazetteer.townsOnceNamed(text.slice(free, end)).length > 0) return { start: free, end, kind: 'name' }
  return undefined
}
