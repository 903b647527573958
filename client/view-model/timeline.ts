/**
 * Meetings over time → bars: one for each day, week, month, quarter or year, the finest unit that stays legible.
 * In: counts by ISO day, the first and last day of all (so that bars hold still while a period is chosen), the most bars that fit.
 * Out: bins without gaps, in order. Days that are no dates are a RangeError. Weeks begin on Monday.
 */

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** @property from first day of the bin @property to its last day, both ISO */
export interface TimeBin { readonly from: string, readonly to: string, readonly meetings: number }

export interface Timeline { readonly unit: TimeUnit, readonly bins: readonly TimeBin[], readonly most: number }

interface DayCount { readonly day: string, readonly meetings: number }

const DAY = 86_400_000
const DAYS_IN: readonly (readonly [TimeUnit, number])[] = [['day', 1], ['week', 7], ['month', 31], ['quarter', 92], ['year', 366]]

/** @param most how many bars there is room for, at least 1 */
export function timelineOf(days: readonly DayCount[], bounds: { readonly from: string, readonly to: string } | undefined, most: number): Timeline {
  const all = days.map((one) => one.day).concat(bounds === undefined ? [] : [bounds.from, bounds.to]).sort()
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) return { unit: 'day', bins: [], most: 0 }
  const unit = unitFor((timeOf(last) - timeOf(first)) / DAY + 1, most)
  const bins = countInto(emptyBins(unit, first, last), days)
  return { unit, bins, most: Math.max(0, ...bins.map((bin) => bin.meetings)) }
}

/** Days within a period as its filter leaves them, days outside as they are without it: what is not chosen still shows where it would be. */
export function daysAround(chosen: readonly DayCount[], all: readonly DayCount[], { from, to }: { readonly from?: string, readonly to?: string }): DayCount[] {
  const isWithin = (one: DayCount): boolean => (from ?? '') <= one.day && one.day <= (to ?? '9999-12-31')
  return [...chosen.filter(isWithin), ...all.filter((one) => !isWithin(one))].sort((a, b) => a.day.localeCompare(b.day))
}

/** The bins from one index to another, whichever is first, as a period. */
export function periodOf(timeline: Timeline, one: number, other: number): { readonly from: string, readonly to: string } | undefined {
  const from = timeline.bins[Math.min(one, other)]
  const to = timeline.bins[Math.max(one, other)]
  return from === undefined || to === undefined ? undefined : { from: from.from, to: to.to }
}

/** Indices of the first and last bin that a period touches; the whole timeline where it is open. */
export function binsWithin(timeline: Timeline, from: string | undefined, to: string | undefined): { readonly first: number, readonly last: number } {
  const touched = timeline.bins.flatMap((bin, index) => (from ?? '') <= bin.to && bin.from <= (to ?? '9999-12-31') ? [index] : [])
  return { first: touched[0] ?? 0, last: touched.at(-1) ?? timeline.bins.length - 1 }
}

function unitFor(days: number, most: number): TimeUnit {
  return DAYS_IN.find(([, length]) => days / length <= most)?.[0] ?? 'year'
}

function emptyBins(unit: TimeUnit, first: string, last: string): { from: string, to: string }[] {
  const bins: { from: string, to: string }[] = []
  let from = startOf(unit, timeOf(first))
  while (from <= timeOf(last)) {
    const next = nextStart(unit, from)
    bins.push({ from: dayOf(from), to: dayOf(next - DAY) })
    from = next
  }
  return bins
}

function countInto(bins: readonly { from: string, to: string }[], days: readonly DayCount[]): TimeBin[] {
  const sorted = [...days].sort((a, b) => a.day.localeCompare(b.day))
  let next = 0
  return bins.map((bin) => {
    let meetings = 0
    for (let one = sorted[next]; one !== undefined && one.day <= bin.to; one = sorted[++next]) meetings += one.meetings
    return { ...bin, meetings }
  })
}

function startOf(unit: TimeUnit, time: number): number {
  const date = new Date(time)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  switch (unit) {
    case 'day': return time
    case 'week': return time - ((date.getUTCDay() + 6) % 7) * DAY
    case 'month': return Date.UTC(year, month, 1)
    case 'quarter': return Date.UTC(year, month - (month % 3), 1)
    case 'year': return Date.UTC(year, 0, 1)
  }
}

function nextStart(unit: TimeUnit, start: number): number {
  const date = new Date(start)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  switch (unit) {
    case 'day': return start + DAY
    case 'week': return start + 7 * DAY
    case 'month': return Date.UTC(year, month + 1, 1)
    case 'quarter': return Date.UTC(year, month + 3, 1)
    case 'year': return Date.UTC(year + 1, 0, 1)
  }
}

/** @throws RangeError for what is no ISO day */
function timeOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) throw new RangeError(`not a day: ${day}`)
  return time
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
