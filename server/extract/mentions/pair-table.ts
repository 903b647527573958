/**
 * Pairs of characters → a small number, 0 to 127, in typed arrays.
 *
 * An open hash table, doubled when it is half full: a lookup is a step or two and makes nothing.
 */
const SMALLEST = 64
/** Fibonacci hashing: a large odd number spreads neighbouring pairs over the table. */
const SPREAD = 0x9e3779b1

export class PairTable {
  #mask = SMALLEST - 1
  #count = 0
  /** Both code units in one number, plus one; zero is free. */
  #keys = new Uint32Array(SMALLEST)
  #values = new Int8Array(SMALLEST)

  /** The number of a pair, or -1. */
  get(first: number, second: number): number {
    const key = keyOf(first, second)
    for (let slot = slotOf(key, this.#mask); ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot]
      if (found === key) return this.#values[slot] ?? -1
      if (found === 0) return -1
    }
  }

  /** Takes the place of the number the pair had. */
  set(first: number, second: number, value: number): void {
    if (this.#count * 2 > this.#mask) this.#grow()
    this.#put(keyOf(first, second), value)
  }

  #put(key: number, value: number): void {
    let slot = slotOf(key, this.#mask)
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    if (this.#keys[slot] === 0) this.#count += 1
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#mask = this.#mask * 2 + 1
    this.#count = 0
    this.#keys = new Uint32Array(this.#mask + 1)
    this.#values = new Int8Array(this.#mask + 1)
    keys.forEach((key, slot) => { if (key !== 0) this.#put(key, values[slot] ?? 0) })
  }
}

function keyOf(first: number, second: number): number { return (((first << 16) | second) + 1) >>> 0 }

function slotOf(key: number, mask: number): number { return (Math.imul(key, SPREAD) >>> 8) & mask }
