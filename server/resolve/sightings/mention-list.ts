/**
 * Ids of mentions, growing from batch to batch: one list joined to another costs what is added, not what was there.
 * Whoever holds a list sees it unchanged for ever: lists that go on from it share its memory and look no further than their own end.
 */
import type { MentionId } from '../../domain/ids.ts'

/** At least one mention, in the order in which they came. */
export class MentionList implements Iterable<MentionId> {
  readonly #ids: MentionId[]
  readonly size: number
  readonly least: MentionId

  private constructor(ids: MentionId[], least: MentionId) {
    this.#ids = ids
    this.size = ids.length
    this.least = least
  }

  static of(mention: MentionId): MentionList {
    return new MentionList([mention], mention)
  }

  /** All of this list, then all of the other. */
  with(other: MentionList): MentionList {
    const isLast = this.#ids.length === this.size
    const ids = isLast ? this.#ids : this.#ids.slice(0, this.size)
    for (const mention of other) ids.push(mention)
    return new MentionList(ids, this.least < other.least ? this.least : other.least)
  }

  * [Symbol.iterator](): Generator<MentionId> {
    const ids = this.#ids
    for (let i = 0; i < this.size; i += 1) {
      const mention = ids[i]
      if (mention !== undefined) yield mention
    }
  }
}
