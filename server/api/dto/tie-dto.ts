/** Two people + rows about them → TieDto: the meetings they shared, how they were together, and the sentences that prove it. */
import type { TieDto } from '../../contract/person.ts'
import { entryAt } from '../../network/incidence-index.ts'
import type { MeetingMask } from '../../network/meetings-in-force.ts'
import { sharedMeetings, type SharedMeeting, tieOver } from '../../network/shared-meetings.ts'
import type { Row } from '../../store/graph-store.ts'
import { personPinyin } from '../names/person-pinyin.ts'
import type { Network } from '../network-source.ts'
import { textOf } from '../row-values.ts'
import { byDate, partOf } from './attended-dto.ts'
import { clippingsOf, groupRows, inPrintedOrder } from './clippings.ts'
import { meetingLine } from './lines.ts'

/** @property parts rows of `read/parts-at-meetings` of both @property clippings rows of `read/clippings-at-meetings` */
export interface TieRows { readonly parts: readonly Row[], readonly clippings: readonly Row[] }

/** Ids of the meetings that two people shared. */
export function sharedMeetingIds({ index }: Network, pair: readonly [number, number]): readonly string[] {
  return sharedMeetings(index, pair, everyMeeting(index.meetings.length)).map(({ meeting }) => entryAt(index.meetings, meeting).id)
}

/** @param pair indexes of the two people, in the order asked for */
export function tieDto(network: Network, pair: readonly [number, number], rows: TieRows): TieDto {
  const [a, b] = pair
  const shared = sharedMeetings(network.index, pair, everyMeeting(network.index.meetings.length))
  return { a: tiePerson(network, a), b: tiePerson(network, b), ...tieOver(network.index, shared), meetings: meetingsOf(network, { shared, pair }, rows) }
}

function meetingsOf({ index }: Network, { shared, pair }: { readonly shared: readonly SharedMeeting[], readonly pair: readonly [number, number] }, rows: TieRows): TieDto['meetings'] {
  const clippings = groupRows(rows.clippings, 'meeting')
  const [ofA, ofB] = pair.map((person) => partsOf(rows.parts, entryAt(index.people, person).id))
  return shared
    .flatMap(({ meeting, together }) => {
      const line = meetingLine(index, meeting)
      const [a, b] = [ofA?.get(line.id), ofB?.get(line.id)]
      return a === undefined || b === undefined ? [] : [{ line, together, a, b, proofs: [...clippings.get(line.id) ?? []].sort(inPrintedOrder) }]
    })
    .sort((x, y) => byDate({ when: x.line.when, first: x.proofs[0] }, { when: y.line.when, first: y.proofs[0] }))
    .map(({ line, together, a, b, proofs }) => ({ meeting: line, together, a: partOf(a), b: partOf(b), clippings: [...clippingsOf(proofs)] }))
}

function tiePerson(network: Network, person: number): TieDto['a'] {
  const { id, name, title } = entryAt(network.index.people, person)
  return { id, name, pinyin: personPinyin(network, person), title: title ?? null }
}

/** One person's rows, by meeting. */
function partsOf(rows: readonly Row[], person: string): ReadonlyMap<string, Row> {
  return new Map(rows.filter((row) => row['person'] === person).map((row) => [textOf(row, 'meeting'), row]))
}

function everyMeeting(count: number): MeetingMask {
  return new Uint8Array(count).fill(1)
}
