/**
 * Days as ISO text (YYYY-MM-DD) and the arithmetic that dates in papers need. No clock: every day is passed in.
 */

const DAY_MS = 86_400_000

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of the Gregorian calendar, or undefined where there is none (2月30日, month 13). Months and days count from 1. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  if (!(day >= 1 && day <= lastDayOf(year, month))) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The last day of a month; 0 where there is no such month. */
export function lastDayOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : LENGTHS[month - 1] ?? 0
}

/** The day `days` after (or, negative, before) an ISO day. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS
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
