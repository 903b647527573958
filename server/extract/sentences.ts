/**
 * An article → its sentences. The joined sentence spans are the article, exactly: white space after a sentence belongs to it.
 *
 * ArticleDraft → Sentence[]. Headings, datelines and by-lines are sentences of their own part. A sentence ends at 。！？ or …… with the
 * closing marks behind it; not inside brackets or quotes, except that a quotation of several sentences ends with the
 * quotation. Pulled lines stand inside the sentence's span but not in its reading. Linear time.
 */
import type { ArticleDraft, Part, PartKind } from './articles/article-draft.ts'
import type { Span } from '../domain/span.ts'
import { CharacterSet } from './character-set.ts'
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
    if (part.kind === 'body') for (const sentence of sentencesOfText(page, run)) sentences.push(sentence)
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
  let start = 0
  return ends.map((end) => {
    const sentence: Sentence = { span: reading.span(start, end), part: 'body', reading: reading.slice(start, end) }
    start = end
    return sentence
  })
}

/** Stretches each sentence to where the next begins, so that together they are the article. */
function tileSpan(sentences: readonly Sentence[], whole: Span): readonly Sentence[] {
  return sentences.map(({ span, part, reading }, i) => ({
    span: { start: i === 0 ? whole.start : span.start, end: sentences[i + 1]?.span.start ?? whole.end }, part, reading,
  }))
}

const OPENING = '“「『（(《〈【[‘'
const CLOSING = '”」』）)》〉】]’'
/** The only characters that matter to where a sentence ends. */
const MARKS = new CharacterSet(/[。！？!?\n…“「『（(《〈【[‘”」』）)》〉】\]’"]/u)
const STOPS = new CharacterSet(/[。！？!?\n…]/u)
/** Brackets and quotations longer than this are taken for unbalanced: the text goes on without them. */
const LONGEST_QUOTATION = 600

/**
 * Offsets behind each sentence. A full stop inside brackets or quotes does not end one, unless the closing mark follows it at once: `他说：“好。”` ends
 * with the quotation. A line break (an indented paragraph) always does.
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  const open: Opened = { depth: 0, since: 0, straight: false }
  let stop = -1
  let from = 0
  const close = (at: number): void => {
    if (stop < 0 || at === from || !endsHere(open, text.charAt(stop), at)) return
    ends.push(at)
    from = at
    open.depth = 0
    open.straight = false
  }
  let end = 0
  for (let index = MARKS.next(text, 0); index < text.length; index = MARKS.next(text, index + 1)) {
    const mark = text.charAt(index)
    const goesOn = stop >= 0 && index === end && (STOPS.isAt(text, index) || CLOSING.includes(mark) || (mark === '"' && open.straight))
    if (!goesOn) {
      close(end)
      stop = -1
    }
    track(open, mark, index)
    if (STOPS.isAt(text, index) && stop < 0) stop = index
    end = index + 1
  }
  close(end)
  if (from < text.length) ends.push(text.length)
  return ends
}

/** How deep in brackets and quotes, and since where. Straight quotes (") open and close alike. */
interface Opened { depth: number, since: number, straight: boolean }

function track(open: Opened, mark: string, at: number): void {
  if (mark === '"') {
    open.straight = !open.straight
    if (open.straight) open.since = at
  }
  if (OPENING.includes(mark)) {
    if (open.depth === 0) open.since = at
    open.depth += 1
  }
  if (CLOSING.includes(mark) && open.depth > 0) open.depth -= 1
}

function endsHere(open: Opened, stop: string, at: number): boolean {
  return stop === '\n' || (open.depth === 0 && !open.straight) || at - open.since > LONGEST_QUOTATION
}
