/**
 * An occasion that a sentence announces, and what its rules read it from.
 *
 * Offsets are UTF-16 code units of the sentence's reading.
 */
import type { MeetingKind } from '../../../domain/facts.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Group } from '../../mentions/groups.ts'
import type { StanceIndex } from '../stance-index.ts'

/**
 * @property verb the words that announce it
 * @property held true where the verb says that it took place here (召开, 举行); false where people only attend (出席, 参加)
 * @property background true where the sentence only looks back to it
 * @property guests people on the other side of a reception or talk
 */
export interface Occasion {
  readonly name: string
  readonly kind: MeetingKind
  readonly start: number
  readonly end: number
  readonly verb: string
  readonly held: boolean
  readonly background: boolean
  /** 在会见…时: goes into a reception that was announced before */
  readonly lookingAt?: true
  /** 分别会见: its place among those that one verb tells of; whoever does it stands before the first */
  readonly apart?: number
  readonly guests: readonly Group[]
  readonly rule: 'meetings/object' | 'meetings/subject' | 'meetings/talks' | 'meetings/field' | 'meetings/signing' | 'meetings/setting' | 'meetings/gathering' | 'meetings/rite'
}

/** One sentence as the rules of occasions read it; `content` is where a speaker's words begin. */
export interface Site {
  readonly text: string
  readonly content: number
  readonly stances: StanceIndex
  readonly lexicon: Lexicon
  readonly heading: boolean
}
