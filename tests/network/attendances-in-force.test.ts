import { attendancesInForce } from '../../server/network/attendances-in-force.ts'
import { IncidenceBuilder } from '../../server/network/incidence-builder.ts'
import { rowOf } from '../../server/network/incidence-index.ts'
import type { AttendanceFilters } from '../../server/network/parts-in-force.ts'

const builder = new IncidenceBuilder()
builder.addPerson({ id: 'mayor', name: 'mayor', aliases: [], attends: true, title: '市长', titles: ['市长', '市委副书记'] })
builder.addPerson({ id: 'guest', name: 'guest', aliases: [], attends: true })
for (const id of ['m1', 'm2']) builder.addMeeting({ id, name: id, kind: 'meeting', dateBasis: 'none', heldAt: [], articlePlaces: [] })
builder.addAttendance({ person: 'mayor', meeting: 'm1', capacity: 'chair', mode: 'in person' })
builder.addAttendance({ person: 'mayor', meeting: 'm2', capacity: 'attendee', mode: 'video' })
builder.addAttendance({ person: 'guest', meeting: 'm2', capacity: 'speaker', mode: 'video' })
const index = builder.finish()

describe('attendances in force', () => {
  it.each<[string, AttendanceFilters, readonly (readonly number[])[]]>([
    ['one part', { capacities: ['chair'] }, [[0], []]],
    ['two parts', { capacities: ['chair', 'speaker'] }, [[0], [1]]],
    ['by video', { presences: ['video'] }, [[], [0, 1]]],
    ['holders of a post, whichever of their posts it is', { roles: ['市委副书记'] }, [[0], [0]]],
    ['a post that nobody holds', { roles: ['省长'] }, [[], []]],
    ['filters narrow each other', { capacities: ['attendee', 'speaker'], roles: ['市长'] }, [[], [0]]],
  ])('%s', (_, filters, expected) => {
    const { byMeeting } = attendancesInForce(index, filters)
    expect(index.meetings.map((__, meeting) => [...rowOf(byMeeting, meeting)])).toEqual(expected)
  })
  it('are the index itself without a filter', () => {
    expect(attendancesInForce(index, { roles: [] })).toBe(index)
  })
})
