/** The reader's preferences, remembered in the browser; where that is not allowed, for this visit only. */
import { chooseLanguage } from '../text/language.ts'
import type { Preferences, Theme } from '../state/state.ts'

const LANGUAGE_KEY = 'huipu.language'
const THEME_KEY = 'huipu.theme'
const THEMES: readonly Theme[] = ['light', 'dark', 'system']

export function readPreferences(): Preferences {
  const theme = remembered(THEME_KEY)
  return { language: chooseLanguage(remembered(LANGUAGE_KEY), navigator.languages), theme: THEMES.find((one) => one === theme) ?? 'system' }
}

export function keepPreferences({ language, theme }: Preferences): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language)
    localStorage.setItem(THEME_KEY, theme)
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
