/**
 * Facts of a page → CSV, one attendance a row: the spreadsheet that people keep by hand. Comma, CRLF, RFC 4180 quotes; a byte
 * order mark in front, without which Excel takes UTF-8 for something else. Cells that a spreadsheet would run as a formula are
 * defused with an apostrophe (OWASP, CSV injection).
 */
import type { ArticleFacts, Mention, PageFacts, Report } from '../../domain/facts.ts'
import type { Page } from '../../domain/page.ts'

export const COLUMNS = ['person', 'titles', 'capacity', 'meeting', 'when', 'from', 'to', 'venue', 'mode', 'outlet', 'headline', 'url', 'sentence', 'published', 'page', 'source'] as const

/** Byte order mark and header row. */
export const CSV_OPENING = `\ufeff${COLUMNS.join(',')}\r\n`

type Attendance = Readonly<Record<(typeof COLUMNS)[number], string>>

/** The rows of one page, in the printed order; empty where nobody took part in anything. */
export function attendanceCsv(page: Page, facts: PageFacts): string {
  const rows = facts.articles.flatMap((article) => article.reports.flatMap((report) => report.attendance.map((mention) => toRow({ page, article, report, mention }))))
  return rows.map((row) => `${COLUMNS.map((column) => toCell(row[column])).join(',')}\r\n`).join('')
}

function toRow({ page, article, report, mention }: { readonly page: Page, readonly article: ArticleFacts, readonly report: Report, readonly mention: Mention }): Attendance {
  return {
    person: mention.name,
    titles: mention.titles.map((title) => title.text).join('；'),
    capacity: mention.capacity ?? '',
    meeting: report.name,
    when: report.when.text ?? '',
    from: report.when.from ?? '',
    to: report.when.to ?? '',
    venue: mention.venue ?? report.venues.map((venue) => venue.name).join('；'),
    mode: mention.mode,
    outlet: page.outlet ?? '',
    headline: article.headline ?? '',
    url: page.url ?? '',
    sentence: mention.evidence.map((evidence) => evidence.quote).join(' … '),
    published: page.published ?? '',
    page: page.id,
    source: page.source,
  }
}

/** One cell: defused, then quoted where it must be. */
export function toCell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
