/** What was typed + the network in memory → the people and meetings it names. */
import type { MeetingLine } from '../../contract/common.ts'
import type { PersonHit } from '../../contract/search.ts'
import { entryAt, rowLength } from '../../network/incidence-index.ts'
import { searchNames } from '../names/name-search.ts'
import { personPinyin } from '../names/person-pinyin.ts'
import { simplified } from '../../load/simplified.ts'
import type { Network } from '../network-source.ts'
import { nearNames } from '../search/near-names.ts'
import { meetingLine, placeOfPerson } from './lines.ts'

/** People by name, best first. */
export async function personHits(network: Network, typed: string, limit: number): Promise<PersonHit[]> {
  return searchNames(await network.keys(), typed, (id) => meetingsOf(network, id)).slice(0, limit).flatMap((id) => personHit(network, id))
}

/** People whose names are near what was typed. */
export async function nearHits(network: Network, typed: string, limit: number): Promise<PersonHit[]> {
  return nearNames(await network.keys(), typed, (id) => meetingsOf(network, id)).slice(0, limit).flatMap((id) => personHit(network, id))
}

function meetingsOf({ index }: Network, id: string): number {
  return rowLength(index.byPerson, index.personAt.get(id) ?? 0)
}

function personHit(network: Network, id: string): PersonHit[] {
  const { index } = network
  const at = index.personAt.get(id)
  if (at === undefined) return []
  const { name, qualifier, title } = entryAt(index.people, at)
  return [{
    id, name, pinyin: personPinyin(network, at), qualifier: qualifier ?? null, title: title ?? null,
    place: placeOfPerson(index, at), meetings: rowLength(index.byPerson, at),
  }]
}

/** Meetings whose name holds every word: those with most people first, then by id. */
export function meetingHits({ index, meetingNames }: Network, typed: string, limit: number): MeetingLine[] {
  const words = simplified(typed).toLowerCase().split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  return meetingNames()
    .flatMap((name, at) => (words.every((word) => name.includes(word)) ? [{ at, id: entryAt(index.meetings, at).id, people: rowLength(index.byMeeting, at) }] : []))
    .sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ at }) => meetingLine(index, at))
}
