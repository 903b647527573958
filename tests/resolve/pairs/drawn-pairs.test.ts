/** Pairs drawn by a seed, through extraction and resolution: nothing else is known of the names. */
import { describe, expect, test } from '@jest/globals'
import { printedPeople } from '../../support/printed-people.ts'
import { KEPT, OPEN, type DrawnPair } from './drawn-pairs.ts'
import { KEPT_AGAIN, OPEN_AGAIN } from './pairs-drawn-again.ts'
import { KEPT_FIFTHLY, OPEN_FIFTHLY } from './pairs-drawn-fifthly.ts'
import { KEPT_FOURTHLY, OPEN_FOURTHLY } from './pairs-drawn-fourthly.ts'
import { KEPT_THIRDLY, OPEN_THIRDLY } from './pairs-drawn-thirdly.ts'

/** `unread`: the name is not found in one of the sentences, so that there is nothing to resolve. */
type Outcome = 'right' | 'wrong' | 'unread'

function outcomeOf([name, truth, ...printed]: DrawnPair): Outcome {
  const people = printedPeople(name, printed)
  if (people === undefined) return 'unread'
  return (people.length === 1) === (truth === 'same') ? 'right' : 'wrong'
}

function tally(pairs: readonly DrawnPair[], truth: DrawnPair[1]): Readonly<Record<Outcome, number>> {
  const outcomes = pairs.filter((pair) => pair[1] === truth).map(outcomeOf)
  const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length
  return { right: count('right'), wrong: count('wrong'), unread: count('unread') }
}

/** Of those that can be read at all: what must hold of people told apart, and of persons known again. */
const SETS: readonly (readonly [what: string, pairs: readonly DrawnPair[], different: number, same: number, unread: number])[] = [
  ['first drawn, looked at', OPEN, 0.9, 0.95, 6],
  ['first drawn, then kept back', KEPT, 0.9, 0.95, 6],
  ['drawn again, looked at', OPEN_AGAIN, 0.9, 0.95, 6],
  ['drawn again, then kept back', KEPT_AGAIN, 0.9, 0.9, 6],
  ['drawn thirdly, looked at', OPEN_THIRDLY, 0.9, 0.9, 6],
  ['drawn thirdly, then kept back', KEPT_THIRDLY, 0.9, 0.9, 6],
  ['drawn fourthly, looked at', OPEN_FOURTHLY, 0.95, 0.95, 7],
  ['drawn fourthly, kept back', KEPT_FOURTHLY, 0.85, 0.85, 12],
  ['drawn fifthly, looked at', OPEN_FIFTHLY, 0.95, 0.85, 11],
  ['drawn fifthly, kept back', KEPT_FIFTHLY, 0.95, 0.85, 16],
]

describe('pairs drawn by a seed', () => {
  test.each(SETS)('of those %s, few people are taken for one, and few persons for two', (_, pairs, apart, known, unread) => {
    const [same, different] = [tally(pairs, 'same'), tally(pairs, 'different')]
    expect(different.right / (different.right + different.wrong)).toBeGreaterThanOrEqual(apart)
    expect(same.right / (same.right + same.wrong)).toBeGreaterThanOrEqual(known)
    expect(same.unread + different.unread).toBeLessThanOrEqual(unread)
  })
})
