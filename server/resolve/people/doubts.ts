/**
 * What of one name a reader should look at: bearers kept apart who may be one, and bearers whose weakest join is not sure. Each with what speaks for one person
 * and what against, as written reasons, and with how many mentions at stake. Pure.
 */
import { personId, type MentionId, type PersonId } from '../../domain/ids.ts'
import type { Partition } from '../clusters/partition.ts'
import { reasonsAgainst } from '../grounds/against.ts'
import { judge } from '../grounds/grounds.ts'
import type { Profile } from '../sightings/sighting.ts'
import { unplacedDoubts } from '../strays/unplaced.ts'
import { bearerOf, type Bearer } from './bearers.ts'

/**
 * Two of one name of whom it is not sure that they are one, with the confidence that they are.
 * @property people the same id twice where they were made one person
 * @property mentions what a decision would name
 * @property against why they may be two
 * @property hangs mentions of the smaller of the two
 */
export interface UncertainPair {
  readonly people: readonly [PersonId, PersonId]
  readonly mentions: readonly [MentionId, MentionId]
  readonly confidence: number
  readonly reason: string
  readonly against: readonly string[]
  readonly hangs: number
}

/** A join that is less sure than this waits for a reader. */
export const SURE_ENOUGH = 0.75

/** Those kept apart who may be one. */
export function doubtsAmong(bearers: readonly Bearer[], partition: Partition): readonly UncertainPair[] {
  const named = bearers.filter(({ posts }) => posts.length > 0)
  const judged = named.flatMap((one, i) => named.slice(i + 1).flatMap((other) => {
    const verdict = judge(one, other, named.length)
    return verdict?.kind === 'uncertain' ? [{ one, other, confidence: verdict.confidence, reason: verdict.reason }] : []
  }))
  const apart = [...judged, ...unplacedDoubts(bearers.filter(({ posts }) => posts.length === 0))].filter(({ one, other }) => partition.mayJoin(one.item, other.item))
  return apart.map(keptApart)
}

/** Those made one who may be two: the weakest join of each, where it is not sure. @param profiles the items of the partition */
export function weakJoins(bearers: readonly Bearer[], profiles: readonly Profile[]): readonly UncertainPair[] {
  return bearers.flatMap((bearer) => weaklyJoined(bearer, profiles))
}

function keptApart({ one, other, confidence, reason }: { readonly one: Bearer, readonly other: Bearer, readonly confidence: number, readonly reason: string }): UncertainPair {
  return {
    people: [personId(one.least), personId(other.least)], mentions: [one.least, other.least], confidence, reason,
    against: reasonsAgainst(one, other), hangs: Math.min(mentionsOf(one.profiles), mentionsOf(other.profiles)),
  }
}

function weaklyJoined({ least, weakest }: Bearer, profiles: readonly Profile[]): readonly UncertainPair[] {
  if (weakest === undefined || weakest.confidence >= SURE_ENOUGH) return []
  const { items: [x, y], confidence, reason, stake } = weakest
  const [one, other] = [profiles[x], profiles[y]]
  if (one === undefined || other === undefined) return []
  const person = personId(least)
  return [{
    people: [person, person], mentions: [one.mentions.least, other.mentions.least], confidence, reason,
    against: reasonsAgainst(bearerOf(one), bearerOf(other)), hangs: stake,
  }]
}

function mentionsOf(profiles: readonly Profile[]): number {
  return profiles.reduce((sum, { mentions }) => sum + mentions.size, 0)
}
