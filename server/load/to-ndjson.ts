/**
 * PageFacts → one line of JSON an article: the format in which extractions are exchanged and scored.
 *
 * Offsets are UTF-16 code units of the page's text. `null` where something is unknown. No errors.
 */
import type { ArticleFacts, Mention, PageFacts, Report } from '../domain/facts.ts'
import type { LocationId } from '../domain/ids.ts'
import type { Location } from '../domain/place.ts'

/**
 * The articles of a page, one JSON object a line, each line ended by a line break.
 * @param page how the page is called: its record's id, or the path as given
 */
export function toNdjson(facts: PageFacts, page: string = facts.page): string {
  const places = new Map(facts.locations.map((location) => [location.id, location]))
  return facts.articles.map((article) => `${JSON.stringify(toLine(page, article, places))}\n`).join('')
}

type Places = ReadonlyMap<LocationId, Location>

function toLine(page: string, article: ArticleFacts, places: Places): object {
  return {
    page, article: article.ordinal, span: article.span, headline: article.headline ?? null, kicker: article.kicker ?? null, dateline: article.dateline ?? null,
    reporters: article.reporters.map(({ name }) => name), place: placeOf(article.place, places),
    meetings: article.reports.map((report) => toMeeting(report, places)),
    mentioned: article.cited.map(({ name }) => name),
  }
}

function toMeeting(report: Report, places: Places): object {
  const { when } = report
  return {
    name: report.name, kind: report.kind, when: when.text ?? null, date: when.from !== undefined && when.from === when.to ? when.from : null,
    dateFrom: when.from ?? null, dateTo: when.to ?? null, dateBasis: when.basis, series: report.series ?? null, listComplete: report.listComplete,
    venues: report.venues.map(({ name, location }) => ({ name, code: codeOf(location, places) })),
    attendance: report.attendance.map(toAttendance),
  }
}

function toAttendance(mention: Mention): object {
  return {
    person: mention.name, capacity: mention.capacity ?? 'attendee', titles: mention.titles.map(({ text }) => text),
    venue: mention.venue ?? null, mode: mention.mode, evidence: mention.evidence.map(({ span }) => span),
  }
}

function placeOf(id: LocationId | undefined, places: Places): object | null {
  const place = id === undefined ? undefined : places.get(id)
  return place === undefined ? null : { name: place.name, code: place.code ?? null }
}

/** The division code of a place, or of the nearest place around it that has one. */
function codeOf(id: LocationId | undefined, places: Places): string | null {
  for (let at = id, steps = 0; at !== undefined && steps < 6; steps += 1) {
    const place = places.get(at)
    if (place?.code !== undefined) return place.code
    at = place?.within
  }
  return null
}
