/**
 * The made-up network as newspaper pages and what is read from them, one meeting a page: what loading gets to do at full size.
 * The pages are real enough to weigh what real ones weigh: a headline, a sentence for the chair, a list of those who came, evidence for each.
 * The same size gives the same pages.
 */
import type { Capacity, MeetingKind, Mention, PageFacts } from '../../server/domain/facts.ts'
import { articleId, locationId, mentionId, pageId, reportId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import type { Location } from '../../server/domain/place.ts'
import type { Title } from '../../server/domain/title.ts'
import type { Row } from '../../server/store/graph-store.ts'
import { madeNetwork, type NetworkSize } from './made-network.ts'

/** A page, what is read from it, and how many people it puts in its meeting. */
export interface MadePage { readonly page: Page, readonly facts: PageFacts, readonly attendances: number }

/** In the order of their meetings, days mixed: as a folder of old papers is. */
export function* madePages(size: NetworkSize): Generator<MadePage> {
  const rows = madeNetwork(size)
  const all = (statement: string): Iterable<Row> => rows.get(statement)?.() ?? []
  const locations = new Map([...all('read/network-locations')].map((row) => [words(row, 'id'), locationOf(row)]))
  const people = new Map<string, Known>()
  for (const row of all('read/network-people')) people.set(words(row, 'id'), { name: words(row, 'name') })
  for (const row of all('read/network-posts')) people.set(words(row, 'person'), { name: people.get(words(row, 'person'))?.name ?? '', title: titleOf(row) })
  const venues = new Map([...all('read/network-venues')].map((row) => [words(row, 'meeting'), locations.get(words(row, 'location'))]))
  const meetings = new Map([...all('read/network-meetings')].map((row) => [words(row, 'id'), row]))
  let number = 0
  for (const seats of ofOneMeeting(all('read/network-attendances'))) {
    const id = words(seats[0] ?? {}, 'meeting')
    const seated = seats.flatMap((seat) => seatOf(seat, people.get(words(seat, 'person'))))
    yield pageOf({ number, meeting: meetings.get(id) ?? {}, seats: seated, place: within(venues.get(id), locations) })
    number += 1
  }
}

interface Known { readonly name: string, readonly title?: Title }
interface Seat extends Known { readonly capacity: Capacity, readonly mode: 'in person' | 'video', readonly venue?: string }
interface Scene { readonly number: number, readonly meeting: Row, readonly seats: readonly Seat[], readonly place: readonly Location[] }

function pageOf({ number, meeting, seats, place }: Scene): MadePage {
  const [city] = place
  const name = words(meeting, 'name')
  const opening = `本报讯 昨天上午，${name}在${city?.name ?? ''}召开，${saidOf(seats[0])}主持会议并讲话。`
  const list = `${seats.slice(1).map(saidOf).join('、')}出席会议，会议强调要认真贯彻落实上级部署，扎实做好各项工作。`
  const text = `${name}\n${opening}\n${list}`
  const page: Page = { id: pageId(idOf('p', number)), source: `made/${String(number)}.txt`, text, outlet: '日报', published: textOr(meeting, 'dateTo', '2021-12-31'), pageNumber: '1' }
  const list0 = text.length - list.length
  const attendance = seats.map((seat, ordinal) => mentionOf(seat, { id: mentionId(idOf('m', number * 1000 + ordinal)), ordinal, text, from: ordinal === 0 ? name.length + 1 : list0 }))
  const from = meeting['dateFrom']
  const facts: PageFacts = {
    page: page.id, locations: place, diagnostics: [],
    articles: [{
      id: articleId(idOf('a', number)), ordinal: 0, span: { start: 0, end: text.length }, headline: name, dateline: '本报讯', reporters: [], cited: [], marks: [],
      ...(city === undefined ? {} : { place: city.id }),
      reports: [{
        id: reportId(idOf('r', number)), ordinal: 0, name, kind: kindOf(meeting), listComplete: true, span: { start: name.length + 1, end: list0 }, attendance,
        when: typeof from === 'string' ? { text: '昨天上午', from, to: from, basis: 'relative' } : { basis: 'none' },
        venues: city === undefined ? [] : [{ name: city.name, location: city.id }],
      }],
    }],
  }
  return { page, facts, attendances: seats.length }
}

function mentionOf({ name, title, capacity, mode, venue }: Seat, { id, ordinal, text, from }: { readonly id: Mention['id'], readonly ordinal: number, readonly text: string, readonly from: number }): Mention {
  const start = text.indexOf(name, from)
  const stop = text.indexOf('。', from) + 1
  return {
    id, name, ordinal, capacity, mode, orderKind: 'printed', rule: 'made', span: { start, end: start + name.length }, titles: title === undefined ? [] : [title],
    evidence: [{ span: { start: from, end: stop }, quote: text.slice(from, stop) }], ...(venue === undefined ? {} : { venue }),
  }
}

function saidOf(seat: Seat | undefined): string {
  return `${seat?.title?.text ?? ''}${seat?.name ?? ''}`
}

function seatOf(row: Row, known: Known | undefined): readonly Seat[] {
  const venue = row['venue']
  const capacity = (['chair', 'speaker'] as const).find((each) => each === row['capacity']) ?? 'attendee'
  return known === undefined ? [] : [{ ...known, capacity, mode: row['mode'] === 'video' ? 'video' : 'in person', ...(typeof venue === 'string' ? { venue } : {}) }]
}

function titleOf(row: Row): Title {
  const text = words(row, 'title')
  return { text, office: text, tenure: 'current', jurisdiction: locationId(words(row, 'place')), level: '市', rank: text.includes('副') ? 'deputy' : 'chief' }
}

function locationOf(row: Row): Location {
  const within = row['within']
  const level = within === null ? '国家' as const : within === 'cn' ? '省' as const : '市' as const
  return { id: locationId(words(row, 'id')), name: words(row, 'name'), level, ...(typeof within === 'string' ? { within: locationId(within) } : {}) }
}

/** A location and all that it lies within. */
function within(location: Location | undefined, locations: ReadonlyMap<string, Location>): readonly Location[] {
  if (location === undefined) return []
  return [location, ...within(location.within === undefined ? undefined : locations.get(location.within), locations)]
}

function kindOf(meeting: Row): MeetingKind {
  return (['inspection', 'visit', 'ceremony'] as const).find((kind) => kind === meeting['kind']) ?? 'meeting'
}

function words(row: Row, column: string): string {
  return textOr(row, column, '')
}

function textOr(row: Row, column: string, other: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : other
}

/** As long and as well mixed as the hashes that real ids are. */
function idOf(kind: string, number: number): string {
  return `${kind}${mixed(number + 1)}${mixed(number ^ 0x5bd1e995)}`
}

function mixed(number: number): string {
  let state = Math.imul(number ^ (number >>> 16), 0x45d9f3b)
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0')
}

function* ofOneMeeting(rows: Iterable<Row>): Generator<readonly Row[]> {
  let seats: Row[] = []
  for (const row of rows) {
    if (seats.length > 0 && seats[0]?.['meeting'] !== row['meeting']) {
      yield seats
      seats = []
    }
    seats.push(row)
  }
  if (seats.length > 0) yield seats
}
