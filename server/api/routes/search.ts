/** GET /api/search: people, posts, bodies, places and meetings by what they are called, articles by their text; where nothing is called so, people of names near it. */
import { Router } from 'express'
import { searchQuerySchema, searchSchema, type SearchDto } from '../../contract/search.ts'
import type { ApiDeps } from '../deps.ts'
import { articleLine } from '../dto/lines.ts'
import { meetingHits, nearHits, personHits } from '../dto/search-dto.ts'
import { answer } from '../edge/answer.ts'
import { parseQuery } from '../edge/input.ts'
import { simplified } from '../../load/simplified.ts'
import type { Network, NetworkSource } from '../network-source.ts'
import type { Operation } from '../operation.ts'
import { textOf } from '../row-values.ts'
import { typedOf } from '../search/called.ts'
import { placeHits } from '../search/place-hits.ts'
import { bodyHits, type PostBook, PostBooks, postHits } from '../search/post-book.ts'

export const SEARCH_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/search', summary: 'People by characters, pinyin or initials; posts and bodies with or without their place; places and meetings by name; articles by their text; names near it where nothing is called so.', query: searchQuerySchema, answer: searchSchema },
]

export function searchRoutes({ store, config }: ApiDeps, networks: NetworkSource): Router {
  const router = Router()
  const books = new PostBooks(store)
  router.get('/api/search', async (request, response) => {
    const { q, limit } = parseQuery(searchQuerySchema, request)
    const network = await networks.current()
    const body = async (): Promise<SearchDto> => {
      const called = await calledSo(network, await books.of(network), { q, limit })
      const isNobody = Object.values(called).every((hits) => hits.length === 0)
      return { ...called, articles: await findArticles(store, q, limit), near: isNobody ? await nearHits(network, q, Math.min(limit, MOST_NEAR)) : [] }
    }
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body })
  })
  return router
}

/** A handful to choose from: more is no help. */
const MOST_NEAR = 6

async function calledSo(network: Network, book: PostBook, { q, limit }: { readonly q: string, readonly limit: number }): Promise<Omit<SearchDto, 'articles' | 'near'>> {
  const typed = typedOf(q)
  return {
    people: await personHits(network, q, limit), posts: postHits(book, network, { typed, limit }), bodies: bodyHits(book, network, { typed, limit }),
    places: placeHits(network.index, typed, limit), meetings: meetingHits(network, q, limit),
  }
}

/** As typed first; in simplified characters where that finds nothing. */
async function findArticles(store: ApiDeps['store'], typed: string, limit: number): Promise<SearchDto['articles']> {
  const asTyped = await store.searchText(typed, limit)
  const hits = asTyped.length > 0 || simplified(typed) === typed ? asTyped : await store.searchText(simplified(typed), limit)
  const rows = await store.read('read/article-lines', { articles: hits.map(({ id }) => id) })
  const lines = new Map(rows.map((row) => [textOf(row, 'article'), articleLine(row)]))
  return hits.flatMap(({ id }) => lines.get(id) ?? [])
}
