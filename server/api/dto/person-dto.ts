/** Rows about a person + the network in memory → PersonDto. */
import type { AttendedDto, CompanionDto, PersonDto, PostDto } from '../../contract/person.ts'
import { entryAt } from '../../network/incidence-index.ts'
import { ALL_MEETINGS, meetingsInForce } from '../../network/meetings-in-force.ts'
import type { Tie } from '../../network/ties.ts'
import { topTiesOf } from '../../network/top-ties.ts'
import type { Row } from '../../store/graph-store.ts'
import { byLastSeen } from '../latest-post.ts'
import type { Network } from '../network-source.ts'
import { flagOf, numberOf, optionalText, optionalWord, textOf, textsOf, wordOf } from '../row-values.ts'
import { CAPACITY_WORDS, LEVEL_WORDS, MODE_WORDS, RANK_WORDS } from '../words.ts'
import { certaintyOf } from './certainty.ts'
import { clippingsOf, groupRows, inPrintedOrder } from './clippings.ts'
import { doubtsOf } from './doubts.ts'
import { meetingLine, placeOfPerson } from './lines.ts'

/** What the store tells of one person: the rows of `read/person` and of `read/person-…`. */
export interface PersonRows {
  readonly person: Row
  readonly posts: readonly Row[]
  readonly attendances: readonly Row[]
  readonly clippings: readonly Row[]
  readonly cited: readonly Row[]
  readonly rivals: readonly Row[]
}

const CLOSEST = 12

/** Rows of a person and the index → posts, meetings in time, and whom it met most. @throws TypeError for a row without a column */
export function personDto(network: Network, rows: PersonRows): PersonDto {
  const { index, pinyin } = network
  const id = textOf(rows.person, 'id')
  const name = textOf(rows.person, 'name')
  const at = index.personAt.get(id)
  return {
    id, name, pinyin: pinyin(name),
    aliases: [...textsOf(rows.person, 'aliases')],
    qualifier: optionalText(rows.person, 'qualifier'),
    attends: flagOf(rows.person, 'attends', true),
    title: at === undefined ? null : entryAt(index.people, at).title ?? null,
    place: at === undefined ? null : placeOfPerson(index, at),
    posts: rows.posts.map(postDto).sort(byLastSeen),
    meetings: attendedDtos(network, rows),
    closest: at === undefined ? [] : closestOf(network, at),
    cited: [...clippingsOf(rows.cited)],
    ...certaintyOf(rows.person),
    doubts: doubtsOf(network, rows),
  }
}

/** Meetings: dated ones from the latest on, then undated ones in the order of print. */
export function byDate(a: { readonly from: string | null, readonly first: Row | undefined }, b: { readonly from: string | null, readonly first: Row | undefined }): number {
  if (a.from !== b.from) return (a.from ?? '') > (b.from ?? '') ? -1 : 1
  if (a.first === undefined || b.first === undefined) return Number(a.first === undefined) - Number(b.first === undefined)
  return inPrintedOrder(a.first, b.first)
}

function attendedDtos({ index }: Network, rows: PersonRows): AttendedDto[] {
  const clippings = groupRows(rows.clippings, 'meeting')
  return rows.attendances
    .flatMap((row) => {
      const at = index.meetingAt.get(textOf(row, 'meeting'))
      if (at === undefined) return []
      const proofs = [...clippings.get(textOf(row, 'meeting')) ?? []].sort(inPrintedOrder)
      return [{ row, meeting: meetingLine(index, at), proofs }]
    })
    .sort((a, b) => byDate({ from: a.meeting.when.from, first: a.proofs[0] }, { from: b.meeting.when.from, first: b.proofs[0] }))
    .map(({ row, meeting, proofs }) => ({ meeting, ...partOf(row), clippings: [...clippingsOf(proofs)] }))
}

/** The columns capacity, titles, mode, venue of an attendance. */
export function partOf(row: Row): Pick<AttendedDto, 'capacity' | 'titles' | 'mode' | 'venue'> {
  return {
    capacity: wordOf(row, 'capacity', CAPACITY_WORDS), titles: [...textsOf(row, 'titles')],
    mode: optionalWord(row, 'mode', MODE_WORDS) ?? 'unknown', venue: optionalText(row, 'venue'),
  }
}

function postDto(row: Row): PostDto {
  const place = optionalText(row, 'place')
  return {
    role: textOf(row, 'role'), title: textOf(row, 'title'), body: optionalText(row, 'body'),
    jurisdiction: place === null ? null : { id: place, name: textOf(row, 'placeName') },
    level: optionalWord(row, 'level', LEVEL_WORDS), rank: optionalWord(row, 'rank', RANK_WORDS),
    firstSeen: optionalText(row, 'firstSeen'), lastSeen: optionalText(row, 'lastSeen'), mentions: numberOf(row, 'mentions'),
  }
}

function closestOf({ index, pinyin }: Network, person: number): CompanionDto[] {
  const rule = { mask: meetingsInForce(index, ALL_MEETINGS), oneRoom: false, minShared: 1 }
  return topTiesOf(index, person, { rule, limit: CLOSEST }).map(({ b, shared, byVideo, strength }: Tie) => {
    const { id, name, title } = entryAt(index.people, b)
    return { id, name, pinyin: pinyin(name), title: title ?? null, shared, byVideo, strength }
  })
}
