/** What the store holds of names → the states that resolution starts from. */
import { articleId, locationId, mentionId, type MentionId } from '../../../domain/ids.ts'
import { combineProfiles, compare, profileOf } from '../../../resolve/sightings/profiles.ts'
import { decidedMentions, type Rulings } from '../../../resolve/decisions/rulings.ts'
import type { Company, Sighting } from '../../../resolve/sightings/sighting.ts'
import type { Row } from '../../../store/graph-store.ts'
import { flag, number, optionalText, text, texts } from '../columns.ts'
import type { NameState, StoredProfile } from './name-book.ts'
import { postFromJson } from './post-json.ts'
import type { Writes } from '../writes.ts'

/** Reads all mentions and people of the names. @property lost names that may have people without mentions */
export async function readNames(writes: Writes, { names, lost }: { readonly names: readonly string[], readonly lost: ReadonlySet<string> }, rulings: Rulings): Promise<ReadonlyMap<string, NameState>> {
  const keys = [...names].sort(compare)
  if (keys.length === 0) return new Map()
  const rows = await writes.ask('load/sightings', { keys })
  const stored = await readPeople(writes, [...new Set([...rows.map((row) => text(row, 'key')), ...keys.filter((key) => lost.has(key))])])
  const decided = decidedMentions(rulings)
  const seen = new Map<string, StoredProfile[]>(keys.map((key) => [key, []]))
  for (const row of rows) {
    const sighting = sightingOf(row, rulings)
    seen.get(sighting.key)?.push({ profile: profileOf(sighting, decided), person: optionalText(row, 'person') })
  }
  const people = new Map<string, Map<string, string>>(keys.map((key) => [key, new Map()]))
  for (const row of stored) people.get(text(row, 'key'))?.set(text(row, 'id'), storedWords(row))
  return new Map(keys.map((key) => [key, { profiles: joinStored(seen.get(key) ?? []), people: people.get(key) ?? new Map<string, string>() }]))
}

async function readPeople(writes: Writes, names: readonly string[]): Promise<readonly Row[]> {
  return names.length === 0 ? [] : writes.ask('load/people-of-names', { keys: [...names].sort(compare) })
}

/** Profiles of one signature that refer to one person become one. */
export function joinStored(profiles: readonly StoredProfile[]): readonly StoredProfile[] {
  const byPerson = new Map<string | undefined, StoredProfile[]>()
  for (const stored of profiles) {
    const same = byPerson.get(stored.person)
    if (same === undefined) byPerson.set(stored.person, [stored])
    else same.push(stored)
  }
  return [...byPerson].flatMap(([person, same]) => combineProfiles(same.map(({ profile }) => profile)).map((profile) => ({ profile, person })))
}

/** What is stored about a person besides the id, comparable. */
export function storedWords(row: Row): string {
  return JSON.stringify([text(row, 'key'), text(row, 'name'), texts(row, 'aliases'), optionalText(row, 'qualifier') ?? null, flag(row, 'attends'), number(row, 'confidence'), texts(row, 'reasons'), row['doubts'] ?? null])
}

/** Who else is named in the articles of these names. */
export async function readCompany(writes: Writes, keys: readonly string[]): Promise<Company> {
  const company = new Map<MentionId, string[]>()
  if (keys.length === 0) return company
  for (const row of await writes.ask('load/company', { keys: [...keys].sort(compare) })) {
    const id = mentionId(text(row, 'id'))
    const seen = company.get(id)
    if (seen === undefined) company.set(id, [text(row, 'company')])
    else seen.push(text(row, 'company'))
  }
  return company
}

function sightingOf(row: Row, rulings: Rulings): Sighting {
  const id = mentionId(text(row, 'id'))
  const [place, day] = [optionalText(row, 'place'), optionalText(row, 'dateTo') ?? optionalText(row, 'published')]
  return {
    id,
    key: text(row, 'key'),
    name: rulings.names.get(id) ?? text(row, 'name'),
    posts: texts(row, 'posts').map(postFromJson),
    article: articleId(text(row, 'article')),
    ...(place === undefined ? {} : { place: locationId(place) }),
    ...(day === undefined ? {} : { day }),
    attends: row.capacity !== null,
  }
}
