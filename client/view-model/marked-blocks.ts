/**
 * An article to read with its marks: blocks of runs, each run with the marks that cover it, the quoted sentence known.
 * In: ArticleDto, the kinds of mark that are switched on, the quote that led here. Out: blocks in order of the print.
 * A mark that a column cut is one run again where nothing else begins inside it.
 */
import type { ArticleDto, MarkKindDto } from '../../server/contract/article.ts'
import { findQuote } from './quote.ts'
import { placeIn, readingOf, shownText, type Block } from './reading.ts'
import { runsOf } from './runs.ts'

/** @property marks indices into the article's marks, the widest first @property quoted whether the run belongs to the sentence that led here */
export interface MarkedRun { readonly key: number, readonly text: string, readonly marks: readonly number[], readonly quoted: boolean }

/** @property role what the line is on the page: the headline and the kicker are set as such */
export interface MarkedBlock { readonly role: 'headline' | 'kicker' | 'line' | 'paragraph', readonly quoted: boolean, readonly runs: readonly MarkedRun[] }

/** @property quoteFound false where a quote was given and the text does not hold it */
export interface MarkedArticle { readonly blocks: readonly MarkedBlock[], readonly quoteFound: boolean }

/** The article's blocks. */
export function markedArticle(article: ArticleDto, shown: ReadonlySet<MarkKindDto>, quote: string | undefined): MarkedArticle {
  const quoteSpan = quote === undefined ? undefined : findQuote(article.text, quote)
  const marks = article.marks.flatMap((mark, index) => shown.has(mark.kind) ? [{ ...mark, index }] : [])
  const blocks = readingOf(article.text).map((block): MarkedBlock => {
    const text = shownText(article.text, block)
    const placed = marks.flatMap((mark) => {
      const place = placeIn(block, mark)
      return place === undefined ? [] : [{ ...place, index: mark.index }]
    })
    const quotePlace = quoteSpan === undefined ? undefined : placeIn(block, quoteSpan)
    const spans = quotePlace === undefined ? placed : [...placed, { ...quotePlace, index: QUOTE }]
    const runs = runsOf(text, spans).map((run, key): MarkedRun => {
      const covers = run.covers.flatMap((cover) => spans[cover]?.index ?? [])
      return { key, text: run.text, marks: covers.filter((index) => index !== QUOTE), quoted: covers.includes(QUOTE) }
    })
    return { role: roleOf(article, block, text), quoted: quotePlace !== undefined, runs }
  })
  return { blocks, quoteFound: quote === undefined || quoteSpan !== undefined }
}

/** How many marks of each kind the article has. */
export function countMarks(article: ArticleDto): ReadonlyMap<MarkKindDto, number> {
  const counts = new Map<MarkKindDto, number>()
  for (const mark of article.marks) counts.set(mark.kind, (counts.get(mark.kind) ?? 0) + 1)
  return counts
}

const QUOTE = -1

function roleOf(article: ArticleDto, block: Block, text: string): MarkedBlock['role'] {
  if (block.kind === 'paragraph') return 'paragraph'
  if (isPartOf(text, article.headline)) return 'headline'
  return isPartOf(text, article.kicker) ? 'kicker' : 'line'
}

function isPartOf(line: string, printed: string | null): boolean {
  const bare = (text: string): string => text.replace(/\s/g, '')
  return printed !== null && bare(printed).includes(bare(line))
}
