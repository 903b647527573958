/** Index entries and rows → the small shapes that several answers share. */
import type { ArticleLine, MeetingLine, PlaceRef, WhenDto } from '../../contract/common.ts'
import { entryAt, type IncidenceIndex, type MeetingEntry, rowLength } from '../../network/incidence-index.ts'
import { usualPlace } from '../../network/usual-place.ts'
import type { Row } from '../../store/graph-store.ts'
import { optionalText, textOf } from '../row-values.ts'

/** A location by id; null for none and for one that is not there. */
export function placeRef(index: IncidenceIndex, id: string | undefined): PlaceRef | null {
  const location = id === undefined ? undefined : index.locations[index.locationAt.get(id) ?? -1]
  return location === undefined ? null : { id: location.id, name: location.name }
}

/** Where a person is shown: the jurisdiction that current posts name most, else the place whose articles report the person most. */
export function placeOfPerson(index: IncidenceIndex, person: number): PlaceRef | null {
  return placeRef(index, entryAt(index.people, person).place ?? usualPlace(index, person))
}

/** When a meeting was, as the paper says it and as far as it is known in days. */
export function whenOf(meeting: MeetingEntry): WhenDto {
  return { text: meeting.whenText ?? null, from: meeting.dateFrom ?? null, to: meeting.dateTo ?? null, basis: meeting.dateBasis }
}

/** A meeting in one line: name, kind, when, where. @param meeting its index */
export function meetingLine(index: IncidenceIndex, meeting: number): MeetingLine {
  const entry = entryAt(index.meetings, meeting)
  return {
    id: entry.id, name: entry.name, kind: entry.kind, when: whenOf(entry),
    places: entry.heldAt.map((id) => placeRef(index, id)).filter((place) => place !== null),
    attendees: rowLength(index.byMeeting, meeting),
  }
}

/** A row with the columns article, headline, outlet, published, page. */
export function articleLine(row: Row): ArticleLine {
  return {
    id: textOf(row, 'article'), headline: optionalText(row, 'headline'), outlet: optionalText(row, 'outlet'),
    published: optionalText(row, 'published'), page: textOf(row, 'page'),
  }
}
