/**
 * A page → its articles. A page holds several with no separator; kicker, headline, slogan and deck come in any order.
 *
 * Page + surnames → ArticleDraft[] + Diagnostic[]. Article spans are disjoint and in order; what lies outside them is white space or
 * furniture (page editors, tips headings) named in a diagnostic. The parts of an article tile its span exactly.
 * Nothing throws on any text; time is linear in the page.
 */
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Page } from '../domain/page.ts'
import { because } from '../domain/reason.ts'
import type { ArticleDraft, ArticleLexicon } from './articles/article-draft.ts'
import { toBlocks } from './articles/blocks.ts'
import { toDraft } from './articles/draft.ts'
import { groupBlocks } from './articles/grouping.ts'

export interface PageArticles { readonly articles: readonly ArticleDraft[], readonly diagnostics: readonly Diagnostic[] }

/** Finds the articles of a page, in reading order. */
export function splitArticles(page: Page, lexicon: ArticleLexicon): PageArticles {
  const blocks = toBlocks(page.text, lexicon)
  const { groups, furniture } = groupBlocks(blocks, page.title)
  return {
    articles: groups.map((group, ordinal) => toDraft(page.text, group, ordinal)),
    diagnostics: groups.length > 0 || page.text.trim() === '' ? furniture : [...furniture, noArticle(page)],
  }
}

function noArticle({ text }: Page): Diagnostic {
  return { rule: 'articles/none', severity: 'doubt', message: because('articles/none', {}), span: { start: 0, end: text.length } }
}
