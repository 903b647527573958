/**
 * Names that are plain enough to need little besides: a foreign name in full (罗伯特·雷德菲尔德), and a seldom name whose posts are one post in full and in short
 * (胡塞武装发言人, 胡塞武装军方发言人). Verdicts of one person, or none. Pure.
 */
import { because } from '../../domain/reason.ts'
import type { Bearer } from '../people/bearers.ts'
import { isTranscribed } from '../names/namesakes.ts'
import { ENDS_IN_OFFICE } from '../posts/office-words.ts'
import { overlapDays } from './careers.ts'
import { namedByLetters, namedInShort } from './like-words.ts'
import { placesBetween } from './places-between.ts'
import { fewOrTranscribed, LONGEST_GAP_IN_A_CAREER_DAYS } from './rare-names.ts'

interface One { readonly kind: 'same', readonly confidence: number, readonly reason: string }

interface Two { readonly a: Bearer, readonly b: Bearer }

/** Given name and surname. */
const IN_FULL = /^[^·]{2,}·[^·]{2,}/u

/** Two countries, or half a life between, and it is somebody else. */
export function fullName({ a, b }: Two): One | undefined {
  if (!IN_FULL.test(a.name) || placesBetween(a, b) === 'other' || isFarApart(a, b)) return undefined
  return { kind: 'same', confidence: 0.8, reason: because('people/full-name', {}) }
}

/** Of a name that few bear, or that is transcribed. */
export function likePost({ a, b }: Two): One | undefined {
  if (!fewOrTranscribed(a) || placesBetween(a, b) === 'other' || isFarApart(a, b)) return undefined
  if (namedInShort(a, b)) return oneFor(because('people/like-post', {}))
  if (namedByLetters(a, b)) return oneFor(because('people/like-letters', {}))
  return isTranscribed(a.name) && endInOneOffice(a, b) ? oneFor(because('people/like-office', {})) : undefined
}

function oneFor(reason: string): One {
  return { kind: 'same', confidence: 0.8, reason }
}

/** 国会众议长, 罢免共和党籍众议长: of no country that is said. */
function endInOneOffice(a: Bearer, b: Bearer): boolean {
  const offices = officesOf(a)
  return officesOf(b).some((office) => offices.includes(office))
}

function officesOf({ posts }: Bearer): readonly string[] {
  return posts.flatMap(({ role: { title } }) => ENDS_IN_OFFICE.exec(title)?.[2] ?? [])
}

function isFarApart(a: Bearer, b: Bearer): boolean {
  return (overlapDays(a, b) ?? 0) < -LONGEST_GAP_IN_A_CAREER_DAYS
}
