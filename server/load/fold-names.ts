/** Names as they are compared: traditional characters made simplified, and the user's other names of a person made the one they stand for. */
import type { UserWords } from '../extract/lexicon/user-words.ts'
import type { Simplify } from '../resolve/names/name-key.ts'
import { simplified } from './simplified.ts'

/** The comparison that a user's lexicon asks for. */
export function foldNames({ people }: UserWords): Simplify {
  const names = new Map(people.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)))
  if (names.size === 0) return simplified
  return function fold(text: string): string {
    const plain = simplified(text)
    return names.get(plain) ?? plain
  }
}
