import { expect, test } from '@jest/globals'
import { networkRows } from '../../client/view-model/table.ts'
import { goldNetwork } from '../support/gold-network.ts'

const ALL = { colourBy: 'city', hidden: [], minMeetings: 1 } as const

test('the table holds what the canvas draws, strongest ties first', () => {
  const people = goldNetwork()
  const rows = networkRows(people, ALL)
  expect([rows.people.length, rows.ties.length]).toEqual([43, people.edges.length])
  expect(rows.ties.map(({ edge }) => edge.shared)).toEqual([...rows.ties.map(({ edge }) => edge.shared)].sort((a, b) => b - a))
  expect(rows.ties.every(({ a, b }) => a.meetings >= b.meetings)).toBe(true)
})

test('what the legend hides is not in the table', () => {
  const rows = networkRows(goldNetwork(), { ...ALL, hidden: ['city:cn:南通市'], minMeetings: 2 })
  expect(rows.people.every((person) => person.place?.name !== '南通市' && person.meetings >= 2)).toBe(true)
  expect(rows.ties.every(({ a, b }) => rows.people.includes(a) && rows.people.includes(b))).toBe(true)
})

test('every attendance is a row where meetings are drawn', () => {
  const network = goldNetwork({ mode: 'meetings' })
  const rows = networkRows(network, ALL)
  expect(rows.parts).toHaveLength(network.edges.length)
  expect(rows.meetings).toHaveLength(19)
})
