/**
 * Practice of a thread that answers: one step after another, but only while nobody asks. Whoever asks waits for the step in hand at most,
 * and whoever asks one thing after another waits for none: the next step comes when it has been quiet for a while.
 */
import { setTimeout as sleep } from 'node:timers/promises'

/** How long nobody asks until practice goes on. */
const QUIET_MS = 100

export class Practice {
  readonly #quiet: number
  #heard = -Infinity

  /** @param quiet milliseconds */
  constructor(quiet = QUIET_MS) {
    this.#quiet = quiet
  }

  /** Somebody asked, or was answered. */
  heard(): void {
    this.#heard = performance.now()
  }

  /** Takes the steps, each when it is quiet. @param isOver told before each step; practice ends when it says so */
  async take(steps: Iterator<unknown>, isOver: () => boolean): Promise<void> {
    do await this.#untilQuiet()
    while (!isOver() && steps.next().done !== true)
  }

  /** What waits to be heard is heard first, even where nobody asked yet. */
  async #untilQuiet(): Promise<void> {
    do await sleep(Math.max(0, this.#heard + this.#quiet - performance.now()))
    while (this.#heard + this.#quiet > performance.now())
  }
}
