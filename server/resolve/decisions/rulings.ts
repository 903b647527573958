/**
 * The log of human decisions → what it rules today. A later decision overrules an earlier one on the same pair or mention;
 * decisions of one instant are ordered by id. Decisions name mentions, so they survive every reload and every rebuild.
 */
import type { Decision } from '../../domain/clusters.ts'
import type { MentionId } from '../../domain/ids.ts'
import { compare } from '../sightings/profiles.ts'

export interface Pair { readonly a: MentionId, readonly b: MentionId }

/**
 * @property same pairs that are one person
 * @property different pairs that are two
 * @property notPeople mentions that refer to nobody
 * @property names mention → the name it should have had
 */
export interface Rulings {
  readonly same: readonly Pair[]
  readonly different: readonly Pair[]
  readonly notPeople: ReadonlySet<MentionId>
  readonly names: ReadonlyMap<MentionId, string>
}

export const NO_RULINGS: Rulings = { same: [], different: [], notPeople: new Set(), names: new Map() }

/** The whole log, in any order → what holds. */
export function rulingsOf(decisions: readonly Decision[]): Rulings {
  const pairs = new Map<string, RuledPair>()
  const notPeople = new Set<MentionId>()
  const names = new Map<MentionId, string>()
  for (const decision of [...decisions].sort((x, y) => compare(x.at, y.at) || compare(x.id, y.id))) {
    switch (decision.kind) {
      case 'same':
      case 'different':
        rulePairs(pairs, decision)
        decision.mentions.forEach((mention) => notPeople.delete(mention))
        break
      case 'not a person':
        decision.mentions.forEach((mention) => notPeople.add(mention))
        break
      case 'corrected':
        decision.mentions.forEach((mention) => names.set(mention, decision.after ?? ''))
        break
    }
  }
  const ruled = [...pairs.values()]
  return {
    same: ruled.filter(({ same }) => same).map(({ pair }) => pair),
    different: ruled.filter(({ same }) => !same).map(({ pair }) => pair),
    notPeople,
    names: new Map([...names].filter(([, name]) => name !== '')),
  }
}

/** Every mention that a decision on who is who names. */
export function decidedMentions(rulings: Rulings): ReadonlySet<MentionId> {
  return new Set([...[...rulings.same, ...rulings.different].flatMap(({ a, b }) => [a, b]), ...rulings.notPeople])
}

interface RuledPair { readonly pair: Pair, readonly same: boolean }

function rulePairs(pairs: Map<string, RuledPair>, decision: Decision): void {
  for (const pair of pairsOf(decision.mentions)) pairs.set(`${pair.a} ${pair.b}`, { pair, same: decision.kind === 'same' })
}

function pairsOf(mentions: readonly MentionId[]): readonly Pair[] {
  const sorted = [...new Set(mentions)].sort(compare)
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => ({ a, b })))
}
