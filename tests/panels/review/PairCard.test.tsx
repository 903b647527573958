import { describe, expect, test } from '@jest/globals'
import type { ReviewedPairDto } from '../../../server/contract/decision.ts'
import { PairCard } from '../../../client/panels/review/PairCard.tsx'
import { someReview } from '../../support/panel-answers.ts'
import { wordsIn } from '../../support/render-panel.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

function card(at: number): string {
  return someReview().items.slice(at, at + 1).map((pair: ReviewedPairDto) => renderWithLibrary(<PairCard pair={pair} />)).join('')
}

describe('a pair', () => {
  test('kept apart has both people, both sentences, what speaks for it and against, and the commands', () => {
    const words = wordsIn(card(0))
    const order = ['吴新明 Kept apart 4 mentions at stake 62% that they are one', '吴新明（南通市 市长） 9 mentions · seen 14 January – 28 March 2022', '主持召开续会', '吴新明（盐城市 副局长） 4 mentions · seen 14 January 2022', '盐阜大众报', 'For one person', 'Against it', 'npx huipu decide same p-吴新明-m p-other-m', 'npx huipu decide different p-吴新明-m p-other-m'].map((part) => words.indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBe(0)
  })

  test('leads to both people and to the articles', () => {
    expect(card(0)).toContain('href="?see=person%3Ap-%E5%90%B4%E6%96%B0%E6%98%8E"')
    expect(card(0)).toContain('href="?see=person%3Ap-other"')
    expect(card(0)).toContain('href="?see=article%3Aa9"')
  })

  test('made one names the person once, and says where a sentence is gone and nothing speaks against it', () => {
    const words = wordsIn(card(1))
    expect(words).toMatch(/^陆卫东 Made one person 1 mention at stake 70%/)
    expect(words.match(/6 mentions/g)).toHaveLength(1)
    expect(words).toContain('Its sentence is not in the store any more.')
    expect(words).toContain('Against it Nothing is known.')
  })
})
