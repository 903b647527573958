/**
 * Finds people by what a reader types: characters, simplified or traditional (王晖, 單霽翔); pinyin in full (`wanghui`, `wang hui`, `Wáng Huī`);
 * initials (`wh`); the beginning of any of these. People and text → hits, best first: exact before beginning before inside,
 * characters before pinyin before initials, then who attended more, then id.
 */
import { simplified } from '../../load/simplified.ts'
import { syllables } from './pinyin-name.ts'

/** What is searched of one person. */
export interface NameKeys {
  readonly id: string
  readonly names: readonly string[]
  readonly spoken: readonly { readonly full: string, readonly initials: string }[]
}

/**
 * Keys of a person from its name and aliases.
 * @param read the syllables of a name
 */
export function nameKeys(id: string, names: readonly string[], read: (name: string) => readonly string[] = syllables): NameKeys {
  return {
    id,
    names: names.map((name) => withoutSpace(simplified(name))),
    spoken: names.map((name) => {
      const plainSyllables = read(name).map(plain)
      return { full: plainSyllables.join(''), initials: plainSyllables.map((syllable) => syllable.slice(0, 1)).join('') }
    }),
  }
}

/** How well the keys answer what was typed: 0 best; undefined where they do not. */
export function matchName(keys: NameKeys, typed: string): number | undefined {
  return rankOfKeys(keys, soughtOf(typed))
}

/** What was typed, as it is compared; made once for all people. @property spoken in plain letters, empty where it is no pinyin */
interface Sought { readonly characters: string, readonly spoken: string }

function soughtOf(typed: string): Sought {
  return { characters: withoutSpace(simplified(typed)), spoken: plain(typed) }
}

function rankOfKeys(keys: NameKeys, { characters, spoken }: Sought): number | undefined {
  const ranks = [
    ...keys.names.map((name) => rankOf(name, characters, 0)),
    ...(spoken === '' ? [] : keys.spoken.flatMap(({ full, initials }) => [beginning(full, spoken, 3), beginning(initials, spoken, 5)])),
  ].filter((rank) => rank !== undefined)
  return ranks.length === 0 ? undefined : Math.min(...ranks)
}

/** @param weight of a person, greater first among equal matches */
export function searchNames(people: readonly NameKeys[], typed: string, weight: (id: string) => number): readonly string[] {
  const sought = soughtOf(typed)
  return people
    .flatMap((keys) => {
      const rank = rankOfKeys(keys, sought)
      return rank === undefined ? [] : [{ id: keys.id, rank, weight: weight(keys.id) }]
    })
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** Exact, beginning, inside: `best`, +1, +2. */
function rankOf(name: string, typed: string, best: number): number | undefined {
  if (typed === '') return undefined
  return beginning(name, typed, best) ?? (name.includes(typed) ? best + 2 : undefined)
}

function beginning(key: string, typed: string, best: number): number | undefined {
  if (key === typed) return best
  return key.startsWith(typed) ? best + 1 : undefined
}

function withoutSpace(text: string): string {
  return text.replace(/[\s·]/gu, '')
}

/** Latin letters only, lower case, without tones; ü and u: are v, as they are typed. Text with other letters is no pinyin: ''. */
function plain(text: string): string {
  const letters = text.toLowerCase().replace(/ü|u:/gu, 'v').normalize('NFD').replace(/u\u0308/gu, 'v').replace(/[\u0300-\u036f\s'’·-]/gu, '')
  return /^[a-z]+$/u.test(letters) ? letters : ''
}
