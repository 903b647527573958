/** The seed pages as the loader would hand them over, and surnames, for tests of the extraction stages. */
import { readFileSync } from 'node:fs'
import { pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'

/** Surnames as the article stage wants them. */
export function surnames(): ReadonlySet<string> {
  const file: { common: string, rare: string, compound: string[] } = JSON.parse(readFileSync('server/extract/lexicon/surnames.json', 'utf8'))
  return new Set([...file.common, ...file.rare, ...file.compound])
}

/** A page with the given text and nothing else known of it. */
export function pageOf(text: string, known: Partial<Page> = {}): Page {
  return { id: pageId('test'), source: 'test', text, ...known }
}

/** One page of `seed/`, by file name. */
export function seedPage(file: string): Page {
  return pageOf(readFileSync(`seed/${file}`, 'utf8'))
}
