import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Decision, DecisionKind } from '../../../server/domain/clusters.ts'
import { decisionId, mentionId } from '../../../server/domain/ids.ts'
import { decidedMentions, rulingsOf } from '../../../server/resolve/decisions/rulings.ts'

function decision(at: string, kind: DecisionKind, mentions: readonly string[], after?: string): Decision {
  return { id: decisionId(at), at, by: 'reader', kind, mentions: mentions.map(mentionId), ...(after === undefined ? {} : { after }) }
}

const LOG = [
  decision('2023-01-01', 'same', ['b', 'a', 'c']),
  decision('2023-01-02', 'different', ['a', 'b']),
  decision('2023-01-03', 'not a person', ['d', 'e']),
  decision('2023-01-04', 'same', ['e', 'f']),
  decision('2023-01-05', 'corrected', ['g'], '许昆林'),
]

test('the latest decision on a pair holds; a mention that is said to be somebody is a person again', () => {
  expect(rulingsOf(LOG)).toEqual({
    same: [{ a: 'a', b: 'c' }, { a: 'b', b: 'c' }, { a: 'e', b: 'f' }],
    different: [{ a: 'a', b: 'b' }],
    notPeople: new Set(['d']),
    names: new Map([['g', '许昆林']]),
  })
})

test('the order in which the log is read makes no difference', () => {
  fc.assert(fc.property(fc.shuffledSubarray(LOG, { minLength: LOG.length }), (log) => {
    expect(rulingsOf(log)).toEqual(rulingsOf(LOG))
  }), { seed: 8 })
})

test('every mention that is said to be or not to be somebody stands alone', () => {
  expect([...decidedMentions(rulingsOf(LOG))].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})
