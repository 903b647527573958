/**
 * A partition of items 0..n-1 into clusters, grown by joins that keep account of why: union–find with forbidden pairs.
 * A join that would bring a forbidden pair together is refused, so that what a human told apart stays apart.
 * Confidence of a cluster is that of its weakest join; its reasons are those of all its joins.
 */

/** Why two clusters became one. `confidence` 0..1; `reason` as written (domain/reason.ts). */
export interface Grounds { readonly confidence: number, readonly reason: string }

/**
 * The least sure join of a cluster.
 * @property items the two that were joined @property stake the weight of the lighter of the two clusters
 */
export interface WeakestJoin extends Grounds { readonly items: readonly [number, number], readonly stake: number }

/** @property members item numbers, ascending @property weakest absent of a single item; of equally weak joins the last */
export interface Cluster {
  readonly members: readonly number[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly weakest?: WeakestJoin
}

interface Root { members: number[], weight: number, confidence: number, reasons: Set<string>, enemies: Set<number>, weakest?: WeakestJoin }

/** Grows by `join`; nothing is ever split. */
export class Partition {
  readonly #parent: number[]
  readonly #roots = new Map<number, Root>()

  /** @param weightOf what an item counts for; 1 where nothing is said */
  constructor(size: number, weightOf: (item: number) => number = () => 1) {
    this.#parent = Array.from({ length: size }, (_, i) => i)
    for (let i = 0; i < size; i += 1) this.#roots.set(i, { members: [i], weight: weightOf(i), confidence: 1, reasons: new Set(), enemies: new Set() })
  }

  /** The number that stands for the item's cluster at present. */
  find(item: number): number {
    let root = item
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up
    for (let at = item; at !== root;) {
      const next = this.#up(at)
      this.#parent[at] = root
      at = next
    }
    return root
  }

  /** The two items' clusters may never be joined. */
  forbid(a: number, b: number): void {
    this.#root(a).enemies.add(b)
    this.#root(b).enemies.add(a)
  }

  /** False where a forbidden pair would come together. */
  mayJoin(a: number, b: number): boolean {
    if (this.find(a) === this.find(b)) return true
    const rootB = this.find(b)
    for (const enemy of this.#root(a).enemies) if (this.find(enemy) === rootB) return false
    return true
  }

  /** Makes the two items' clusters one. @returns false where that is forbidden */
  join(a: number, b: number, grounds: Grounds): boolean {
    if (!this.mayJoin(a, b)) return false
    const [rootA, rootB] = [this.find(a), this.find(b)]
    if (rootA === rootB) return true
    const [small, large] = this.#root(rootA).members.length < this.#root(rootB).members.length ? [rootA, rootB] : [rootB, rootA]
    this.#absorb(large, small, { ...grounds, items: [a, b], stake: Math.min(this.#root(rootA).weight, this.#root(rootB).weight) })
    return true
  }

  /** One more reason why what is in the item's cluster is one. */
  support(item: number, { confidence, reason }: Grounds): void {
    const root = this.#root(item)
    root.confidence = Math.min(root.confidence, confidence)
    root.reasons.add(reason)
  }

  members(item: number): readonly number[] { return this.#root(item).members }

  /** True where all items are of one cluster. */
  isOne(): boolean { return this.#roots.size === 1 }

  /** All clusters, by least member. */
  clusters(): readonly Cluster[] {
    return [...this.#roots.values()]
      .map(({ members, confidence, reasons, weakest }) => ({ members: [...members].sort((a, b) => a - b), confidence, reasons: [...reasons].sort(), ...(weakest === undefined ? {} : { weakest }) }))
      .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
  }

  #absorb(large: number, small: number, join: WeakestJoin): void {
    const [into, from] = [this.#root(large), this.#root(small)]
    this.#parent[small] = large
    this.#roots.delete(small)
    for (const member of from.members) into.members.push(member)
    into.weight += from.weight
    into.confidence = Math.min(into.confidence, from.confidence, join.confidence)
    into.weakest = [into.weakest, from.weakest].reduce<WeakestJoin>((least, other) => (other !== undefined && other.confidence < least.confidence ? other : least), join)
    for (const reason of from.reasons) into.reasons.add(reason)
    into.reasons.add(join.reason)
    for (const enemy of from.enemies) into.enemies.add(enemy)
  }

  #up(item: number): number { return this.#parent[item] ?? item }

  #root(item: number): Root {
    const root = this.#roots.get(this.find(item))
    if (root === undefined) throw new RangeError(`There is no item ${item}.`)
    return root
  }
}
