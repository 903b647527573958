/** The strongest ties of all. Only those that are kept are made into objects and sorted. */
import { at, type IncidenceIndex } from './incidence-index.ts'
import { mostShared, takeCensus, type TieCensus } from './tie-census.ts'
import { byStrength, type Tie, TieCounter, type TieRule, type Visit } from './ties.ts'

/** Ties kept between two prunings, as a multiple of those asked for. */
const SLACK = 4

/**
 * The strongest ties of all, strongest first. The census tells how many meetings they share at least, so that only people with such a tie are looked at.
 * @param census under the same mask, rows and `oneRoom` as the rule; absent: it is taken
 */
export function topTies(index: IncidenceIndex, { rule, limit, census = takeCensus(index, rule) }: { readonly rule: TieRule, readonly limit: number, readonly census?: TieCensus }): readonly Tie[] {
  const minShared = Math.max(rule.minShared, sharedByBest(census, limit))
  const best = new Best(limit)
  const counter = new TieCounter(index, { ...rule, minShared })
  census.strongest.forEach((most, person) => {
    if (minShared === 1 || most >= minShared) counter.ofPerson(person, (visit) => { if (visit.other > person) best.offer(visit) })
  })
  return best.ties()
}

/** The most meetings that so many ties share at least; 1 where there are fewer ties. */
function sharedByBest(census: TieCensus, limit: number): number {
  let shared = mostShared(census)
  let ties = at(census.ties, shared)
  while (shared > 1 && ties < limit) {
    shared -= 1
    ties += at(census.ties, shared)
  }
  return Math.max(1, shared)
}

/** The best ties seen so far. Weaker ones are turned away unmade, once there are enough. */
class Best {
  readonly #limit: number
  #kept: Tie[] = []
  #least: Pick<Tie, 'shared' | 'strength'> = { shared: 0, strength: 0 }

  constructor(limit: number) {
    this.#limit = limit
  }

  offer({ shared, strength, tie }: Visit): void {
    if (shared < this.#least.shared || (shared === this.#least.shared && strength < this.#least.strength)) return
    this.#kept.push(tie())
    if (this.#kept.length > this.#limit * SLACK) this.#prune()
  }

  ties(): readonly Tie[] {
    this.#prune()
    return this.#kept
  }

  #prune(): void {
    this.#kept = this.#kept.sort(byStrength).slice(0, this.#limit)
    this.#least = this.#kept[this.#limit - 1] ?? this.#least
  }
}
