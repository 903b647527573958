/** From the first to the last day that is known of something: ISO days, absent where none is known. */

export interface Period { readonly firstDay?: string, readonly lastDay?: string }

/** The period that covers all of them. */
export function coveringPeriod(periods: Iterable<Period>): { firstDay?: string, lastDay?: string } {
  let first: string | undefined
  let last: string | undefined
  for (const { firstDay, lastDay } of periods) {
    const [from, to] = [firstDay ?? lastDay, lastDay ?? firstDay]
    if (from !== undefined && (first === undefined || from < first)) first = from
    if (to !== undefined && (last === undefined || to > last)) last = to
  }
  return first === undefined || last === undefined ? {} : { firstDay: first, lastDay: last }
}
