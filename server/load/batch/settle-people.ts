/**
 * Resolves the people of touched names within the running transaction: reads what is printed of the names, resolves,
 * and writes the difference to what is stored.
 */
import type { Person } from '../../domain/clusters.ts'
import { articleId, locationId, mentionId } from '../../domain/ids.ts'
import { clusterChanges, type ClusterChanges, type Membership } from '../../resolve/changes.ts'
import { resolveName } from '../../resolve/people.ts'
import { compare } from '../../resolve/profiles.ts'
import { identifies } from '../../resolve/roles.ts'
import type { Rulings } from '../../resolve/rulings.ts'
import type { Sighting } from '../../resolve/sighting.ts'
import type { Row, WriteTransaction } from '../../store/graph-store.ts'
import { flag, number, optionalText, text, texts } from './columns.ts'
import { renameClusters } from './move-clusters.ts'
import { postFromJson } from './post-json.ts'
import { runRows } from './put-facts.ts'
import { clearHoldings, settleHoldings } from './settle-holdings.ts'

/** Names seen more often than this are resolved without asking for company: their bearers are public figures, told apart by their posts. */
const COMPANY_LIMIT = 500

/**
 * @property nameKeys names to resolve
 * @property lostMentions those of them that lost mentions: their posts are settled even where no mention moved
 */
export interface TouchedNames {
  readonly nameKeys: ReadonlySet<string>
  readonly lostMentions: ReadonlySet<string>
  readonly rulings: Rulings
}

/**
 * @property renamed person ids that became others
 * @property moved mentions that were stored already and refer to somebody else, or to nobody, now
 * @property personOf mention → person, for all mentions of the names
 */
export interface SettledPeople {
  readonly renamed: ReadonlyMap<string, string>
  readonly moved: readonly string[]
  readonly personOf: ReadonlyMap<string, string>
}

/** Reads, resolves and writes the people of the touched names, then the posts they hold. */
export async function settlePeople(transaction: WriteTransaction, touched: TouchedNames): Promise<SettledPeople> {
  const keys = [...touched.nameKeys].sort(compare)
  if (keys.length === 0) return { renamed: new Map(), moved: [], personOf: new Map() }
  const rows = await transaction.run('load/sightings', { keys })
  const stored = await transaction.run('load/people-of-names', { keys })
  const sightings = await sightingsOf(transaction, rows, touched.rulings)
  const people = [...sightings].flatMap(([key, seen]) => resolveName(seen, touched.rulings).people.map((person) => ({ key, person })))
  const changes = clusterChanges(membershipsOf(rows, stored), people.map(({ person }) => ({ id: person.id, members: person.mentions })))
  const personOf = new Map<string, string>(people.flatMap(({ person }) => person.mentions.map((mention) => [mention, person.id] as const)))
  const freed = rows.filter((row) => row.person !== null && !personOf.has(text(row, 'id'))).map((row) => text(row, 'id'))
  const roles = await clearHoldings(transaction, changes.removed)
  await writePeople(transaction, { people, stored, changes, freed })
  await settleHoldings(transaction, { sightings: sightingsByPerson(sightings, personOf, changedNames(rows, changes, { freed, lost: touched.lostMentions })), roles })
  return {
    renamed: new Map(changes.renamed.map(({ from, to }) => [from, to])),
    moved: [...changes.moves.filter(({ from }) => from !== undefined).map(({ member }) => member), ...freed],
    personOf,
  }
}

interface NamedPerson { readonly key: string, readonly person: Person }

interface PeopleToWrite {
  readonly people: readonly NamedPerson[]
  readonly stored: readonly Row[]
  readonly changes: ClusterChanges
  readonly freed: readonly string[]
}

async function writePeople(transaction: WriteTransaction, { people, stored, changes, freed }: PeopleToWrite): Promise<void> {
  const unlinked = [...changes.moves.filter(({ from }) => from !== undefined).map(({ member }) => member), ...freed]
  if (unlinked.length > 0) await transaction.run('load/unlink-mentions', { mentions: unlinked })
  if (changes.removed.length > 0) await transaction.run('load/remove-people', { people: changes.removed })
  await renameClusters(transaction, 'load/rename-people', changes)
  const created = new Set(changes.created)
  const renamed = new Map(changes.renamed.map(({ from, to }) => [from, to]))
  const said = new Map(stored.map((row) => [renamed.get(text(row, 'id')) ?? text(row, 'id'), storedWords(row)]))
  await runRows(transaction, 'load/create-people', people.filter(({ person }) => created.has(person.id)).map(personRow))
  await runRows(transaction, 'load/update-people', people.filter(({ person }) => !created.has(person.id)).map(personRow).filter((row) => said.get(text(row, 'id')) !== storedWords(row)))
  await runRows(transaction, 'load/link-mentions', changes.moves.map(({ member, to }) => ({ mention: member, person: to })))
}

function personRow({ key, person }: NamedPerson): Row {
  const { id, name, aliases, qualifier, attends, confidence, reasons } = person
  return { id, key, name, aliases, qualifier: qualifier ?? null, attends, confidence, reasons }
}

/** What is stored about a person besides the id, comparable. */
function storedWords(row: Row): string {
  return JSON.stringify([text(row, 'name'), texts(row, 'aliases'), optionalText(row, 'qualifier') ?? null, flag(row, 'attends'), number(row, 'confidence'), texts(row, 'reasons')])
}

function membershipsOf(rows: readonly Row[], stored: readonly Row[]): readonly Membership[] {
  const members = new Map<string, string[]>(stored.map((row) => [text(row, 'id'), []]))
  for (const row of rows) {
    const person = optionalText(row, 'person')
    if (person !== undefined) members.get(person)?.push(text(row, 'id'))
  }
  return [...members].map(([id, ids]) => ({ id, members: ids }))
}

async function sightingsOf(transaction: WriteTransaction, rows: readonly Row[], rulings: Rulings): Promise<ReadonlyMap<string, readonly Sighting[]>> {
  const byKey = new Map<string, Sighting[]>()
  for (const row of rows) {
    const sighting = sightingOf(row, rulings)
    const seen = byKey.get(sighting.key)
    if (seen === undefined) byKey.set(sighting.key, [sighting])
    else seen.push(sighting)
  }
  const company = await companyOf(transaction, byKey)
  return new Map([...byKey].map(([key, seen]) => [key, seen.map((sighting) => ({ ...sighting, company: company.get(sighting.id) ?? [] }))]))
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
    company: [],
  }
}

/** Asks for company only where a sighting's posts identify nobody. */
async function companyOf(transaction: WriteTransaction, byKey: ReadonlyMap<string, readonly Sighting[]>): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = [...byKey]
    .filter(([, seen]) => seen.length > 1 && seen.length <= COMPANY_LIMIT && seen.some((sighting) => !sighting.posts.some((post) => identifies(post.role))))
    .map(([key]) => key)
  const company = new Map<string, string[]>()
  if (keys.length === 0) return company
  for (const row of await transaction.run('load/company', { keys })) {
    const id = text(row, 'id')
    const seen = company.get(id)
    if (seen === undefined) company.set(id, [text(row, 'company')])
    else seen.push(text(row, 'company'))
  }
  return company
}

/** Keys of the names some of whose mentions came, went or moved. */
function changedNames(rows: readonly Row[], changes: ClusterChanges, gone: { readonly freed: readonly string[], readonly lost: ReadonlySet<string> }): ReadonlySet<string> {
  const mentions = new Set([...changes.moves.map(({ member }) => member), ...gone.freed])
  return new Set([...gone.lost, ...rows.filter((row) => mentions.has(text(row, 'id'))).map((row) => text(row, 'key'))])
}

function sightingsByPerson(
  sightings: ReadonlyMap<string, readonly Sighting[]>, personOf: ReadonlyMap<string, string>, names: ReadonlySet<string>,
): ReadonlyMap<string, readonly Sighting[]> {
  const byPerson = new Map<string, Sighting[]>()
  for (const [key, seen] of sightings) {
    if (!names.has(key)) continue
    for (const sighting of seen) {
      const person = personOf.get(sighting.id)
      if (person === undefined) continue
      const theirs = byPerson.get(person)
      if (theirs === undefined) byPerson.set(person, [sighting])
      else theirs.push(sighting)
    }
  }
  return byPerson
}
