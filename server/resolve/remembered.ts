/** Titles repeat by the thousand: what a function of words says of them is remembered. The function must be pure. */

/** So many words are remembered of each function; then all are forgotten. */
const MOST = 100_000

/** The same function, asked once for the same words. */
export function remembered<T>(work: (words: string) => T): (words: string) => T {
  const known = new Map<string, { readonly said: T }>()
  return (words) => {
    const found = known.get(words)
    if (found !== undefined) return found.said
    const said = work(words)
    if (known.size >= MOST) known.clear()
    known.set(words, { said })
    return said
  }
}
