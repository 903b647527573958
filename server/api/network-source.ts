/**
 * The network in memory: the incidence index and the names, made from the store once for each data version and shared by all requests.
 * Two requests at once wait for one and the same building. A load that commits in between is seen: then it is read again.
 * What was read is saved beside the store, where there is a place for it, and taken from there at the next start if it still holds.
 */
import surnames from '../extract/lexicon/surnames.json' with { type: 'json' }
import type { Level } from '../domain/place.ts'
import { simplified } from '../load/simplified.ts'
import { IncidenceBuilder } from '../network/incidence-builder.ts'
import type { IncidenceIndex, MeetingEntry } from '../network/incidence-index.ts'
import type { GraphStore, Row } from '../store/graph-store.ts'
import type { SavedIndex } from './network/saved-index.ts'
import { type PlacedPost, shownPost } from './home-post.ts'
import { NameReader } from './names/name-reader.ts'
import type { NameKeys } from './names/name-search.ts'
import { flagOf, numberOf, optionalText, optionalWord, textOf, textsOf, wordOf } from './row-values.ts'
import { CAPACITY_WORDS, DATE_BASIS_WORDS, LEVEL_WORDS, MEETING_KIND_WORDS, MODE_WORDS, RANK_WORDS } from './words.ts'

/**
 * @property index the incidence index
 * @property pinyin a name as it is shown in pinyin
 * @property keys what is searched, person by person in the order of the index
 * @property meetingNames names of meetings as they are compared: simplified, lower case; in the order of the index
 * @property namesakes indexes of people by name
 */
export interface Network {
  readonly dataVersion: number
  readonly index: IncidenceIndex
  readonly pinyin: (name: string) => string
  readonly keys: () => Promise<readonly NameKeys[]>
  readonly meetingNames: () => readonly string[]
  readonly namesakes: ReadonlyMap<string, readonly number[]>
}

interface Post extends PlacedPost { readonly level: Level | null }

/** While a long load commits batch after batch, the second reading is taken as it is: the next request sees that it is of an older version. */
const ENOUGH_READINGS = 2
/** How often a reading may be torn (an attendance of somebody who was not there yet) before that is taken for a fault of the store. */
const MOST_READINGS = 5

/** Meetings whose attendances are asked for at once: an answer of some 10 000 rows, in some 60 ms. One answer for all held everything up. */
const MEETINGS_AT_ONCE = 1000

/**
 * @property saved the index of an earlier run
 * @property isOpen false while the store is being opened: until then the saved index answers, if nothing was written since
 * @property onError told what kept an index from being saved; the network itself is not harmed
 */
export interface NetworkSourceOptions {
  readonly saved?: SavedIndex
  readonly isOpen?: () => boolean
  readonly onError?: (error: unknown) => void
}

/** Keeps the network in step with a store. */
export class NetworkSource {
  readonly #store: GraphStore
  readonly #options: NetworkSourceOptions
  #early: Promise<Network | undefined> | undefined
  readonly #names = new NameReader(surnames.compound)
  #network: Network | undefined
  #building: Promise<Network> | undefined

  constructor(store: GraphStore, options: NetworkSourceOptions = {}) {
    this.#store = store
    this.#options = options
  }

  /** The network of the store as it is now. */
  async current(): Promise<Network> {
    if (this.#options.isOpen?.() === false) {
      const early = await this.#beforeOpen()
      if (early !== undefined) return early
    }
    if (this.#building === undefined) {
      const version = await this.#store.dataVersion()
      if (this.#network?.dataVersion === version) return this.#network
    }
    this.#building ??= this.#build().finally(() => { this.#building = undefined })
    return this.#building
  }

  /** The saved network, taken on trust: whoever opens the store late has seen that nothing was written since. */
  #beforeOpen(): Promise<Network | undefined> {
    this.#early ??= (async () => {
      const found = await this.#options.saved?.load()
      return found === undefined ? undefined : this.#keep(found.dataVersion, found.index)
    })()
    return this.#early
  }

  async #build(): Promise<Network> {
    const saved = this.#network === undefined ? await this.#fromSaved() : undefined
    if (saved !== undefined) return saved
    for (let reading = 1; ; reading += 1) {
      const before = await this.#store.dataVersion()
      try {
        const index = await readIndex(this.#store)
        const unchanged = await this.#store.dataVersion() === before
        if (unchanged) void this.#save(index, before)
        if (unchanged || reading >= ENOUGH_READINGS) return this.#keep(before, index)
      } catch (error) {
        const changed = await this.#store.dataVersion() !== before
        if (!(error instanceof RangeError) || !changed || reading === MOST_READINGS) throw error
      }
    }
  }

  async #fromSaved(): Promise<Network | undefined> {
    const found = await this.#options.saved?.load()
    if (found === undefined || found.dataVersion !== await this.#store.dataVersion() || found.source !== await this.#sourceKey()) return undefined
    return this.#keep(found.dataVersion, found.index)
  }

  async #save(index: IncidenceIndex, dataVersion: number): Promise<void> {
    try {
      await this.#options.saved?.save(index, { dataVersion, source: await this.#sourceKey() })
    } catch (error) {
      this.#options.onError?.(error)
    }
  }

  async #sourceKey(): Promise<string> {
    return this.#options.saved === undefined ? '' : JSON.stringify(await this.#store.read('read/network-key'))
  }

  #keep(dataVersion: number, index: IncidenceIndex): Network {
    let keys: Promise<readonly NameKeys[]> | undefined
    let meetingNames: readonly string[] | undefined
    const namesakes = new Map<string, number[]>()
    index.people.forEach(({ name }, i) => namesakes.set(name, [...namesakes.get(name) ?? [], i]))
    this.#network = {
      dataVersion, index, namesakes,
      pinyin: (name) => this.#names.pinyin(name),
      meetingNames: () => { meetingNames ??= index.meetings.map(({ name }) => simplified(name).toLowerCase()); return meetingNames },
      keys: () => { keys ??= this.#names.keys(index.people); return keys },
    }
    return this.#network
  }
}

/** Reads everything the index is made of. @throws RangeError when the store changed in the midst of it */
async function readIndex(store: GraphStore): Promise<IncidenceIndex> {
  const builder = new IncidenceBuilder()
  for (const row of await store.read('read/network-locations')) {
    const within = optionalText(row, 'within')
    builder.addLocation({ id: textOf(row, 'id'), name: textOf(row, 'name'), ...(within === null ? {} : { within }) })
  }
  const posts = await gather(store.stream('read/network-posts'), 'person', postOf)
  for await (const row of store.stream('read/network-people')) addPerson(builder, row, posts.get(textOf(row, 'id')) ?? [])
  const heldAt = await gather(store.stream('read/network-venues'), 'meeting', (row) => textOf(row, 'location'))
  const reported = await gather(store.stream('read/network-reports'), 'meeting', (row) => ({ place: optionalText(row, 'place'), outlet: optionalText(row, 'outlet') }))
  const meetings: string[] = []
  for await (const row of store.stream('read/network-meetings')) {
    const id = textOf(row, 'id')
    meetings.push(id)
    const reports = reported.get(id) ?? []
    builder.addMeeting(meetingOf(row, { heldAt: heldAt.get(id) ?? [], articlePlaces: reports.flatMap(({ place }) => place ?? []) }), reports.flatMap(({ outlet }) => outlet ?? []))
  }
  for (let from = 0; from < meetings.length; from += MEETINGS_AT_ONCE) {
    for (const row of await store.read('read/network-attendances', { meetings: meetings.slice(from, from + MEETINGS_AT_ONCE) })) addAttendance(builder, row)
  }
  return builder.finish()
}

async function gather<T>(rows: AsyncIterable<Row>, column: string, read: (row: Row) => T): Promise<ReadonlyMap<string, readonly T[]>> {
  const found = new Map<string, T[]>()
  for await (const row of rows) {
    const key = textOf(row, column)
    const list = found.get(key)
    if (list === undefined) found.set(key, [read(row)])
    else list.push(read(row))
  }
  return found
}

function postOf(row: Row): Post {
  return {
    role: textOf(row, 'role'), title: textOf(row, 'title'), lastSeen: optionalText(row, 'lastSeen'), mentions: numberOf(row, 'mentions'),
    rank: optionalWord(row, 'rank', RANK_WORDS), level: optionalWord(row, 'level', LEVEL_WORDS), place: optionalText(row, 'place'),
  }
}

function addPerson(builder: IncidenceBuilder, row: Row, posts: readonly Post[]): void {
  const qualifier = optionalText(row, 'qualifier')
  const { post, home } = shownPost(posts)
  builder.addPerson({
    id: textOf(row, 'id'), name: textOf(row, 'name'), aliases: textsOf(row, 'aliases'),
    attends: flagOf(row, 'attends', true),
    ...(qualifier === null ? {} : { qualifier }),
    ...(post === undefined ? {} : { title: post.title, titles: [...new Set(posts.map(({ title }) => title))] }),
    ...(home === undefined || home.place === null ? {} : { place: home.place }),
    ...(home === undefined || home.level === null ? {} : { level: home.level }),
  })
}

function meetingOf(row: Row, places: Pick<MeetingEntry, 'heldAt' | 'articlePlaces'>): MeetingEntry {
  const whenText = optionalText(row, 'whenText')
  const dateFrom = optionalText(row, 'dateFrom')
  const dateTo = optionalText(row, 'dateTo')
  return {
    id: textOf(row, 'id'), name: textOf(row, 'name'), kind: wordOf(row, 'kind', MEETING_KIND_WORDS),
    dateBasis: optionalWord(row, 'dateBasis', DATE_BASIS_WORDS) ?? 'none',
    ...(whenText === null ? {} : { whenText }), ...(dateFrom === null ? {} : { dateFrom }), ...(dateTo === null ? {} : { dateTo }),
    heldAt: places.heldAt, articlePlaces: [...new Set(places.articlePlaces)],
  }
}

function addAttendance(builder: IncidenceBuilder, row: Row): void {
  const venue = optionalText(row, 'venue')
  builder.addAttendance({
    person: textOf(row, 'person'), meeting: textOf(row, 'meeting'),
    capacity: wordOf(row, 'capacity', CAPACITY_WORDS), mode: optionalWord(row, 'mode', MODE_WORDS) ?? 'unknown',
    ...(venue === null ? {} : { venue }),
  })
}
