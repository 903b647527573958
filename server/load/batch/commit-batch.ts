/**
 * One batch, one transaction: pages, people and summaries come or go together.
 * Narrator: refuse what claims the id of another paper's page → take back what the pages said before → read what is stored of the names and reports → store what the pages say → settle people,
 * meetings, attendances → drop what nobody names. All reading comes first, and what does not depend on another answer is asked at once, so that the
 * engine stores while the program resolves and a distant one is waited for seldom.
 */
import type { Simplify } from '../../resolve/names/name-key.ts'
import { rulingsOf } from '../../resolve/decisions/rulings.ts'
import type { Page } from '../../domain/page.ts'
import type { GraphStore, Row, WriteTransaction } from '../../store/graph-store.ts'
import { pageStamp } from '../page-stamp.ts'
import { claimsAmong, type RefusedPage } from './claimed-ids.ts'
import { number, text } from './columns.ts'
import { factRows, type ReadPage } from './fact-rows.ts'
import type { NameBook, NameState } from './people/name-book.ts'
import { putFacts } from './put-facts.ts'
import { readDecisions } from './read-decisions.ts'
import { peopleAmong, seatsAmong } from './meetings/fresh-seats.ts'
import { settleAttendances } from './meetings/settle-attendances.ts'
import { readReports, settleMeetings } from './meetings/settle-meetings.ts'
import { settlePeople, storedNames } from './people/settle-people.ts'
import { takeBack } from './take-back.ts'
import { Writes } from './writes.ts'

/** @property read pages to store @property removed ids of pages to take out @property extractor hash of the code and lexicon that read them */
export interface Batch {
  readonly read: readonly ReadPage[]
  readonly removed: readonly string[]
  readonly extractor: string
  readonly simplify: Simplify
}

/**
 * @property loaded, replaced, unchanged, removed page ids
 * @property refused pages whose id is that of another paper's page
 * @property people, meetings ids that the stored pages speak of
 * @property successors former ids of people and meetings → those that took their place
 */
export interface BatchOutcome {
  readonly loaded: readonly string[]
  readonly replaced: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
  readonly refused: readonly RefusedPage[]
  readonly articles: number
  readonly people: readonly string[]
  readonly meetings: readonly string[]
  readonly successors: ReadonlyMap<string, string>
}

/** Commits the batch whole or, on any error, not at all. The book takes over what was committed. */
export async function commitBatch(store: GraphStore, batch: Batch, book: NameBook): Promise<BatchOutcome> {
  const { outcome, names, version } = await store.write((transaction) => applyBatch(transaction, batch, book))
  const wrote = outcome.loaded.length + outcome.replaced.length + outcome.removed.length > 0
  book.remember(names, { before: version, after: wrote ? version + 1 : version })
  return outcome
}

interface Applied { readonly outcome: BatchOutcome, readonly names: ReadonlyMap<string, NameState>, readonly version: number }

async function applyBatch(transaction: WriteTransaction, batch: Batch, book: NameBook): Promise<Applied> {
  const [version, known, decisions] = await Promise.all([
    dataVersion(transaction), knownPages(transaction, [...batch.read.map(({ page }) => page.id), ...batch.removed]), readDecisions(transaction),
  ])
  const changed = batch.read.filter(({ page }) => !isUnchanged(known.get(page.id), pageStamp(page), batch.extractor))
  const refused = await claimsAmong(transaction, changed.map(({ page }) => page).filter((page) => saysOtherwise(known.get(page.id), page)))
  const fresh = changed.filter(({ page }) => !refused.some((each) => each.page === page))
  const replaced = fresh.filter(({ page }) => known.has(page.id)).map(({ page }) => page.id)
  const removed = batch.removed.filter((id) => known.has(id))
  const taken = await takeBack(transaction, [...replaced, ...removed])
  const rulings = rulingsOf(decisions)
  const facts = factRows(fresh, { extractor: batch.extractor, simplify: batch.simplify, rulings })
  const writes = new Writes(transaction)
  const [stored, reports] = await Promise.all([
    storedNames(writes, { names: facts.sightings.map(({ key }) => key), lost: taken.nameKeys, rulings, book, version }),
    readReports(writes, facts.reportKeys, taken.reportKeys),
  ])
  putFacts(writes, facts)
  const people = await settlePeople(writes, { fresh: facts.sightings, stored, lost: taken.nameKeys, rulings })
  const meetings = settleMeetings(writes, { stored: reports, lost: taken.reportKeys, fresh: { reports: facts.reports.map(({ sighting }) => sighting), people: peopleAmong(facts.attending) } })
  await settleAttendances(writes, { changed: meetings.changed, moved: people.moved, fresh: seatsAmong(facts.attending, people.personOf, meetings.meetingOf) })
  if (taken.locations.length > 0) writes.run('load/remove-unnamed-locations', { locations: taken.locations })
  await writes.done()
  const outcome = {
    loaded: fresh.map(({ page }) => page.id).filter((id) => !known.has(id)),
    replaced,
    unchanged: batch.read.filter((read) => !changed.includes(read)).map(({ page }) => page.id),
    removed,
    refused,
    articles: facts.articles.length,
    people: [...new Set(people.personOf.values())],
    meetings: meetings.ids,
    successors: new Map([...people.successors, ...meetings.successors]),
  }
  return { outcome, names: people.names, version }
}

/** What is stored of a page, as far as it says whether to read it again. */
export interface KnownPage { readonly stamp: string, readonly extractor: string }

/** True when the page was read already, by the same extractor, and said the same. */
export function isUnchanged(known: KnownPage | undefined, stamp: string, extractor: string): boolean {
  return known !== undefined && known.stamp === stamp && known.extractor === extractor
}

function saysOtherwise(known: KnownPage | undefined, page: Page): boolean {
  return known !== undefined && known.stamp !== pageStamp(page)
}

/** @param rows of the statement load/known-pages */
export function knownPagesOf(rows: readonly Row[]): ReadonlyMap<string, KnownPage> {
  return new Map(rows.map((row) => [text(row, 'id'), { stamp: text(row, 'stamp'), extractor: text(row, 'extractor') }]))
}

async function dataVersion(transaction: WriteTransaction): Promise<number> {
  const [versions] = await transaction.run('schema/versions')
  return versions === undefined ? 0 : number(versions, 'dataVersion')
}

async function knownPages(transaction: WriteTransaction, pages: readonly string[]): Promise<ReadonlyMap<string, KnownPage>> {
  return pages.length === 0 ? new Map() : knownPagesOf(await transaction.run('load/known-pages', { pages }))
}
