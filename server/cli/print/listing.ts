/** Facts of a page → a listing to read: articles, their meetings, who took part in them and as what, and the sentence that says so. */
import type { ArticleFacts, Mention, PageFacts, Report, When } from '../../domain/facts.ts'

/** Ends in an empty line. */
export function listing(label: string, facts: PageFacts): string {
  return `${label}\n${facts.articles.map(articleLines).join('')}\n`
}

function articleLines(article: ArticleFacts): string {
  const about = [article.dateline, article.reporters.map((reporter) => reporter.name).join('、')].filter((part) => part !== undefined && part !== '').join(' · ')
  const cited = article.cited.length === 0 ? '' : `  cited: ${[...new Set(article.cited.map((mention) => mention.name))].join('、')}\n`
  return `\n■ ${article.headline ?? '(no headline)'}\n${about === '' ? '' : `  ${about}\n`}${article.reports.map(reportLines).join('')}${cited}`
}

function reportLines(report: Report): string {
  const about = [whenWords(report.when), report.venues.map((venue) => venue.name).join('、')].filter((part) => part !== '').join(' · ')
  return `  ▸ ${report.name} [${report.kind}]${about === '' ? '' : ` ${about}`}${report.listComplete ? '' : ' · and others'}\n${report.attendance.map(attendanceLines).join('')}`
}

function attendanceLines(mention: Mention): string {
  const titles = mention.titles.map((title) => title.text).join('、')
  const place = mention.venue === undefined ? '' : ` at ${mention.venue}`
  const mode = mention.mode === 'video' ? ' by video' : ''
  return `    ${mention.name} — ${mention.capacity ?? 'attendee'}${place}${mode}${titles === '' ? '' : ` — ${titles}`}\n${mention.evidence.map((evidence) => `      “${evidence.quote}”\n`).join('')}`
}

function whenWords({ text, from, to }: When): string {
  const days = from === undefined ? '' : from === to || to === undefined ? from : `${from} to ${to}`
  if (text === undefined) return days
  return days === '' ? text : `${text} (${days})`
}
