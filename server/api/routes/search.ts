/** GET /api/search: people by name, meetings by name, articles by their text. */
import { Router } from 'express'
import { searchQuerySchema, searchSchema, type SearchDto } from '../../contract/search.ts'
import type { ApiDeps } from '../deps.ts'
import { articleLine } from '../dto/lines.ts'
import { meetingHits, personHits } from '../dto/search-dto.ts'
import { answer } from '../edge/answer.ts'
import { parseQuery } from '../edge/input.ts'
import { simplified } from '../../load/simplified.ts'
import type { NetworkSource } from '../network-source.ts'
import type { Operation } from '../operation.ts'
import { textOf } from '../row-values.ts'

export const SEARCH_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/search', summary: 'People by characters, pinyin or initials; meetings by name; articles by their text.', query: searchQuerySchema, answer: searchSchema },
]

export function searchRoutes({ store, config }: ApiDeps, networks: NetworkSource): Router {
  const router = Router()
  router.get('/api/search', async (request, response) => {
    const { q, limit } = parseQuery(searchQuerySchema, request)
    const network = await networks.current()
    const body = async (): Promise<SearchDto> => ({
      people: await personHits(network, q, limit), meetings: meetingHits(network, q, limit), articles: await findArticles(store, q, limit),
    })
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body })
  })
  return router
}

/** As typed first; in simplified characters where that finds nothing. */
async function findArticles(store: ApiDeps['store'], typed: string, limit: number): Promise<SearchDto['articles']> {
  const asTyped = await store.searchText(typed, limit)
  const hits = asTyped.length > 0 || simplified(typed) === typed ? asTyped : await store.searchText(simplified(typed), limit)
  const rows = await store.read('read/article-lines', { articles: hits.map(({ id }) => id) })
  const lines = new Map(rows.map((row) => [textOf(row, 'article'), articleLine(row)]))
  return hits.flatMap(({ id }) => lines.get(id) ?? [])
}
