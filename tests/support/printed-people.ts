/** Printed sentences → for whom a name in them is taken, through extraction and resolution; nothing else is known of the name. */
import { pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import { factRows } from '../../server/load/batch/fact-rows.ts'
import { loadReader } from '../../server/load/page-reader.ts'
import { simplified } from '../../server/load/simplified.ts'
import { resolveName } from '../../server/resolve/people/people.ts'
import { NO_RULINGS } from '../../server/resolve/decisions/rulings.ts'

/** A sentence as printed: outlet, day of the paper or of the broadcast, text. */
export type Printed = readonly [outlet: string, day: string, text: string]

const read = loadReader()

/**
 * Which sentences name one person: lists of their numbers, the largest person first.
 * @returns undefined where the name is not found in one of the sentences
 */
export function printedPeople(name: string, printed: readonly Printed[]): readonly (readonly number[])[] | undefined {
  const pages = printed.map(([outlet, day, text], i): Page => ({ id: pageId(`page ${String(i).padStart(3, '0')}`), source: `page ${i}`, outlet, published: day, text }))
  const seen = pages.map((page) => factRows([{ page, facts: read(page) }], { extractor: 'test', simplify: simplified, rulings: NO_RULINGS }).sightings.filter((sighting) => sighting.name === name))
  if (seen.some((sightings) => sightings.length === 0)) return undefined
  const pageOf = new Map(seen.flatMap((sightings, i) => sightings.map(({ id }): [string, number] => [id, i])))
  return resolveName(seen.flat(), NO_RULINGS).people
    .map(({ mentions }) => [...new Set(mentions.map((mention) => pageOf.get(mention) ?? -1))].sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}
