/** When two printed names mean the same thing, white space and punctuation aside. Strings → boolean or 0..1. No errors. */

/** Letters, digits and characters only, in compatibility form. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')
}

/** Dice's coefficient of the character pairs (Dice 1945): 1 for equal texts, 0 for texts that share no pair. */
export function dice(a: string | null | undefined, b: string | null | undefined): number {
  const left = pairsOf(a)
  const right = pairsOf(b)
  if (left.length + right.length === 0) return 1
  const pool = new Map<string, number>()
  for (const pair of right) pool.set(pair, (pool.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of left) {
    const many = pool.get(pair) ?? 0
    if (many > 0) { shared += 1; pool.set(pair, many - 1) }
  }
  return 2 * shared / (left.length + right.length)
}

function pairsOf(text: string | null | undefined): readonly string[] {
  const characters = [...plain(text)]
  return characters.length < 2 ? characters : characters.slice(1).map((character, i) => (characters[i] ?? '') + character)
}

/** 统战部部长 and 市委统战部部长 are one post: the longer may carry its body in front. */
export function sameRole(a: string, b: string): boolean {
  const x = plain(a)
  const y = plain(b)
  return x === y || (x.length >= 3 && y.endsWith(x)) || (y.length >= 3 && x.endsWith(y))
}

/** One name contains the other, or two thirds of the pairs agree. */
export function sameMeeting(a: string, b: string): boolean {
  const x = plain(a)
  const y = plain(b)
  return (x.includes(y) && y.length >= 4) || (y.includes(x) && x.length >= 4) || dice(a, b) >= 0.6
}

/** One name contains the other. */
export function sameVenue(a: string, b: string): boolean {
  const x = plain(a)
  const y = plain(b)
  return x === y || x.includes(y) || y.includes(x)
}
