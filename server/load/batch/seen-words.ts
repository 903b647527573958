/**
 * Names and titles as printed → the key and the post that they mean, each worked out once: papers print the same few thousand again and again.
 * Good for one way of simplifying characters.
 */
import type { Title } from '../../domain/title.ts'
import { nameKey, type Simplify } from '../../resolve/names/name-key.ts'
import { postOf, type FindLocation, type Post } from '../../resolve/posts/roles.ts'

/** Beyond so many all are forgotten, to bound memory. */
const REMEMBERED = 100_000

export class SeenWords {
  readonly #simplify: Simplify
  readonly #keys = new Map<string, string>()
  readonly #posts = new Map<string, Post>()

  private constructor(simplify: Simplify) {
    this.#simplify = simplify
  }

  /** What was seen so far with this way of simplifying. */
  static of(simplify: Simplify): SeenWords {
    const known = seen.get(simplify) ?? new SeenWords(simplify)
    seen.set(simplify, known)
    return known
  }

  keyOf(name: string): string {
    return remembered(this.#keys, name, () => nameKey(name, this.#simplify))
  }

  postOf(title: Title, findLocation: FindLocation): Post {
    const place = title.jurisdiction === undefined ? undefined : findLocation(title.jurisdiction)
    const words = [title.text, title.office, title.body, title.jurisdiction, title.level, title.rank, title.tenure, place?.name, place?.level].join('\u001f')
    return remembered(this.#posts, words, () => postOf({ ...title, text: this.#simplify(title.text) }, findLocation))
  }
}

const seen = new WeakMap<Simplify, SeenWords>()

function remembered<T>(known: Map<string, T>, words: string, find: () => T): T {
  const before = known.get(words)
  if (before !== undefined) return before
  const found = find()
  if (known.size >= REMEMBERED) known.clear()
  known.set(words, found)
  return found
}
