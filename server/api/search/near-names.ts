/**
 * Names near what was typed, for when nobody bears it: spoken alike (王辉 for 王晖, whatever the tones), or one character or letter other, more, less
 * or two changed about. People's keys and text → ids, alike before one off, then who attended more. One look at each name; no errors.
 */
import { simplified } from '../../load/simplified.ts'
import { nameKeys, type NameKeys } from '../names/name-search.ts'

/** A shorter name in letters is near too many. */
const LEAST_LETTERS = 4
const LEAST_CHARACTERS = 2

/** @param weight of a person, greater first among equals */
export function nearNames(people: readonly NameKeys[], typed: string, weight: (id: string) => number): readonly string[] {
  const sought = soughtOf(typed)
  if (sought === undefined) return []
  return people
    .flatMap((keys) => {
      const distance = distanceOf(keys, sought)
      return distance === undefined ? [] : [{ id: keys.id, distance, weight: weight(keys.id) }]
    })
    .sort((a, b) => a.distance - b.distance || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** @property spoken in plain letters @property characters empty where letters were typed */
interface Sought { readonly characters: readonly string[], readonly spoken: string }

function soughtOf(typed: string): Sought | undefined {
  const text = simplified(typed).replace(/[\s·]/gu, '')
  const isHan = /^\p{Script=Han}+$/u.test(text)
  if (isHan) return [...text].length < LEAST_CHARACTERS ? undefined : { characters: [...text], spoken: nameKeys('', [text]).spoken[0]?.full ?? '' }
  const letters = text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f'’-]/gu, '')
  return /^[a-z]+$/u.test(letters) && letters.length >= LEAST_LETTERS ? { characters: [], spoken: letters } : undefined
}

/** 0 spoken alike, 1 one off. */
function distanceOf({ names, spoken }: NameKeys, sought: Sought): number | undefined {
  if (spoken.some(({ full }) => full === sought.spoken)) return 0
  const isNear = sought.characters.length > 0
    ? names.some((name) => isOneOff([...name], sought.characters))
    : spoken.some(({ full }) => isOneOff([...full], [...sought.spoken]))
  return isNear ? 1 : undefined
}

/** One sign replaced, put in, left out, or two neighbours changed about. */
export function isOneOff(one: readonly string[], other: readonly string[]): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && long[from] === short[from]) from += 1
  let behind = 0
  while (behind < short.length - from && long[long.length - 1 - behind] === short[short.length - 1 - behind]) behind += 1
  const [restLong, restShort] = [long.length - from - behind, short.length - from - behind]
  if (restLong <= 1) return restLong + restShort > 0
  return restLong === 2 && restShort === 2 && long[from] === short[from + 1] && long[from + 1] === short[from]
}
