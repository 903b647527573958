/**
 * The posts that people hold, in memory, to be searched: read from the store when the first search of a data version asks for them.
 * In: rows of read/post-holders. Out: hits, a post once for each of its holders, and bodies with all their posts. A search looks at each post once.
 */
import type { BodyHit, PostHit } from '../../contract/search.ts'
import { entryAt, rowLength } from '../../network/incidence-index.ts'
import type { GraphStore, Row } from '../../store/graph-store.ts'
import { placeRef } from '../dto/lines.ts'
import { personPinyin } from '../names/person-pinyin.ts'
import type { Network } from '../network-source.ts'
import { optionalText, textOf } from '../row-values.ts'
import { calledIn, rankOf, type Called, type Typed } from './called.ts'

interface Holder { readonly person: string, readonly lastSeen: string | null }

interface Post { readonly role: string, readonly title: string, readonly place: string | null, readonly called: Called, readonly holders: Holder[] }

interface Body { readonly name: string, readonly place: string | null, readonly called: Called, readonly titles: Set<string>, readonly people: Set<string> }

/** The posts and bodies of one data version. */
export interface PostBook { readonly posts: readonly Post[], readonly bodies: readonly Body[] }

/** Keeps the book of the newest data version. */
export class PostBooks {
  readonly #store: Pick<GraphStore, 'stream'>
  #last: { readonly dataVersion: number, readonly book: Promise<PostBook> } | undefined

  constructor(store: Pick<GraphStore, 'stream'>) {
    this.#store = store
  }

  /** What failed is asked again. */
  of(network: Network): Promise<PostBook> {
    if (this.#last?.dataVersion === network.dataVersion) return this.#last.book
    const last = { dataVersion: network.dataVersion, book: readBook(this.#store.stream('read/post-holders'), network) }
    this.#last = last
    last.book.catch(() => { if (this.#last === last) this.#last = undefined })
    return last.book
  }
}

/** @param rows role after role */
export async function readBook(rows: AsyncIterable<Row> | Iterable<Row>, { index }: Pick<Network, 'index'>): Promise<PostBook> {
  const posts: Post[] = []
  const bodies = new Map<string, Body>()
  for await (const row of rows) {
    const [role, title, place, person] = [textOf(row, 'role'), textOf(row, 'title'), optionalText(row, 'place'), textOf(row, 'person')]
    const placeName = placeRef(index, place ?? undefined)?.name
    if (posts.at(-1)?.role !== role) posts.push({ role, title, place, called: calledIn(placeName, title), holders: [] })
    posts.at(-1)?.holders.push({ person, lastSeen: optionalText(row, 'lastSeen') })
    const body = optionalText(row, 'body')
    if (body === null) continue
    const key = `${body}\n${place ?? ''}`
    const known = bodies.get(key) ?? { name: body, place, called: calledIn(placeName, body), titles: new Set<string>(), people: new Set<string>() }
    known.titles.add(title)
    known.people.add(person)
    bodies.set(key, known)
  }
  return { posts, bodies: [...bodies.values()] }
}

interface Asked { readonly typed: Typed, readonly limit: number }

/** Best first; of equals who was seen last, then who attended more. */
export function postHits({ posts }: PostBook, network: Network, { typed, limit }: Asked): PostHit[] {
  const { index } = network
  return posts
    .flatMap((post) => {
      const rank = rankOf(post.called, typed)
      return rank === undefined ? [] : post.holders.flatMap((holder) => {
        const at = index.personAt.get(holder.person)
        return at === undefined ? [] : [{ post, rank, ...holder, at, meetings: rowLength(index.byPerson, at) }]
      })
    })
    .sort((a, b) => a.rank - b.rank || compare(b.lastSeen ?? '', a.lastSeen ?? '') || b.meetings - a.meetings || compare(a.post.role, b.post.role) || compare(a.person, b.person))
    .slice(0, limit)
    .map(({ post, person, lastSeen, at }): PostHit => {
      const { name } = entryAt(index.people, at)
      return { role: post.role, title: post.title, place: placeRef(index, post.place ?? undefined), lastSeen, person: { id: person, name, pinyin: personPinyin(network, at) } }
    })
}

/** Titles of a body that a query can carry. */
const MOST_TITLES = 40

/** Best first; of equals the one with more people. */
export function bodyHits({ bodies }: PostBook, { index }: Network, { typed, limit }: Asked): BodyHit[] {
  return bodies
    .flatMap((body) => {
      const rank = rankOf(body.called, typed)
      return rank === undefined ? [] : [{ body, rank }]
    })
    .sort((a, b) => a.rank - b.rank || b.body.people.size - a.body.people.size || compare(a.body.name, b.body.name) || compare(a.body.place ?? '', b.body.place ?? ''))
    .slice(0, limit)
    .map(({ body: { name, place, titles, people } }) => ({ name, place: placeRef(index, place ?? undefined), titles: [...titles].sort(compare).slice(0, MOST_TITLES), people: people.size }))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
