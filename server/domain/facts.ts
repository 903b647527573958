/**
 * What one page's extraction says: articles, the meetings they report, who took part, who was only cited.
 * Immutable and complete: resolution and loading need nothing else. Every fact points at its evidence.
 */
import type { ArticleId, LocationId, MentionId, PageId, ReportId } from './ids.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Location } from './place.ts'
import type { Span } from './span.ts'
import type { Title } from './title.ts'

export type MeetingKind = 'meeting' | 'inspection' | 'visit' | 'ceremony'
/** From weakest to strongest; an article's strongest statement about a person counts. */
export type Capacity = 'attendee' | 'speaker' | 'lead' | 'chair'
export type Mode = 'in person' | 'video' | 'unknown'
/** How a date was found: printed in full; a relative word (昨天) against the publication date; only the publication date bounds it; nothing known. */
export type DateBasis = 'printed' | 'relative' | 'published' | 'none'

/** The sentence that supports a fact: its span in the page's text and its words with layout breaks removed. */
export interface Evidence { readonly span: Span, readonly quote: string }

/**
 * When something happened.
 * @property text the article's own words (`昨天上午`)
 * @property from ISO day; equal to `to` where a single day is known
 */
export interface When {
  readonly text?: string
  readonly from?: string
  readonly to?: string
  readonly basis: DateBasis
}

/** Where a meeting was held, as the article names it, and what that was resolved to. */
export interface Venue { readonly name: string, readonly location?: LocationId, readonly span?: Span }

/**
 * A span that refers to a person. In a report's attendance it says what part the person took in that meeting;
 * among `cited` (capacity absent) the person is named but took no part.
 * @property name as printed, white space and layout marks removed
 * @property span the name on the page, layout breaks included
 * @property titles those that the article gives the person anywhere in it
 * @property ordinal place in the printed order of the report's people, from 0
 * @property orderKind `stroke` where the list says it is in order of strokes, else `printed`
 * @property venue name of the branch venue the person sat in, where the article says so
 * @property rule id of the extraction rule that made it
 */
export interface Mention {
  readonly id: MentionId
  readonly name: string
  readonly span: Span
  readonly titles: readonly Title[]
  readonly capacity?: Capacity
  readonly ordinal: number
  readonly orderKind: 'printed' | 'stroke'
  readonly venue?: string
  readonly mode: Mode
  readonly evidence: readonly Evidence[]
  readonly rule: string
}

/** What one article says of one meeting. `span` covers the sentence that announces it. */
export interface Report {
  readonly id: ReportId
  readonly ordinal: number
  readonly name: string
  readonly kind: MeetingKind
  readonly when: When
  readonly venues: readonly Venue[]
  readonly series?: string
  readonly listComplete: boolean
  readonly span: Span
  readonly attendance: readonly Mention[]
}

export interface Reporter { readonly name: string, readonly span: Span }

export type MarkKind = 'person' | 'title' | 'body' | 'place' | 'time' | 'trigger' | 'byline' | 'meeting'

/**
 * A marked span for the article view: what it was taken for and why.
 * @property label what was made of it (`市委书记 · 南通市`, `2022-03-28`)
 * @property rule id of the rule
 * @property reason from the language, why: a reason as written (reason.ts)
 * @property mention for kind `person`: the fact it became
 */
export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
  readonly label: string
  readonly rule: string
  readonly reason: string
  readonly mention?: MentionId
  readonly report?: ReportId
  readonly location?: LocationId
}

/**
 * One news story on a page.
 * @property dateline the words that open it (`晚报讯`, `新华社北京2月3日电`)
 * @property place the division whose affairs it reports: outlet, dateline, or branch venue
 * @property marks empty where only the facts were asked for
 */
export interface ArticleFacts {
  readonly id: ArticleId
  readonly ordinal: number
  readonly span: Span
  readonly headline?: string
  readonly kicker?: string
  readonly dateline?: string
  readonly place?: LocationId
  readonly reporters: readonly Reporter[]
  readonly reports: readonly Report[]
  readonly cited: readonly Mention[]
  readonly marks: readonly Mark[]
}

/** @property locations every location the facts name, parents included, each once. */
export interface PageFacts {
  readonly page: PageId
  readonly articles: readonly ArticleFacts[]
  readonly locations: readonly Location[]
  readonly diagnostics: readonly Diagnostic[]
}
