import { describe, expect, it } from '@jest/globals'
import { personDto, type PersonRows } from '../../../server/api/dto/person-dto.ts'
import { personSchema } from '../../../server/contract/person.ts'
import { pageInTime } from '../../../server/network/meetings-in-time.ts'
import type { Row } from '../../../server/store/graph-store.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([
  { id: 'm1', people: ['王晖', '吴新明'] }, { id: 'm2', people: ['王晖', '吴新明', '刘洪'], dateFrom: '2022-03-28', dateTo: '2022-03-28', dateBasis: 'printed' }, { id: 'm3', people: ['王晖'] },
])
const row = { id: '王晖', name: '王晖', aliases: [], qualifier: null, attends: true, confidence: 1, reasons: ['Both hold posts of 南通市.'] }
const attended = { page: { meetings: [1, 0], total: 3, undated: 2, next: undefined }, parts: [{ meeting: 'm1', capacity: 'chair', titles: [], mode: null, venue: null }], clippings: [] }
const rows: PersonRows = { person: row, posts: [], attended, cited: [], rivals: [] }
const post = (title: string, lastSeen: string | null): Row => ({ role: title, title, body: null, level: '市', rank: null, place: 'cn:320600', placeName: '南通市', firstSeen: null, lastSeen, mentions: 2 })

describe('a person', () => {
  it('has the meetings of the page, and whom it met most in all', () => {
    const person = personSchema.parse(personDto(network, rows))
    expect(person.meetings).toMatchObject({ total: 3, undated: 2, items: [{ meeting: { id: 'm1' } }], next: null })
    expect(person.closest.map(({ name, shared }) => [name, shared])).toEqual([['吴新明', 2], ['刘洪', 1]])
    expect(person.doubts).toEqual([])
  })
  it('has the posts seen last first', () => {
    const { posts } = personDto(network, { ...rows, posts: [post('副市长', '2021-01-01'), post('市长', '2022-01-01'), post('市委书记', null)] })
    expect(posts.map(({ title, jurisdiction }) => [title, jurisdiction?.name])).toEqual([['市长', '南通市'], ['副市长', '南通市'], ['市委书记', '南通市']])
  })
  it('is told with its namesakes', () => {
    const namesakes = new Map([['王晖', [0, 1]]])
    expect(personDto({ ...network, namesakes }, rows).doubts).toEqual([
      { kind: 'namesake', message: { code: 'doubts/namesake', values: {} }, reason: null, person: { id: '吴新明', name: '吴新明', qualifier: null } },
    ])
  })
  it.each([[0.74, ['uncertain merge']], [0.75, []], [null, []]])('merged with confidence %s has the doubts %j', (confidence, doubts) => {
    expect(personDto(network, { ...rows, person: { ...row, confidence } }).doubts.map(({ kind }) => kind)).toEqual(doubts)
  })
  it('is told why the weakest of its joins may be wrong', () => {
    const own = JSON.stringify([row.id, 'a', 'c', 0.7, 'people/stray-in-place', [], 1])
    expect(personDto(network, { ...rows, person: { ...row, confidence: 0.7, doubts: [own] } }).doubts).toMatchObject([{ kind: 'uncertain merge', message: { code: 'doubts/merged' }, reason: { code: 'people/stray-in-place' } }])
  })
  it('who is not in the network yet has no company', () => {
    expect(personDto(network, { person: { ...row, id: 'new' }, posts: [], attended: { page: pageInTime(network.index, undefined, { limit: 1 }), parts: [], clippings: [] }, cited: [], rivals: [] })).toMatchObject({ id: 'new', closest: [], title: null, place: null })
  })
})
