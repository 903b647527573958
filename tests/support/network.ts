/** The network in memory over a small incidence index, for tests of what is made from it. */
import { NameReader } from '../../server/api/names/name-reader.ts'
import type { Network } from '../../server/api/network-source.ts'
import type { LocationEntry } from '../../server/network/incidence-index.ts'
import { incidenceOf, type TestMeeting } from './incidence.ts'

/** People are called by their ids. */
export function networkOf(meetings: readonly TestMeeting[], locations: readonly LocationEntry[] = []): Network {
  const index = incidenceOf(meetings, locations)
  const names = new NameReader(['欧阳'])
  return {
    dataVersion: 1, index,
    pinyin: (name) => names.pinyin(name),
    meetingNames: () => index.meetings.map(({ name }) => name.toLowerCase()),
    keys: () => names.keys(index.people),
    namesakes: new Map(index.people.map(({ name }, i) => [name, [i]])),
  }
}
