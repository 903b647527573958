/** The text of a page → what the whole of extraction says of it, in few words for tables of cases. */
import type { ArticleFacts, Capacity, Mention } from '../../server/domain/facts.ts'
import { pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import { extract } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'

const STRENGTH: readonly Capacity[] = ['attendee', 'speaker', 'lead', 'chair']

/** What is known of a page besides its text. */
export type Known = Partial<Pick<Page, 'published' | 'outlet' | 'place' | 'title'>>

/** The articles of a text. */
export function articlesOf(text: string, known: Known = {}): readonly ArticleFacts[] {
  return extract({ id: pageId('case'), source: 'case', text, ...known }, { lexicon: loadLexicon(), segment }).articles
}

/** Everyone who took part, in the order of the text: name, strongest capacity, titles (`汪洋 chair 全国政协主席`). */
export function whoMet(text: string, known: Known = {}): readonly string[] {
  const people = new Map<string, Mention>()
  for (const mention of articlesOf(text, known).flatMap(({ reports }) => reports.flatMap(({ attendance }) => attendance))) {
    const before = people.get(mention.name)
    if (before === undefined || rank(mention) > rank(before)) people.set(mention.name, mention)
  }
  return [...people.values()].map(({ name, capacity, titles }) => [name, capacity, ...titles.map(({ text: title }) => title)].join(' '))
}

function rank({ capacity }: Mention): number { return capacity === undefined ? -1 : STRENGTH.indexOf(capacity) }

/** Source and day of a case (`新闻联播 2018-09-07`) → what is known of its page. */
export function sourceOf(source: string): Known {
  const [outlet = '', published = ''] = source.split(' ')
  return { outlet, published }
}
