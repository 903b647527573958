/**
 * Words looked for + candidate articles → those that hold every word, best first. Both stores use it, so that they rank alike:
 * they only propose pages.
 * Score: Σ over the words of ln(1 + occurrences), divided by ln(2 + length) of the article in characters. White space is
 * not compared, because lines break within words on a newspaper page. Equal scores come in the order of ids.
 */
import type { ArticleHit, Row } from './graph-store.ts'

export interface ArticleText { readonly id: string, readonly text: string }

/** The words of what was typed, each once. */
export function searchWords(text: string): readonly string[] {
  return [...new Set(text.trim().toLowerCase().split(/\s+/u).filter((word) => word !== ''))]
}

/**
 * The ways in which a word may stand on a page, for a store that compares plain text: whole, with one line break somewhere in
 * it, and, for letters that have case, in small letters, capitals, or with a capital first.
 */
export function waysOfWriting(word: string): readonly string[] {
  const cases = [...new Set([word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])]
  const characters = [...word]
  const broken = characters.slice(1).map((_, i) => `${characters.slice(0, i + 1).join('')}\n${characters.slice(i + 1).join('')}`)
  return [...cases, ...broken]
}

/**
 * Two texts of which a page holds at least one if it holds all the words in any way of writing them: the halves of the longest word, since
 * one line break spoils one of them only. Both empty, which every page holds, where all words have letters of two cases.
 */
export function neededHalves(words: readonly string[]): { readonly head: string, readonly tail: string } {
  const [longest = []] = words.filter((word) => word.toUpperCase() === word).map((word) => [...word]).sort((a, b) => b.length - a.length)
  const middle = Math.ceil(longest.length / 2)
  const head = longest.slice(0, middle).join('')
  return { head, tail: longest.slice(middle).join('') || head }
}

/** @param words as `searchWords` gives them; none find nothing */
export function rankArticles(words: readonly string[], articles: readonly ArticleText[], limit: number): readonly ArticleHit[] {
  if (words.length === 0) return []
  return articles
    .map((article) => ({ id: article.id, score: scoreOf(words, article.text) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

/** The rows of read/search-candidates → each article's own slice of its page. */
export function articleTexts(rows: readonly Row[]): readonly ArticleText[] {
  return rows.flatMap(({ id, text, start, end }) => {
    if (typeof id !== 'string' || typeof text !== 'string' || typeof start !== 'number' || typeof end !== 'number') return []
    return [{ id, text: text.slice(start, end) }]
  })
}

function scoreOf(words: readonly string[], text: string): number {
  const bare = text.replace(/\s+/gu, '').toLowerCase()
  const counts = words.map((word) => bare.split(word).length - 1)
  if (counts.includes(0)) return 0
  return counts.reduce((sum, count) => sum + Math.log(1 + count), 0) / Math.log(2 + bare.length)
}
