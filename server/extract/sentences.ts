/**
 * An article → its sentences. The joined sentence spans are the article, exactly: white space after a sentence belongs to it.
 *
 * ArticleDraft → Sentence[]. Headings, datelines and by-lines are sentences of their own part. A sentence ends at 。！？ or …… with the
 * closing marks behind it; not inside brackets or quotes, except that a quotation of several sentences ends with the
 * quotation. Pulled lines stand inside the sentence's span but not in its reading. Linear time.
 */
import type { ArticleDraft, Part, PartKind } from './articles/article-draft.ts'
import type { Span } from '../domain/span.ts'
import { read, type Reading } from './reading.ts'

/**
 * @property span the sentence on the page, white space behind it included
 * @property part the part of the article it stands in
 * @property reading its words with layout and pulled lines removed; `reading.span(0, reading.text.length)` are the words alone
 */
export interface Sentence {
  readonly span: Span
  readonly part: PartKind
  readonly reading: Reading
}

/** Cuts an article into sentences; their spans tile its span. */
export function splitSentences(page: string, { parts, span }: ArticleDraft): readonly Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  while (at < parts.length) {
    const part = parts[at]
    if (part === undefined) break
    const end = part.kind === 'body' ? endOfText(parts, at) : at + 1
    const run = parts.slice(at, end)
    if (part.kind === 'body') sentences.push(...sentencesOfText(page, run))
    else sentences.push({ span: part.span, part: part.kind, reading: read(page, [part.span], 'heading') })
    at = end
  }
  return tileSpan(sentences, span)
}

/** Running text goes on across pulled lines. */
function endOfText(parts: readonly Part[], from: number): number {
  let end = from + 1
  while (parts[end]?.kind === 'body' || (parts[end]?.kind === 'pulled' && parts[end + 1]?.kind === 'body')) end += 1
  return end
}

function sentencesOfText(page: string, run: readonly Part[]): readonly Sentence[] {
  const reading = read(page, run.filter(({ kind }) => kind === 'body').map(({ span }) => span))
  const ends = sentenceEnds(reading.text)
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0
    return { span: reading.span(start, end), part: 'body', reading: reading.slice(start, end) }
  })
}

/** Stretches each sentence to where the next begins, so that together they are the article. */
function tileSpan(sentences: readonly Sentence[], whole: Span): readonly Sentence[] {
  return sentences.map((sentence, i) => ({
    ...sentence,
    span: { start: i === 0 ? whole.start : sentence.span.start, end: sentences[i + 1]?.span.start ?? whole.end },
  }))
}

const OPENING = '“「『（(《〈【[‘'
const CLOSING = '”」』）)》〉】]’'
const STOP = /[。！？!?\n]|…+/u
/** Brackets and quotations longer than this are taken for unbalanced: the text goes on without them. */
const LONGEST_QUOTATION = 600

/**
 * Offsets behind each sentence. A full stop inside brackets or quotes does not end one, unless the closing mark follows it at once: `他说：“好。”` ends
 * with the quotation. A line break (an indented paragraph) always does.
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  const open: Opened = { depth: 0, since: 0, straight: false }
  let at = 0
  let from = 0
  while (at < text.length) {
    const character = text.charAt(at)
    track(open, character, at)
    at += 1
    if (!STOP.test(character)) continue
    const stopped = at
    while (at < text.length && (STOP.test(text.charAt(at)) || CLOSING.includes(text.charAt(at)) || (open.straight && text.charAt(at) === '"'))) {
      track(open, text.charAt(at), at)
      at += 1
    }
    if (!endsHere(open, { character, at, closed: at > stopped }) || at === from) continue
    ends.push(at)
    from = at
    open.depth = 0
    open.straight = false
  }
  if (from < text.length) ends.push(text.length)
  return ends
}

/** How deep in brackets and quotes, and since where. Straight quotes (") open and close alike. */
interface Opened { depth: number, since: number, straight: boolean }

function track(open: Opened, character: string, at: number): void {
  if (character === '"') {
    open.straight = !open.straight
    if (open.straight) open.since = at
  }
  if (OPENING.includes(character)) {
    if (open.depth === 0) open.since = at
    open.depth += 1
  }
  if (CLOSING.includes(character) && open.depth > 0) open.depth -= 1
}

interface Stop { readonly character: string, readonly at: number, readonly closed: boolean }

function endsHere(open: Opened, { character, at }: Stop): boolean {
  if (character === '\n') return true
  return (open.depth === 0 && !open.straight) || at - open.since > LONGEST_QUOTATION
}
