import { expect, test } from '@jest/globals'
import { mentionId, personId } from '../../server/domain/ids.ts'
import { doubtFromJson, doubtsByPerson } from '../../server/load/doubt-json.ts'

const pair = { people: [personId('a'), personId('c')] as const, mentions: [mentionId('a'), mentionId('d')] as const, confidence: 0.5, reason: 'Twelve years apart.', against: ['people/against-fields'], hangs: 3 }

test('a pair is told of both, each with its own mention first', () => {
  const doubts = doubtsByPerson([pair])
  expect([...doubts].map(([person, list]) => [person, list.map(doubtFromJson)])).toEqual([
    ['a', [{ person: 'c', mention: 'a', otherMention: 'd', confidence: 0.5, reason: 'Twelve years apart.', against: ['people/against-fields'], hangs: 3 }]],
    ['c', [{ person: 'a', mention: 'd', otherMention: 'a', confidence: 0.5, reason: 'Twelve years apart.', against: ['people/against-fields'], hangs: 3 }]],
  ])
})

test('a person who may be two is told of once', () => {
  expect([...doubtsByPerson([{ ...pair, people: [personId('a'), personId('a')] }])].map(([person, list]) => [person, list.length])).toEqual([['a', 1]])
})

test('what an older program stored has no reasons against', () => {
  expect(doubtFromJson('["c","a","d",0.5,"x"]')).toEqual({ person: 'c', mention: 'a', otherMention: 'd', confidence: 0.5, reason: 'x', against: [], hangs: 1 })
})

test('a text that is no doubt is refused', () => {
  expect(() => doubtFromJson('["a"]')).toThrow()
})
