/**
 * How fast work goes on, and how long it will take: `120 a second, 3 min left`.
 *
 * Done, total and the clock → words; the time left only where the total is known. Counted from when the work began. No errors.
 */

/** @property total absent while it is not known */
export interface Amount { readonly done: number, readonly total?: number | undefined }

export class Pace {
  readonly #now: () => number
  readonly #began: number

  /** @param now milliseconds */
  constructor(now: () => number) {
    this.#now = now
    this.#began = now()
  }

  /** Nothing where nothing is done, or no time has passed. */
  words({ done, total }: Amount): string {
    const seconds = (this.#now() - this.#began) / 1000
    if (seconds <= 0 || done <= 0) return ''
    const rate = done / seconds
    const left = total === undefined || total <= done ? '' : `, ${lasting((total - done) / rate)} left`
    return ` (${rate < TEN ? rate.toFixed(1) : String(Math.round(rate))} a second${left})`
  }
}

const TEN = 10
const MINUTE = 60
const HOUR = 3600

/** Whole units, the next one up: a promise that is kept. */
function lasting(seconds: number): string {
  if (seconds < MINUTE) return `${Math.ceil(seconds)} s`
  return seconds < HOUR ? `${Math.ceil(seconds / MINUTE)} min` : `${(seconds / HOUR).toFixed(1)} h`
}
