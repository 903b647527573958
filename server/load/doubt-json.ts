/** A doubt as it is stored with a person: JSON, because a property holds no maps. Sorted by the other's id. */
import { z } from 'zod'
import type { UncertainPair } from '../resolve/people/people.ts'

/** @property person who may be the same @property mention, otherMention what a decision would name */
export interface StoredDoubt { readonly person: string, readonly mention: string, readonly otherMention: string, readonly confidence: number, readonly reason: string }

const stored = z.tuple([z.string(), z.string(), z.string(), z.number(), z.string()])

/** Pairs of a name → doubts as stored, by person. */
export function doubtsByPerson(pairs: readonly UncertainPair[]): ReadonlyMap<string, readonly string[]> {
  const doubts = new Map<string, string[]>()
  for (const { people: [a, b], mentions: [x, y], confidence, reason } of pairs) {
    doubts.set(a, [...doubts.get(a) ?? [], JSON.stringify([b, x, y, confidence, reason])])
    doubts.set(b, [...doubts.get(b) ?? [], JSON.stringify([a, y, x, confidence, reason])])
  }
  return new Map([...doubts].map(([person, list]) => [person, list.sort()]))
}

/** @throws SyntaxError or ZodError when the text is none of ours */
export function doubtFromJson(json: string): StoredDoubt {
  const [person, mention, otherMention, confidence, reason] = stored.parse(JSON.parse(json))
  return { person, mention, otherMention, confidence, reason }
}
