/** Pairs drawn by a seed, through extraction and resolution: nothing else is known of the names. */
import { describe, expect, test } from '@jest/globals'
import { pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import { factRows } from '../../server/load/batch/fact-rows.ts'
import { loadReader } from '../../server/load/page-reader.ts'
import { simplified } from '../../server/load/simplified.ts'
import { resolveName } from '../../server/resolve/people.ts'
import { NO_RULINGS } from '../../server/resolve/rulings.ts'
import { KEPT, OPEN, type DrawnPair } from './drawn-pairs.ts'

const read = loadReader()

/** `unread`: the name is not found in one of the sentences, so that there is nothing to resolve. */
type Outcome = 'right' | 'wrong' | 'unread'

function outcomeOf([name, truth, ...printed]: DrawnPair): Outcome {
  const pages = printed.map(([outlet, day, text], i): Page => ({ id: pageId(`page ${i}`), source: `page ${i}`, outlet, published: day, text }))
  const { sightings } = factRows(pages.map((page) => ({ page, facts: read(page) })), { extractor: 'test', simplify: simplified, rulings: NO_RULINGS })
  const seen = sightings.filter((sighting) => sighting.name === name)
  if (new Set(seen.map(({ article }) => article)).size < pages.length) return 'unread'
  return (resolveName(seen, NO_RULINGS).people.length === 1) === (truth === 'same') ? 'right' : 'wrong'
}

function tally(pairs: readonly DrawnPair[], truth: DrawnPair[1]): Readonly<Record<Outcome, number>> {
  const outcomes = pairs.filter((pair) => pair[1] === truth).map(outcomeOf)
  const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length
  return { right: count('right'), wrong: count('wrong'), unread: count('unread') }
}

/** Nine in ten of those that can be read at all. */
const GOAL = 0.9

describe('pairs drawn by a seed', () => {
  test.each([['looked at', OPEN], ['kept back', KEPT]] as const)('of those %s, no two people are taken for one, and few persons for two', (_, pairs) => {
    const [same, different] = [tally(pairs, 'same'), tally(pairs, 'different')]
    expect(different.right / (different.right + different.wrong)).toBeGreaterThanOrEqual(GOAL)
    expect(same.right / (same.right + same.wrong)).toBeGreaterThanOrEqual(0.8)
    expect(same.unread + different.unread).toBeLessThanOrEqual(6)
  })
})
