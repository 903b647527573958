/**
 * Every match of a pattern in a text, in order. String.matchAll compiles a copy of the pattern at each call, which costs more than looking through a
 * sentence that has no match; here most calls end with one look.
 */

/** @param pattern with the flag g; its lastIndex is of no account, so that matches may be asked for while others are gone through */
export function matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  return first === null ? NONE : following(pattern, text, first)
}

const NONE: readonly never[] = []

function* following(pattern: RegExp, text: string, first: RegExpExecArray): Generator<RegExpExecArray> {
  for (let match: RegExpExecArray | null = first; match !== null;) {
    const end = match.index + match[0].length
    yield match
    pattern.lastIndex = match[0] === '' ? end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end
    match = pattern.exec(text)
  }
}
