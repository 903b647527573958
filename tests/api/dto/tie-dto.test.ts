import { describe, expect, it } from '@jest/globals'
import { sharedMeetingIds, tieDto } from '../../../server/api/dto/tie-dto.ts'
import { tieSchema } from '../../../server/contract/person.ts'
import type { Row } from '../../../server/store/graph-store.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([
  { id: 'm1', people: [{ person: '许昆林', mode: 'in person' }, { person: '吴新明', mode: 'video', venue: '南通分会场' }] },
  { id: 'm2', people: ['许昆林', '吴新明', '张义珍'] }, { id: 'm3', people: ['许昆林'] },
])
const part = (person: string, meeting: string): Row => ({ person, meeting, capacity: 'attendee', titles: [], mode: 'unknown', venue: null })

describe('a tie', () => {
  it('knows the meetings that were shared', () => {
    expect(sharedMeetingIds(network, [0, 1])).toEqual(['m1', 'm2'])
    expect(sharedMeetingIds(network, [0, 2])).toEqual(['m2'])
  })
  it('counts them, and says how the two were together', () => {
    const tie = tieSchema.parse(tieDto(network, [0, 1], { parts: ['m1', 'm2'].flatMap((meeting) => [part('许昆林', meeting), part('吴新明', meeting)]), clippings: [] }))
    expect(tie).toMatchObject({ shared: 2, byVideo: 1, strength: 1.5, a: { name: '许昆林', pinyin: 'Xu Kunlin' } })
    expect(tie.meetings.map(({ meeting, together }) => [meeting.id, together])).toEqual([['m1', 'video'], ['m2', 'unknown']])
  })
  it('leaves out a meeting that the store no longer knows', () => {
    expect(tieDto(network, [0, 1], { parts: [part('许昆林', 'm1'), part('吴新明', 'm2')], clippings: [] }).meetings).toEqual([])
  })
})
