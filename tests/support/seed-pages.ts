/** The seed pages as the loader would hand them over, and surnames, for tests of the extraction stages. */
import { readFileSync } from 'node:fs'
import { pageId } from '../../server/domain/ids.ts'
import type { SurnameKind } from '../../server/extract/articles/article-draft.ts'
import type { Page } from '../../server/domain/page.ts'

/** Surnames as the article stage wants them. */
export function surnames(): ReadonlyMap<string, SurnameKind> {
  const file: { common: string, rare: string, compound: string[] } = JSON.parse(readFileSync('server/extract/lexicon/surnames.json', 'utf8'))
  const listed = (words: Iterable<string>, kind: SurnameKind): [string, SurnameKind][] => [...words].map((word) => [word, kind])
  return new Map([...listed(file.rare, 'rare'), ...listed(file.common, 'common'), ...listed(file.compound, 'compound')])
}

/** A page with the given text and nothing else known of it. */
export function pageOf(text: string, known: Partial<Page> = {}): Page {
  return { id: pageId('test'), source: 'test', text, ...known }
}

/** One page of `seed/`, by file name. */
export function seedPage(file: string): Page {
  return pageOf(readFileSync(`seed/${file}`, 'utf8'))
}
