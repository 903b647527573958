/**
 * The interface's languages and which one a reader gets: what was chosen before, else what the browser prefers, else English.
 * Out: a Language; `documentLang` is what stands on <html>.
 */
import type { Language } from '../state/state.ts'

/** In the order they are offered. */
export const languages: readonly Language[] = ['en', 'zh']

/**
 * @param stored what was remembered; anything that is no language counts as nothing
 * @param preferred the browser's languages, best first (`zh-HK`, `en-GB`)
 */
export function chooseLanguage(stored: string | null, preferred: readonly string[]): Language {
  const kept = languages.find((language) => language === stored)
  if (kept !== undefined) return kept
  for (const tag of preferred) {
    const [primary] = tag.toLowerCase().split('-')
    const match = languages.find((language) => language === primary)
    if (match !== undefined) return match
  }
  return 'en'
}

/** The `lang` of the page: Chinese is simplified, which also picks the glyphs. */
export function documentLang(language: Language): 'en' | 'zh-Hans' {
  return language === 'zh' ? 'zh-Hans' : 'en'
}
