import { ALL_MEETINGS, type MeetingFilters, meetingsInForce } from '../../server/network/meetings-in-force.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([
  { id: 'day', people: ['a'], dateFrom: '2022-03-28', dateTo: '2022-03-28', heldAt: ['nantong'] },
  { id: 'trip', people: ['a'], kind: 'visit', dateFrom: '2022-03-30', dateTo: '2022-04-02', heldAt: ['hall'] },
  { id: 'undated', people: ['a'], kind: 'inspection', articlePlaces: ['yancheng'] },
  { id: 'bounded', people: ['a'], dateTo: '2022-02-01' },
], [{ id: 'jiangsu', name: '江苏省' }, { id: 'nantong', name: '南通市', within: 'jiangsu' }, { id: 'hall', name: '会堂', within: 'nantong' }, { id: 'yancheng', name: '盐城市', within: 'jiangsu' }])

describe('meetings in force', () => {
  it.each<[string, Partial<MeetingFilters>, readonly string[]]>([
    ['no filter leaves all', {}, ['day', 'trip', 'undated', 'bounded']],
    ['a kind', { kinds: ['visit'] }, ['trip']],
    ['two kinds', { kinds: ['visit', 'inspection'] }, ['trip', 'undated']],
    ['a place has what lies below', { places: ['nantong'] }, ['day', 'trip']],
    ['a place has what its articles report', { places: ['yancheng'] }, ['undated']],
    ['the province has all of these', { places: ['jiangsu'] }, ['day', 'trip', 'undated']],
    ['an unknown place has nothing', { places: ['atlantis'] }, []],
    ['a period takes what overlaps it, and what is undated', { from: '2022-04-01', to: '2022-04-30' }, ['trip', 'undated']],
    ['undated ones can be left out', { from: '2022-04-01', undated: false }, ['trip']],
    ['an end alone', { to: '2022-03-29', undated: false }, ['day']],
    ['what is known to be over before the period is left out', { from: '2022-01-01' }, ['day', 'trip', 'undated', 'bounded']],
    ['without a period they can be left out too', { undated: false }, ['day', 'trip']],
    ['filters narrow each other', { kinds: ['meeting'], places: ['nantong'] }, ['day']],
  ])('%s', (_, filters, expected) => {
    const mask = meetingsInForce(index, { ...ALL_MEETINGS, ...filters })
    expect(index.meetings.filter((__, i) => mask[i] === 1).map((meeting) => meeting.id)).toEqual(expected)
  })
})
