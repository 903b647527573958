/**
 * A page's facts → why: every mark with what it was taken for, its rule and its reason, and everything the extractor was unsure of.
 * As text for a terminal, sentence by sentence; or as NDJSON, an article a line and one more where something lies outside all articles.
 * Offsets are UTF-16 code units of the page's text. No errors.
 */
import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { ArticleFacts, Mark, PageFacts } from '../../domain/facts.ts'
import type { Page } from '../../domain/page.ts'
import type { Span } from '../../domain/span.ts'
import { read, type Reading } from '../../extract/reading.ts'
import { sentenceEnds } from '../../extract/sentences.ts'
import { englishOf } from '../../load/reason-dto.ts'
import { padded, wrapped } from './terminal-width.ts'

/** @property label what the page is called: its record's id, or the path as given @property columns of the terminal */
export interface MarkedPage { readonly label: string, readonly page: Page, readonly facts: PageFacts, readonly columns: number }

/** To read in a terminal. Ends in an empty line. */
export function markedText({ label, page, facts, columns }: MarkedPage): string {
  const { inside, outside } = shared(facts.diagnostics, facts.articles)
  const articles = facts.articles.map((article, i) => articleText(article, { page, columns, diagnostics: inside[i] ?? [] }))
  const rest = outside.length === 0 ? '' : `\nOutside all articles\n${outside.map((diagnostic) => diagnosticText(diagnostic, { page, columns })).join('')}`
  return `${label}\n${articles.join('')}${rest}\n`
}

/** For machines. Each line ended by a line break. */
export function markedNdjson({ label, page, facts }: MarkedPage): string {
  const { inside, outside } = shared(facts.diagnostics, facts.articles)
  const lines = facts.articles.map((article, i): object => ({
    page: label, article: article.ordinal, start: article.span.start, end: article.span.end, headline: article.headline ?? null,
    marks: article.marks.map(({ kind, span, label: made, rule, reason }) => ({ kind, start: span.start, end: span.end, words: wordsAt(page, span), label: made, rule, reason: englishOf(reason) })),
    diagnostics: (inside[i] ?? []).map((diagnostic) => diagnosticLine(diagnostic, page)),
  }))
  const rest = outside.length === 0 ? [] : [{ page: label, article: null, marks: [], diagnostics: outside.map((diagnostic) => diagnosticLine(diagnostic, page)) }]
  return [...lines, ...rest].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** @property inside what begins in each of the stretches @property outside what begins in none */
interface Shared<Item> { readonly inside: readonly (readonly Item[])[], readonly outside: readonly Item[] }

/** Shares things out to the stretches they begin in. The stretches are disjoint and in order. */
function shared<Item extends { readonly span: Span }>(items: readonly Item[], stretches: readonly { readonly span: Span }[]): Shared<Item> {
  const inside: Item[][] = stretches.map(() => [])
  const outside: Item[] = []
  let at = 0
  for (const item of [...items].sort((a, b) => a.span.start - b.span.start)) {
    while (at < stretches.length && (stretches[at]?.span.end ?? 0) <= item.span.start) at += 1
    const begun = (stretches[at]?.span.start ?? Infinity) <= item.span.start
    ;(begun ? inside[at] ?? outside : outside).push(item)
  }
  return { inside, outside }
}

function diagnosticLine({ rule, severity, message, span }: Diagnostic, page: Page): object {
  return { rule, severity, message: englishOf(message), start: span.start, end: span.end, words: wordsAt(page, span) }
}

interface Setting { readonly page: Page, readonly columns: number }

function articleText(article: ArticleFacts, setting: Setting & { readonly diagnostics: readonly Diagnostic[] }): string {
  const { page, columns, diagnostics } = setting
  const sentences = sentencesOf(read(page.text, [article.span]), article)
  const marks = shared(article.marks, sentences).inside
  const doubts = shared(diagnostics, sentences).inside
  const blocks = sentences.map(({ words }, i) => {
    const made = (marks[i] ?? []).map((mark) => markText(mark, setting)).join('')
    return `\n${wrapped(words, { columns, indent: '  ' })}${made}${(doubts[i] ?? []).map((doubt) => diagnosticText(doubt, setting)).join('')}`
  })
  return `\n■ ${article.headline ?? '(no headline)'}\n${blocks.join('')}`
}

interface SentenceFound { readonly words: string, readonly span: Span }

/** Headings and sentences to read by; together their spans are the article. */
function sentencesOf(reading: Reading, article: ArticleFacts): readonly SentenceFound[] {
  const ends = [...new Set([...sentenceEnds(reading.text), ...headingEdges(reading.text, article)])].sort((a, b) => a - b)
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0
    const span = { start: i === 0 ? article.span.start : reading.span(start, end).start, end: i + 1 < ends.length ? reading.span(end, end + 1).start : article.span.end }
    return { words: reading.text.slice(start, end).trim(), span }
  })
}

/** Headings end in no full stop: they are cut out where their words stand. */
function headingEdges(text: string, { kicker, headline, dateline }: ArticleFacts): readonly number[] {
  return [kicker, headline, dateline].flatMap((words) => {
    const bare = words?.replace(/\s+/gu, '') ?? ''
    const at = bare === '' ? -1 : text.indexOf(bare)
    return at < 0 ? [] : [at, ...words === dateline ? [] : [at + bare.length]]
  }).filter((edge) => edge > 0 && edge < text.length)
}

const WORDS_COLUMNS = 24
const KIND_COLUMNS = 9

function markText({ kind, span, label, rule, reason }: Mark, { page, columns }: Setting): string {
  const words = wordsAt(page, span)
  return `    ${padded(words, WORDS_COLUMNS)}${padded(kind, KIND_COLUMNS)}${label === words ? '' : label}`.trimEnd() + `\n${wrapped(`${rule}: ${englishOf(reason)}`, { columns, indent: ' '.repeat(REASON_INDENT) })}`
}

const REASON_INDENT = 4 + WORDS_COLUMNS + KIND_COLUMNS
const SIGNS: Readonly<Record<Diagnostic['severity'], string>> = { info: 'i', doubt: '?', error: '!' }

function diagnosticText({ rule, severity, message, span }: Diagnostic, { page, columns }: Setting): string {
  const words = wordsAt(page, span)
  const shown = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words
  return `  ${SIGNS[severity]} ${shown}\n${wrapped(`${rule}: ${englishOf(message)}`, { columns, indent: ' '.repeat(8) })}`
}

const LONGEST_WORDS = 40

/** The marked words without the breaks of the layout. */
function wordsAt({ text }: Page, { start, end }: Span): string {
  return text.slice(start, end).replace(/[\s*]+/gu, '')
}
