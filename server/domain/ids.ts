/**
 * Branded identifiers: a string of one kind cannot be passed where another is meant.
 * This is the one file that may cast. Ids of facts are a function of content
 * (SHA-256, first 16 hex digits, with a letter that says the kind), so that loading twice gives the same ids.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

declare const brand: unique symbol
type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type PageId = Id<'page'>
export type ArticleId = Id<'article'>
export type ReportId = Id<'report'>
export type MentionId = Id<'mention'>
/** The least mention id of the person's cluster. */
export type PersonId = Id<'person'>
/** The least report id of the meeting's cluster. */
export type MeetingId = Id<'meeting'>
/** `cn:320600` a division, `country:法国`, `venue:…` a place inside another. */
export type LocationId = Id<'location'>
export type RoleId = Id<'role'>
export type DecisionId = Id<'decision'>

export function pageId(text: string): PageId { return text as PageId }
export function articleId(text: string): ArticleId { return text as ArticleId }
export function reportId(text: string): ReportId { return text as ReportId }
export function mentionId(text: string): MentionId { return text as MentionId }
export function personId(text: string): PersonId { return text as PersonId }
export function meetingId(text: string): MeetingId { return text as MeetingId }
export function locationId(text: string): LocationId { return text as LocationId }
export function roleId(text: string): RoleId { return text as RoleId }
export function decisionId(text: string): DecisionId { return text as DecisionId }

/** SHA-256 of the parts (joined by U+001F), first 16 hex digits. Lone surrogates hash as U+FFFD. */
export function contentHash(...parts: readonly string[]): string {
  BLANK._cloneInto(HASH)
  HASH.update(UTF_8.encode(parts.join('\u001f'))).digestInto(DIGEST)
  return bytesToHex(DIGEST.subarray(0, HASH_BYTES))
}

const HASH_BYTES = 8
const UTF_8 = new TextEncoder()
// A hash state of its own for each short text costs several times the hashing.
const BLANK = sha256.create()
const HASH = sha256.create()
const DIGEST = new Uint8Array(BLANK.outputLen)

/** The id of a page that brings none of its own: of what it says, and of which paper and day. */
export function contentPageId({ text, outlet = '', published = '' }: { readonly text: string, readonly outlet?: string | undefined, readonly published?: string | undefined }): PageId {
  return pageId(`p${contentHash(text, outlet, published)}`)
}
