/** People and meetings are clusters over what is printed; they can be rebuilt from it and the decisions at any time. */
import type { DecisionId, LocationId, MeetingId, MentionId, PersonId, ReportId, RoleId } from './ids.ts'
import type { DateBasis, MeetingKind } from './facts.ts'
import type { Level } from './place.ts'
import type { Rank } from './title.ts'

/**
 * The individual that several mentions refer to.
 * @property qualifier what tells namesakes apart (`南通市 市长`); absent where the name is alone
 * @property attends false for a person who is only cited
 * @property confidence 0..1, of the weakest merge that made it
 * @property reasons one for each merge, as written (reason.ts)
 */
export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly aliases: readonly string[]
  readonly qualifier?: string
  readonly attends: boolean
  readonly mentions: readonly MentionId[]
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** A post: title + body + jurisdiction + rank; equal posts written differently are one. */
export interface Role {
  readonly id: RoleId
  readonly title: string
  readonly body?: string
  readonly jurisdiction?: LocationId
  readonly level?: Level
  readonly rank?: Rank
}

/**
 * One occasion that people took part in: a cluster of reports.
 * @property confidence 0..1, of the weakest join of reports; 1 for a single report
 * @property reasons one for each kind of join, as written (reason.ts)
 */
export interface Meeting {
  readonly id: MeetingId
  readonly name: string
  readonly kind: MeetingKind
  readonly whenText?: string
  readonly dateFrom?: string
  readonly dateTo?: string
  readonly dateBasis: DateBasis
  readonly series?: string
  readonly listComplete: boolean
  readonly reports: readonly ReportId[]
  readonly confidence: number
  readonly reasons: readonly string[]
}

export type DecisionKind = 'same' | 'different' | 'not a person' | 'corrected'

/** A human decision about mentions; it always wins. `at` is ISO date-time. */
export interface Decision {
  readonly id: DecisionId
  readonly at: string
  readonly by: string
  readonly kind: DecisionKind
  readonly mentions: readonly MentionId[]
  readonly before?: string
  readonly after?: string
}
