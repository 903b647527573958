/**
 * Days as ISO text (YYYY-MM-DD) and the arithmetic that dates in papers need. No clock: every day is passed in.
 */

const DAY_MS = 86_400_000

/** A day of the Gregorian calendar, or undefined where there is none (2月30日, month 13). Months and days count from 1. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

/** The day `days` after (or, negative, before) an ISO day. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Year, month and day of an ISO day, as numbers; undefined where the text is none. */
export function partsOf(iso: string | undefined): { readonly year: number, readonly month: number, readonly day: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso ?? '')
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isoDay(year, month, day) === undefined ? undefined : { year, month, day }
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(iso: string): number {
  const day = new Date(`${iso}T00:00:00Z`).getUTCDay()
  return day === 0 ? 7 : day
}

/** The last day of a month. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * The nearest day with this month and day that is not after `published` (or not before it, where the text says that it is to come).
 * Years without the day (29 February) are passed over; none within eight years means there is no such day.
 */
export function nearestYear(published: string, { month, day }: { readonly month: number, readonly day: number }, future: boolean): string | undefined {
  const year = partsOf(published)?.year ?? 0
  for (let step = 0; step <= 8; step += 1) {
    const iso = isoDay(year + (future ? step : -step), month, day)
    if (iso !== undefined && (future ? iso >= published : iso <= published)) return iso
  }
  return undefined
}

/** The nearest day with this day of the month that is not after `published` (or not before it, where the text says so). */
export function nearestMonth(published: string, day: number, future: boolean): string | undefined {
  const from = partsOf(published)
  if (from === undefined) return undefined
  for (let step = 0; step <= 2; step += 1) {
    const months = from.year * 12 + from.month - 1 + (future ? step : -step)
    const iso = isoDay(Math.floor(months / 12), (months % 12) + 1, day)
    if (iso !== undefined && (future ? iso >= published : iso <= published)) return iso
  }
  return undefined
}
