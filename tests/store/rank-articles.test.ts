/** Articles are ranked alike whichever store proposed them. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { articleTexts, neededHalves, rankArticles, searchWords, waysOfWriting } from '../../server/store/rank-articles.ts'

const ids = (text: string, articles: readonly { id: string, text: string }[], limit = 10): readonly string[] => rankArticles(searchWords(text), articles, limit).map((hit) => hit.id)

test('words are parted by white space, in lower case, each once', () => {
  expect(searchWords(' 王晖  AI　王晖\n')).toEqual(['王晖', 'ai'])
  expect(searchWords(' \n')).toEqual([])
})

test('an article must hold every word; white space within a word is no matter', () => {
  const articles = [{ id: 'a', text: '市委书\n记王 晖' }, { id: 'b', text: '市委书记' }, { id: 'c', text: '王晖' }]
  expect(ids('市委书记 王晖', articles)).toEqual(['a'])
})

test('more often is better, longer is worse, equal goes by id', () => {
  const articles = [{ id: 'd', text: '会议' }, { id: 'c', text: '会议会议' }, { id: 'b', text: `会议${'长'.repeat(99)}` }, { id: 'a', text: '会议' }]
  expect(ids('会议', articles)).toEqual(['c', 'a', 'd', 'b'])
  expect(ids('会议', articles, 2)).toEqual(['c', 'a'])
})

test('no words find nothing', () => {
  expect(rankArticles([], [{ id: 'a', text: '会议' }], 10)).toEqual([])
})

test('a candidate is its own slice of the page, counted in UTF-16', () => {
  expect(articleTexts([{ id: 'a', text: '😀会议\n盐城', start: 2, end: 4 }, { id: 'b', text: null, start: 0, end: 1 }])).toEqual([{ id: 'a', text: '会议' }])
})

test('a word may be broken by the end of a line once, and have capitals', () => {
  expect(waysOfWriting('常委会')).toEqual(['常委会', '常\n委会', '常委\n会'])
  expect(waysOfWriting('ai')).toEqual(['ai', 'AI', 'Ai', 'a\ni'])
  expect(waysOfWriting('会')).toEqual(['会'])
})

test('a page that holds the words, however written, holds half of the longest', () => {
  expect([['市委书记', '王晖'], ['会'], ['ai'], ['ai', '常委会']].map(neededHalves)).toEqual([{ head: '市委', tail: '书记' }, { head: '会', tail: '会' }, { head: '', tail: '' }, { head: '常委', tail: '会' }])
  const word = fc.array(fc.constantFrom(...'会议市委Aß1😀'), { minLength: 1, maxLength: 7 }).map((signs) => signs.join(''))
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (typed, choices) => {
    const words = searchWords(typed.join(' '))
    const page = words.map((each, i) => { const ways = waysOfWriting(each); return ways[(choices[i] ?? 0) % ways.length] ?? '' }).join('\n')
    const { head, tail } = neededHalves(words)
    expect(page.includes(head) || page.includes(tail)).toBe(true)
  }))
})
