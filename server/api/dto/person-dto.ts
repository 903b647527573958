/** Rows about a person + the network in memory → PersonDto. */
import type { CompanionDto, PersonDto, PostDto } from '../../contract/person.ts'
import { entryAt } from '../../network/incidence-index.ts'
import { ALL_MEETINGS, meetingsInForce } from '../../network/meetings-in-force.ts'
import type { Tie } from '../../network/ties.ts'
import { strongestOf } from '../../network/strongest-of-person.ts'
import type { Row } from '../../store/graph-store.ts'
import { byLastSeen } from '../latest-post.ts'
import { personPinyin } from '../names/person-pinyin.ts'
import type { Network } from '../network-source.ts'
import { flagOf, numberOf, optionalText, optionalWord, textOf, textsOf } from '../row-values.ts'
import { LEVEL_WORDS, RANK_WORDS } from '../words.ts'
import { attendedPage, type AttendedRows } from './attended-dto.ts'
import { certaintyOf } from './certainty.ts'
import { clippingsOf } from './clippings.ts'
import { doubtsOf } from './doubts.ts'
import { placeOfPerson } from './lines.ts'

/** What the store tells of one person: the rows of `read/person` and of `read/person-…`, and the first page of meetings. */
export interface PersonRows {
  readonly person: Row
  readonly posts: readonly Row[]
  readonly attended: AttendedRows
  readonly cited: readonly Row[]
  readonly rivals: readonly Row[]
}

const CLOSEST = 12

/** Rows of a person and the index → posts, meetings, and whom it met most. @throws TypeError for a row without a column */
export function personDto(network: Network, rows: PersonRows): PersonDto {
  const { index } = network
  const id = textOf(rows.person, 'id')
  const name = textOf(rows.person, 'name')
  const at = index.personAt.get(id)
  return {
    id, name, pinyin: at === undefined ? network.pinyin(name) : personPinyin(network, at),
    aliases: [...textsOf(rows.person, 'aliases')],
    qualifier: optionalText(rows.person, 'qualifier'),
    attends: flagOf(rows.person, 'attends', true),
    title: at === undefined ? null : entryAt(index.people, at).title ?? null,
    place: at === undefined ? null : placeOfPerson(index, at),
    posts: rows.posts.map(postDto).sort(byLastSeen),
    meetings: attendedPage(network, rows.attended),
    closest: at === undefined ? [] : closestOf(network, at),
    cited: [...clippingsOf(rows.cited)],
    ...certaintyOf(rows.person),
    doubts: doubtsOf(network, rows),
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

function closestOf(network: Network, person: number): CompanionDto[] {
  const { index } = network
  const rule = { mask: meetingsInForce(index, ALL_MEETINGS), oneRoom: false, minShared: 1 }
  return strongestOf(index, person, { rule, limit: CLOSEST }).map(({ b, shared, byVideo, strength }: Tie) => {
    const { id, name, title } = entryAt(index.people, b)
    return { id, name, pinyin: personPinyin(network, b), title: title ?? null, shared, byVideo, strength }
  })
}
