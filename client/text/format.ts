/**
 * Numbers and days in the reader's language, by Intl.
 * In: numbers, ISO days (`2022-03-28`). Out: strings. A text that is no ISO day comes back as it is.
 * Days are calendar days without a time zone, so they are formatted in UTC.
 */
import type { Language } from '../state/state.ts'

/**
 * @property number 1,234
 * @property decimal at most two digits after the point
 * @property day one calendar day in full
 * @property listDay one calendar day, as short as it can be with its year
 * @property shortDay day and month, for axes
 * @property month a month with its year
 * @property days from one day to another; one day where they are equal
 */
export interface Formats {
  readonly number: (value: number) => string
  readonly decimal: (value: number) => string
  readonly day: (iso: string) => string
  readonly listDay: (iso: string) => string
  readonly shortDay: (iso: string) => string
  readonly month: (iso: string) => string
  readonly days: (from: string, to: string) => string
}

/** BCP 47 tag that Intl formats with. */
export function localeOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB'
}

function dateOf(iso: string): Date | undefined {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso)
  if (parts === null) return undefined
  return new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? '1')))
}

/** The formats of one language; make them once and keep them. */
export function formatsOf(language: Language): Formats {
  const locale = localeOf(language)
  const number = new Intl.NumberFormat(locale)
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const listDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const formatted = (format: Intl.DateTimeFormat, iso: string): string => {
    const date = dateOf(iso)
    return date === undefined ? iso : format.format(date)
  }
  return {
    number: (value) => number.format(value),
    decimal: (value) => decimal.format(value),
    day: (iso) => formatted(day, iso),
    listDay: (iso) => formatted(listDay, iso),
    shortDay: (iso) => formatted(shortDay, iso),
    month: (iso) => formatted(month, iso),
    days: (from, to) => {
      const [first, last] = [dateOf(from), dateOf(to)]
      if (first === undefined || last === undefined) return `${from} – ${to}`
      if (from === to) return day.format(first)
      if (language === 'en') return day.formatRange(first, last)
      return `${day.format(first)}至${from.slice(0, 4) === to.slice(0, 4) ? shortDay.format(last) : day.format(last)}`
    },
  }
}
