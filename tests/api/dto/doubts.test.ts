import { expect, it } from '@jest/globals'
import { doubtsOf } from '../../../server/api/dto/doubts.ts'
import { because } from '../../../server/domain/reason.ts'
import type { Row } from '../../../server/store/graph-store.ts'
import { networkOf } from '../../support/network.ts'

const network = { ...networkOf([{ id: 'm1', people: ['王晖', '吴新明'] }]), namesakes: new Map([['王晖', [0, 1]]]) }
const person: Row = { id: '王晖', name: '王晖', confidence: 1, doubts: [] }
const rival: Row = { role: 'r', title: '市长', placeName: '南通市', ownFirst: '2021-01-01', ownLast: '2022-12-31', id: 'other', name: '吴新明', qualifier: null, firstSeen: '2022-01-01', lastSeen: '2023-01-01' }

it('a namesake who may be the same person is told with the reason', () => {
  const doubts = [JSON.stringify(['吴新明', 'a', 'b', 0.5, because('people/leaders-apart', { days: 1700 })])]
  expect(doubtsOf(network, { person: { ...person, doubts }, rivals: [] }).map(({ kind, message, reason }) => [kind, message, reason]))
    .toEqual([['uncertain merge', { code: 'doubts/maybe-same', values: {} }, { code: 'people/leaders-apart', values: { days: '1700' } }]])
  expect(doubtsOf(network, { person, rivals: [] }).map(({ kind }) => kind)).toEqual(['namesake'])
})

it.each([
  ['a second mayor at the same time is a contradiction', {}, ['contradiction']],
  ['a mayor who follows is none', { firstSeen: '2022-12-01' }, []],
  ['an undated mayor is none', { firstSeen: null, lastSeen: null }, []],
  ['two heads whose title names no single post are none', { title: '市卫生健康委员会主任' }, []],
])('%s', (_, more, kinds) => {
  expect(doubtsOf({ ...network, namesakes: new Map() }, { person, rivals: [{ ...rival, ...more }] }).map(({ kind }) => kind)).toEqual(kinds)
})
