/**
 * What a page is split into: an article as a draft, before anything in it is understood. Spans point into the page's text.
 */
import type { Reporter } from '../../domain/facts.ts'
import type { Span } from '../../domain/span.ts'

/** `deck`: a line below the headline; `subhead`: a heading inside the running text; `pulled`: a slogan set into a sentence; `furniture`: a line of the page's makers. None of them is body. */
export type PartKind = 'kicker' | 'headline' | 'deck' | 'dateline' | 'body' | 'subhead' | 'pulled' | 'byline' | 'furniture'

/** A stretch of an article, white space behind it included; an article's parts tile its span. */
export interface Part { readonly kind: PartKind, readonly span: Span }

/** Words as a reader would quote them (layout removed, line breaks as one space) and where they stand. */
export interface Words { readonly text: string, readonly span: Span }

/**
 * @property city as printed in the dateline (`北京` in `新华社北京2月3日电`)
 * @property day as printed (`2月3日`)
 */
export interface Dateline extends Words { readonly city?: string, readonly day?: string }

/**
 * @property headline the main line or lines; absent where the article has none
 * @property kicker the line above the headline
 * @property decks lines below the headline, of neither
 * @property body the stretches of running text between dateline and by-line; pulled lines excluded
 * @property reporters by-lines, photographers too; never attendees
 */
export interface ArticleDraft {
  readonly ordinal: number
  readonly span: Span
  readonly headline?: Words
  readonly kicker?: Words
  readonly decks: readonly Words[]
  readonly dateline?: Dateline
  readonly reporters: readonly Reporter[]
  readonly body: readonly Span[]
  readonly parts: readonly Part[]
}

/** How sure a surname is by itself: 王 is common, 权 a word as well, 欧阳 compound. */
export type SurnameKind = 'common' | 'rare' | 'compound'

/** @property surnames Chinese surnames, single and compound */
export interface ArticleLexicon { readonly surnames: { get(surname: string): SurnameKind | undefined } }
