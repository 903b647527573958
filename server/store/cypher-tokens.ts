/**
 * Cypher text → tokens, as both stores read it: strings with backslash escapes, names in backticks, line and block comments
 * (block comments do not nest). What stands in a string or a comment is never taken for a keyword.
 * Edge cases: a string, a name or a comment that never ends is a token of kind `unfinished`.
 * Source: openCypher 9, grammar of SP, Comment, StringLiteral, EscapedSymbolicName.
 */

export type TokenKind = 'word' | 'quoted name' | 'string' | 'number' | 'parameter' | 'symbol' | 'comment' | 'unfinished'

/** @property text as written, quotes and comment signs included; @property start, end offsets in UTF-16 code units */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Tried in this order at each place; the last takes any one character. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['comment', /\/\/[^\n\r]*|\/\*[\s\S]*?\*\//uy],
  ['string', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/uy],
  ['quoted name', /`(?:[^`]|``)*`/uy],
  ['unfinished', /(?:'|"|`|\/\*)[\s\S]*/uy],
  ['parameter', /\$(?:[\p{L}\p{N}_]+|`[^`]*`)/uy],
  ['number', /0[xX][0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy],
  ['word', /[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}\p{Pc}]*/uy],
  ['symbol', /[<>=!]=|<>|->|<-|\.\.|\+=|=~|\|\||[\s\S]/uy],
]

const SPACE = /\s+/uy

/** All tokens in order, white space left out. */
export function tokenizeCypher(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const token = tokenAt(text, at)
    tokens.push(token)
    at = skipSpace(text, token.end)
  }
  return tokens
}

/** The tokens that the store acts on: without comments. */
export function withoutComments(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind !== 'comment')
}

/** True for a bare word that is this keyword, whatever its case. */
export function isKeyword(token: Token | undefined, keyword: string): boolean {
  return token !== undefined && token.kind === 'word' && token.text.toUpperCase() === keyword
}

function tokenAt(text: string, start: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start
    const found = pattern.exec(text)
    if (found !== null) return { kind, text: found[0], start, end: start + found[0].length }
  }
  return { kind: 'symbol', text: text.charAt(start), start, end: start + 1 }
}

function skipSpace(text: string, start: number): number {
  SPACE.lastIndex = start
  const found = SPACE.exec(text)
  return found === null ? start : start + found[0].length
}
