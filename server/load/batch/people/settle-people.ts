/**
 * Resolves the people of touched names within the running transaction, from what is remembered or read of them and what is new,
 * and writes the difference to what is stored.
 */
import type { MentionId } from '../../../domain/ids.ts'
import { clusterChanges, type ClusterChanges, type Part } from '../../../resolve/clusters/changes.ts'
import { heldRoles } from '../../../resolve/summaries/holdings.ts'
import { resolveProfiles, type ResolvedPerson } from '../../../resolve/people/people.ts'
import { nameKey } from '../../../resolve/names/name-key.ts'
import { combineProfiles, compare, profileOf } from '../../../resolve/sightings/profiles.ts'
import { decidedMentions, type Rulings } from '../../../resolve/decisions/rulings.ts'
import type { Profile, Sighting } from '../../../resolve/sightings/sighting.ts'
import type { Row } from '../../../store/graph-store.ts'
import { doubtsByPerson } from '../../doubt-json.ts'
import { simplified } from '../../simplified.ts'
import { text } from '../columns.ts'
import { renameClusters } from '../move-clusters.ts'
import { grownName, type GrownName } from './grown-names.ts'
import type { NameBook, NameState } from './name-book.ts'
import { joinStored, readCompany, readNames, storedWords } from './read-names.ts'
import { clearHoldings, settleHoldings, type PersonPosts } from './settle-holdings.ts'
import type { Writes } from '../writes.ts'

/** Names seen more often than this are resolved without asking for company: their bearers are public figures, told apart by their posts. */
const COMPANY_LIMIT = 100

/**
 * @property fresh sightings of mentions that this transaction stored
 * @property stored what the store held of the names before they were
 * @property lost names that lost mentions: what they hold is settled anew
 */
export interface TouchedNames {
  readonly fresh: readonly Sighting[]
  readonly stored: ReadonlyMap<string, NameState>
  readonly lost: ReadonlySet<string>
  readonly rulings: Rulings
}

/** @property version of the data that the transaction started from */
export interface NamesToRead {
  readonly names: Iterable<string>
  readonly lost: ReadonlySet<string>
  readonly rulings: Rulings
  readonly book: NameBook
  readonly version: number
}

/**
 * @property successors former person ids → those that took their place
 * @property moved mentions that were stored already and refer to somebody else, or to nobody, now
 * @property personOf fresh mention → person
 * @property names what is stored of the names now
 */
export interface SettledPeople {
  readonly successors: ReadonlyMap<string, string>
  readonly moved: readonly string[]
  readonly personOf: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, NameState>
}

/** What is stored of the names: from the book where they are remembered, else from the store; what lost mentions is read. */
export async function storedNames(writes: Writes, { names, lost, rulings, book, version }: NamesToRead): Promise<ReadonlyMap<string, NameState>> {
  const states = new Map<string, NameState>()
  const unknown: string[] = []
  for (const key of new Set([...names, ...lost])) {
    const known = lost.has(key) ? undefined : book.recall(key, version)
    if (known === undefined) unknown.push(key)
    else states.set(key, known)
  }
  return new Map([...states, ...await readNames(writes, { names: unknown, lost }, rulings)])
}

/** Resolves and writes the people of the touched names, then the posts they hold. */
export async function settlePeople(writes: Writes, touched: TouchedNames): Promise<SettledPeople> {
  const { grown, others } = withFresh(touched)
  const resolved = await resolveNames(writes, others, touched.rulings)
  const parts = resolved.flatMap((name) => name.parts)
  const changes = clusterChanges(resolved.flatMap(({ state }) => [...state.people.keys()]), parts)
  const freed = resolved.flatMap(({ freed: profiles }) => profiles.flatMap(({ mentions }) => [...mentions]))
  const roles = await clearHoldings(writes, changes.removed)
  writePeople(writes, { resolved, grown, changes, freed })
  await settleHoldings(writes, { people: [...postsToSettle(resolved, changes, touched.lost), ...grown.map(({ posts }) => posts)], roles })
  const fresh = new Set<string>(touched.fresh.map(({ id }) => id))
  const resolvedTo = parts.flatMap(({ stored, profile, cluster }) => (stored === undefined ? [...profile.mentions].filter((id) => fresh.has(id)).map((id) => [id, cluster] as const) : []))
  return {
    successors: new Map([...changes.successors, ...grown.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to] as const)]),
    moved: [...changes.moved.flatMap(({ profile }) => [...profile.mentions].filter((id) => !fresh.has(id))), ...freed],
    personOf: new Map([...resolvedTo, ...grown.flatMap((name) => name.fresh.map(({ mentions }) => [mentions.least, name.to] as const))]),
    names: new Map([...resolved.map((name) => [name.key, stateOf(name)] as const), ...grown.map(({ key, now }) => [key, now] as const)]),
  }
}

/** What is stored of a resolved name now. */
function stateOf({ key, people, doubts, parts, freed, plain }: ResolvedName): NameState {
  const [first] = people
  return {
    profiles: [...joinStored(parts.map(({ profile, cluster }) => ({ profile, person: cluster }))), ...freed.map((profile) => ({ profile, person: undefined }))],
    people: new Map(people.map((person) => [person.person.id, storedWords(personRow({ key, doubts }, person))])),
    ...(plain && first?.person.aliases.length === 0 && freed.length === 0 ? { plain: { name: first.person.name, attends: first.person.attends } } : {}),
  }
}

/** Resolves the people of names anew, from what is stored. */
export async function resettlePeople(writes: Writes, names: ReadonlySet<string>, rulings: Rulings): Promise<SettledPeople> {
  const stored = await readNames(writes, { names: [...names], lost: names }, rulings)
  return settlePeople(writes, { fresh: [], stored, lost: names, rulings })
}

/** Mentions that say the same and refer to one person at present; `cluster` is whom they refer to now. */
interface PersonPart extends Part { readonly profile: Profile }

/** @property doubts person → the doubts about them, as stored @property freed profiles that refer to somebody at present and to nobody now */
interface ResolvedName {
  readonly key: string
  readonly state: NameState
  readonly people: readonly ResolvedPerson[]
  readonly doubts: ReadonlyMap<string, readonly string[]>
  readonly parts: readonly PersonPart[]
  readonly freed: readonly Profile[]
  readonly plain: boolean
}

/** @property others what is stored and what is new of each name that has to be resolved */
interface SortedNames { readonly grown: readonly GrownName[], readonly others: ReadonlyMap<string, NameState> }

function withFresh({ fresh, stored, rulings }: TouchedNames): SortedNames {
  const added = freshProfiles(fresh, decidedMentions(rulings))
  const grown: GrownName[] = []
  const others = new Map<string, NameState>()
  for (const [key, state] of stored) {
    const profiles = added.get(key) ?? []
    const name = grownName(key, state, profiles)
    if (name !== undefined) grown.push(name)
    else others.set(key, profiles.length === 0 ? state : { people: state.people, profiles: joinStored([...state.profiles, ...profiles.map((profile) => ({ profile, person: undefined }))]) })
  }
  return { grown, others }
}

/** By the keys of the names. */
function freshProfiles(fresh: readonly Sighting[], decided: ReadonlySet<MentionId>): ReadonlyMap<string, readonly Profile[]> {
  const added = new Map<string, Profile[]>()
  for (const sighting of fresh) {
    const profiles = added.get(sighting.key)
    if (profiles === undefined) added.set(sighting.key, [profileOf(sighting, decided)])
    else profiles.push(profileOf(sighting, decided))
  }
  return added
}

/** Company is asked for where somebody stayed alone whose posts identify nobody. */
async function resolveNames(writes: Writes, names: ReadonlyMap<string, NameState>, rulings: Rulings): Promise<readonly ResolvedName[]> {
  const seen = new Map([...names].map(([key, { profiles }]) => [key, combineProfiles(profiles.map(({ profile }) => profile))]))
  const first = new Map([...seen].map(([key, profiles]) => [key, resolveProfiles(profiles, rulings)]))
  const lonely = [...first].filter(([key, { strays }]) => strays && mentionsOf(seen.get(key) ?? []) <= COMPANY_LIMIT).map(([key]) => key)
  const company = await readCompany(writes, lonely)
  const again = new Map(lonely.map((key) => [key, resolveProfiles(seen.get(key) ?? [], rulings, company)]))
  return [...names].map(([key, state]) => {
    const resolved = again.get(key) ?? first.get(key)
    return { key, state, plain: resolved?.plain === true, doubts: doubtsByPerson([...resolved?.uncertain ?? [], ...resolved?.weak ?? []]), ...partsOf(state, resolved?.people ?? []) }
  })
}

function partsOf(state: NameState, people: readonly ResolvedPerson[]): Pick<ResolvedName, 'people' | 'parts' | 'freed'> {
  const clusterOf = new Map(people.flatMap(({ person, profiles }) => profiles.map((profile) => [profile.signature, person.id] as const)))
  const parts: PersonPart[] = []
  const freed: Profile[] = []
  for (const { profile, person } of state.profiles) {
    const cluster = clusterOf.get(profile.signature)
    if (cluster !== undefined) parts.push({ profile, weight: profile.mentions.size, stored: person, cluster })
    else if (person !== undefined) freed.push(profile)
  }
  return { people, parts, freed }
}

function mentionsOf(profiles: readonly Profile[]): number {
  return profiles.reduce((sum, profile) => sum + profile.mentions.size, 0)
}

interface PeopleToWrite {
  readonly resolved: readonly ResolvedName[]
  readonly grown: readonly GrownName[]
  readonly changes: ClusterChanges<PersonPart>
  readonly freed: readonly string[]
}

function writePeople(writes: Writes, { resolved, grown, changes, freed }: PeopleToWrite): void {
  const unlinked = [...movedMentions(changes), ...freed]
  if (unlinked.length > 0) writes.run('load/unlink-mentions', { mentions: unlinked })
  if (changes.removed.length > 0) writes.run('load/remove-people', { people: changes.removed })
  renameClusters(writes, 'load/rename-people', { renamed: [...changes.renamed, ...grown.filter(({ from, to }) => from !== to)] })
  const created = new Set(changes.created)
  const renamed = new Map(changes.renamed.map(({ from, to }) => [from, to]))
  const said = new Map(resolved.flatMap(({ state }) => [...state.people].map(([id, words]) => [renamed.get(id) ?? id, words] as const)))
  const rows = resolved.flatMap((name) => name.people.map((person) => personRow(name, person)))
  writes.rows('load/create-people', rows.filter((row) => created.has(text(row, 'id'))))
  writes.rows('load/update-people', rows.filter((row) => !created.has(text(row, 'id')) && said.get(text(row, 'id')) !== storedWords(row)))
  writes.rows('load/link-mentions', [
    ...changes.moved.flatMap(({ profile, cluster }) => [...profile.mentions].map((mention) => ({ mention, person: cluster }))),
    ...grown.flatMap(({ fresh, to }) => fresh.map(({ mentions }) => ({ mention: mentions.least, person: to }))),
  ])
}

function movedMentions(changes: ClusterChanges<PersonPart>): readonly string[] {
  return changes.moved.filter(({ stored }) => stored !== undefined).flatMap(({ profile }) => [...profile.mentions])
}

/** What a user’s lexicon says is another name of a person (习主席) is an alias, however often it is printed, where the name itself is printed too. */
function called(key: string, { name, aliases }: ResolvedPerson['person']): Pick<ResolvedPerson['person'], 'name' | 'aliases'> {
  const own = nameKey(name, simplified) === key ? undefined : aliases.find((alias) => nameKey(alias, simplified) === key)
  return own === undefined ? { name, aliases } : { name: own, aliases: [name, ...aliases.filter((alias) => alias !== own)].sort(compare) }
}

function personRow({ key, doubts }: Pick<ResolvedName, 'key' | 'doubts'>, { person }: ResolvedPerson): Row {
  const { id, qualifier, attends, confidence, reasons } = person
  const { name, aliases } = called(key, person)
  return { id, key, name, aliases, qualifier: qualifier ?? null, attends, confidence, reasons, doubts: doubts.get(id) ?? [] }
}

/** All posts of people some of whose mentions went or moved; of the others only those that fresh mentions claim. */
function postsToSettle(resolved: readonly ResolvedName[], changes: ClusterChanges<PersonPart>, lost: ReadonlySet<string>): readonly PersonPosts[] {
  const moved = new Set(changes.moved)
  return resolved.flatMap(({ key, people, parts, freed }) => {
    const all = lost.has(key) || freed.length > 0 || parts.some((part) => part.stored !== undefined && moved.has(part))
    const fresh = profilesByPerson(parts.filter((part) => part.stored === undefined))
    const stored = profilesByPerson(parts.filter((part) => part.stored !== undefined))
    return people.flatMap(({ person: { id }, profiles }): PersonPosts[] => {
      if (all) return [{ person: id, profiles, stored: [], only: undefined }]
      const claims = fresh.get(id)
      return claims === undefined ? [] : [{ person: id, profiles, stored: stored.get(id) ?? [], only: heldRoles(claims) }]
    })
  })
}

function profilesByPerson(parts: readonly PersonPart[]): ReadonlyMap<string, readonly Profile[]> {
  const found = new Map<string, Profile[]>()
  for (const { profile, cluster } of parts) {
    const profiles = found.get(cluster)
    if (profiles === undefined) found.set(cluster, [profile])
    else profiles.push(profile)
  }
  return found
}
