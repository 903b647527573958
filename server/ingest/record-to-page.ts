/**
 * A record → a Page: types checked, dates made ISO, the title put in front, what the record lacks filled from what else is known.
 * What is unknown stays absent. A record with one wrong field is refused whole, with every reason.
 */
import { z } from 'zod'
import { LONGEST_ADDRESS, LONGEST_TEXT, WEB_ADDRESS } from '../contract/load.ts'
import { contentPageId, pageId } from '../domain/ids.ts'
import { type Page, storable } from '../domain/page.ts'
import { htmlToText } from './html-to-text.ts'
import { KNOWN_FIELDS, type KnownOfPage } from './known-of-page.ts'
import { readMasthead } from './masthead.ts'
import { parseDay } from './parse-day.ts'

/** The fields a record may have; others are left out with a notice. */
export const RECORD_FIELDS = ['id', 'title', 'text', 'html', 'published', 'outlet', 'place', 'url', 'page'] as const

const words = z.string({ error: 'must be text' })
const label = z.union([words, z.number().transform(String)], { error: 'must be text or a number' })
const day = z.union([words, z.number().transform(String)], { error: 'must be a date' }).transform((text, context) => {
  const found = parseDay(text)
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', message: `“${text}” is no date: write YYYY-MM-DD, or leave it empty where it is not known` })
  return z.NEVER
})
const address = words.regex(WEB_ADDRESS, { error: 'must begin with http:// or https://' }).max(LONGEST_ADDRESS, { error: `is longer than ${LONGEST_ADDRESS} characters` })

const recordSchema = z.object({
  id: label.pipe(z.string().max(512, { error: 'is longer than 512 characters' })).optional(),
  title: words.optional(),
  text: words.optional(),
  html: words.optional(),
  published: day.optional(),
  outlet: words.optional(),
  place: words.optional(),
  url: address.optional(),
  page: label.optional(),
})

/** A row of pages.csv, or the options of a command → what is known; the reasons where a field is wrong. */
export function readKnown(fields: Readonly<Record<string, unknown>>): { readonly kind: 'known', readonly known: KnownOfPage } | { readonly kind: 'refused', readonly message: string } {
  const parsed = recordSchema.omit({ text: true, html: true }).safeParse(presentOnly(fields))
  if (!parsed.success) return { kind: 'refused', message: reasons(parsed.error) }
  const { page, ...named } = parsed.data
  return { kind: 'known', known: { ...named, pageNumber: page } }
}

export type RecordReading =
  | { readonly kind: 'page', readonly page: Page, readonly givenId: string | undefined }
  | { readonly kind: 'refused', readonly message: string }

/**
 * @param fields a record as parsed; null and blank count as absent
 * @param source the file, and row, it was read from
 * @param known in order of trust, the first that has a field fills it; what the page prints of itself comes behind the first of them, before the rest
 */
export function recordToPage(fields: Readonly<Record<string, unknown>>, source: string, known: readonly KnownOfPage[]): RecordReading {
  const parsed = recordSchema.safeParse(presentOnly(fields))
  if (!parsed.success) return { kind: 'refused', message: reasons(parsed.error) }
  const { html, text: given, page, ...named } = parsed.data
  const scraped = given === undefined && html !== undefined ? htmlToText(html) : undefined
  const text = given ?? scraped?.text ?? ''
  const { id, ...about } = merge([{ ...named, pageNumber: page }, ...known.slice(0, 1), scraped?.known ?? {}, readMasthead(text), ...known.slice(1)])
  const full = withTitle(text, about.title)
  const unfit = unfitReason({ text, full, given: given ?? html })
  if (unfit !== undefined) return { kind: 'refused', message: unfit }
  return { kind: 'page', givenId: id, page: { id: id === undefined ? contentPageId({ text: full, ...about }) : pageId(id), source, text: full, ...about } }
}

/** @param words text: as read; full: with its title in front; given: what was read */
function unfitReason({ text, full, given }: { readonly text: string, readonly full: string, readonly given: string | undefined }): string | undefined {
  if (given === undefined) return 'it has neither “text” nor “html”, or they are empty. Give the page’s words in one of them, or delete it.'
  if (text.trim() === '') return 'no text was found in its HTML. Save the page’s words as text and load that.'
  return full.length > LONGEST_TEXT ? `it has ${full.length} characters, more than any newspaper page. Split it into pages.` : undefined
}

function withTitle(text: string, title: string | undefined): string {
  return storable(title === undefined || text.startsWith(title) ? text : `${title}\n${text}`)
}

function presentOnly(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isBlank(value)))
}

function reasons(error: z.ZodError): string {
  return `${error.issues.map((issue) => `“${issue.path.join('.')}” ${issue.message}`).join('; ')}.`
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

/** Each field from the first source that has it. */
function merge(sources: readonly KnownOfPage[]): { readonly [Field in keyof KnownOfPage]: string } {
  const merged: { -readonly [Field in keyof KnownOfPage]: string } = {}
  for (const field of KNOWN_FIELDS) {
    const value = sources.map((source) => source[field]).find((found) => found !== undefined)
    if (value !== undefined) merged[field] = value
  }
  return merged
}
