/** A doubt as it is stored with a person: JSON, because a property holds no maps. Sorted by the other's id. */
import { z } from 'zod'
import type { UncertainPair } from '../resolve/people/doubts.ts'

/**
 * @property person who may be the same; the person's own id where two were made one and may not be
 * @property mention, otherMention what a decision would name
 * @property reason, against what makes one person of them, and what speaks against it
 * @property hangs mentions of the smaller of the two
 */
export interface StoredDoubt {
  readonly person: string
  readonly mention: string
  readonly otherMention: string
  readonly confidence: number
  readonly reason: string
  readonly against: readonly string[]
  readonly hangs: number
}

/** What an older program stored ends with the reason. */
const stored = z.union([
  z.tuple([z.string(), z.string(), z.string(), z.number(), z.string(), z.array(z.string()), z.number()]),
  z.tuple([z.string(), z.string(), z.string(), z.number(), z.string()]),
])

/** Pairs of a name → doubts as stored, by person. */
export function doubtsByPerson(pairs: readonly UncertainPair[]): ReadonlyMap<string, readonly string[]> {
  const doubts = new Map<string, string[]>()
  const tell = (person: string, doubt: readonly unknown[]): unknown => doubts.set(person, [...doubts.get(person) ?? [], JSON.stringify(doubt)])
  for (const { people: [a, b], mentions: [x, y], confidence, reason, against, hangs } of pairs) {
    tell(a, [b, x, y, confidence, reason, against, hangs])
    if (a !== b) tell(b, [a, y, x, confidence, reason, against, hangs])
  }
  return new Map([...doubts].map(([person, list]) => [person, list.sort()]))
}

/** @throws SyntaxError or ZodError when the text is none of ours */
export function doubtFromJson(json: string): StoredDoubt {
  const [person, mention, otherMention, confidence, reason, against = [], hangs = 1] = stored.parse(JSON.parse(json))
  return { person, mention, otherMention, confidence, reason, against, hangs }
}
