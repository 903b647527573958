/** A queue of one: each piece of work begins when the one before has ended, well or badly. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Resolves or rejects as `work` does. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when all that was queued so far has ended. */
  async idle(): Promise<void> {
    await this.#last
  }
}
