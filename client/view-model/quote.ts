/**
 * A quoted sentence → where it stands in the print. A quote has no layout breaks and no pulled lines, the print has both.
 * In: an article's text, a quote. Out: the span, in UTF-16 code units; undefined where the text does not hold the quote.
 */

interface Interval { readonly start: number, readonly end: number }

/** So much of a quote's beginning and end must agree where a pulled line stands within it. */
const ANCHOR = 10

interface Bare { readonly words: string, readonly at: readonly number[] }

/** White space and layout marks left out; `at[i]` is where the i-th unit stands. */
function bareOf(text: string): Bare {
  const words: string[] = []
  const at: number[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charAt(offset)
    if (/[\s*#_]/.test(unit)) continue
    words.push(unit)
    at.push(offset)
  }
  return { words: words.join(''), at }
}

/** The first place that holds the quote, layout aside. */
export function findQuote(text: string, quote: string): Interval | undefined {
  const print = bareOf(text)
  const sought = bareOf(quote).words
  if (sought === '') return undefined
  const whole = print.words.indexOf(sought)
  if (whole >= 0) return spanAt(print, whole, whole + sought.length)
  return findByAnchors(print, sought)
}

function findByAnchors(print: Bare, sought: string): Interval | undefined {
  if (sought.length < 2 * ANCHOR) return undefined
  const first = print.words.indexOf(sought.slice(0, ANCHOR))
  if (first < 0) return undefined
  const last = print.words.indexOf(sought.slice(-ANCHOR), first)
  const length = last + ANCHOR - first
  return last < 0 || length > 2 * sought.length ? undefined : spanAt(print, first, last + ANCHOR)
}

function spanAt(print: Bare, from: number, to: number): Interval | undefined {
  const start = print.at[from]
  const end = print.at[to - 1]
  return start === undefined || end === undefined ? undefined : { start, end: end + 1 }
}
