/** The catalogues of all languages, by language. */
import type { Language } from '../state/state.ts'
import type { Text } from './catalogue.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The messages of a language. */
export function textOf(language: Language): Text {
  return language === 'zh' ? zh : en
}
