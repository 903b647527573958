import { describe, expect, test } from '@jest/globals'
import { ReviewPanel } from '../../../client/panels/review/ReviewPanel.tsx'
import { someReview } from '../../support/panel-answers.ts'
import { wordsIn } from '../../support/render-panel.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

const NONE = { total: 0, items: [], next: null }

describe('the list of what waits for a decision', () => {
  test('says what it holds and that a page decides nothing', () => {
    const words = wordsIn(renderWithLibrary(<ReviewPanel first={someReview()} />))
    expect(words).toMatch(/^2 pairs wait for a decision People kept apart who may be one/)
    expect(words).toContain('needs the token of the machine')
  })

  test('speaks Chinese', () => {
    const words = wordsIn(renderWithLibrary(<ReviewPanel first={someReview()} />, { language: 'zh' }))
    expect(words).toMatch(/^2 对待判定/)
    expect(words).toContain('网页没有这个口令')
    expect(words.replaceAll(/npx huipu decide [^ ]+/g, '')).not.toMatch(/pair|Kept|sentence/)
  })

  test('says that nothing waits, and when something will', () => {
    expect(wordsIn(renderWithLibrary(<ReviewPanel first={NONE} />))).toContain('Nothing waits for a decision No two people of one name may be one')
    expect(wordsIn(renderWithLibrary(<ReviewPanel first={NONE} />, { language: 'zh' }))).toContain('没有待判定的人')
  })

  test('offers more where there are more', () => {
    expect(wordsIn(renderWithLibrary(<ReviewPanel first={{ ...someReview(), total: 900, next: '4~0.62~a~b' }} />))).toMatch(/Show more pairs 2 pairs shown, 900 in all$/)
    expect(wordsIn(renderWithLibrary(<ReviewPanel first={someReview()} />))).not.toContain('Show more')
  })
})
