/**
 * Time of a load that is measured: what making its input costs is left out; the rate so far and the time left are said on standard error.
 * Beside the clock's time stands the processor's, of this process and of a server beside it: on a busy machine it tells more.
 */
import { readFileSync } from 'node:fs'
import type { MadePage } from './made-pages.ts'

/** @property at attendances stored by then @property seconds, processorSeconds since the start @property megabytes the most memory that the process held by then */
export interface Point { readonly at: number, readonly seconds: number, readonly processorSeconds: number, readonly megabytes: number }

/** @property points after each batch @property processorSeconds of this process and the server @property megabytes the most memory that the process held */
export interface LoadFigures {
  readonly attendances: number
  readonly seconds: number
  readonly processorSeconds: number
  readonly points: readonly Point[]
  readonly megabytes: number
}

const SAY_MS = 5000

export class LoadClock {
  readonly #name: string
  readonly #total: number
  readonly #server: number | undefined
  readonly #handed: number[] = [0]
  readonly #points: Point[] = []
  #began = 0
  #unmeasured = 0
  #processorBegan = 0
  #processorUnmeasured = 0
  #said = 0
  #stored = 0

  /** @param server process id of the server that stores, where there is one */
  constructor(name: string, total: number, server: number | undefined) {
    this.#name = name
    this.#total = total
    this.#server = server
  }

  start(): void {
    this.#began = performance.now()
    this.#processorBegan = ownSeconds() + serverSeconds(this.#server)
    this.#said = this.#began
  }

  /** Seconds that count. */
  seconds(): number {
    return (performance.now() - this.#began - this.#unmeasured) / 1000
  }

  /** The same items; the time that making them takes does not count. */
  * unmeasured(pages: Iterable<MadePage>): Generator<MadePage> {
    const iterator = pages[Symbol.iterator]()
    for (;;) {
      const next = this.outside(() => iterator.next())
      if (next.done === true) return
      yield next.value
    }
  }

  /** Does work whose time does not count. */
  outside<T>(work: () => T): T {
    const [began, processorBegan] = [performance.now(), ownSeconds()]
    const result = work()
    this.#unmeasured += performance.now() - began
    this.#processorUnmeasured += ownSeconds() - processorBegan
    return result
  }

  /** A page is on its way that puts so many people in meetings. */
  handedIn(attendances: number): void {
    this.#handed.push((this.#handed.at(-1) ?? 0) + attendances)
  }

  /** The first so many pages are stored. */
  committed(pages: number): void {
    this.stored(this.#handed[pages] ?? 0)
  }

  stored(attendances: number): void {
    this.#stored = attendances
    this.#points.push({ at: attendances, seconds: this.seconds(), processorSeconds: this.#processorSeconds(), megabytes: megabytes() })
    if (performance.now() - this.#said < SAY_MS) return
    this.#said = performance.now()
    const rate = attendances / this.seconds()
    process.stderr.write(`  ${this.#name}: ${attendances.toLocaleString('en')} of ${this.#total.toLocaleString('en')} attendances, ${Math.round(rate).toLocaleString('en')} a second, ${Math.ceil((this.#total - attendances) / rate)} s left\n`)
  }

  figures(): LoadFigures {
    return { attendances: this.#stored, seconds: this.seconds(), processorSeconds: this.#processorSeconds(), points: this.#points, megabytes: megabytes() }
  }

  #processorSeconds(): number {
    return ownSeconds() + serverSeconds(this.#server) - this.#processorBegan - this.#processorUnmeasured
  }
}

function megabytes(): number {
  return process.resourceUsage().maxRSS / 1024
}

function ownSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Linux tells it, in hundredths of a second; elsewhere it counts as nothing. */
function serverSeconds(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0
  const [, fields = ''] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(/\) (?!.*\) )/u)
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  return ((user ?? 0) + (system ?? 0)) / 100
}
