/** GET /api/review: all that waits for a decision, in parts, for the commands. GET /api/review/pairs: the pairs in pages, with the sentences to decide by. */
import { Router } from 'express'
import { reviewPageSchema, reviewPartQuerySchema, reviewPartSchema, reviewQuerySchema, type ReviewPageDto, type ReviewPartDto } from '../../contract/decision.ts'
import { comparePairs, placeOfPair, readContradictions, readPairs, type WaitingPair, withMentions } from '../../load/review.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import type { ApiDeps } from '../deps.ts'
import { cursorOf, pairPlace, reviewPage } from '../dto/review-dto.ts'
import { answer } from '../edge/answer.ts'
import { parseQuery } from '../edge/input.ts'
import type { Operation } from '../operation.ts'

export const REVIEW_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/review', summary: 'What waits for a decision: pairs of people who may be one or two, most mentions at stake first, and posts that two held at one time; a part of the pairs.', query: reviewPartQuerySchema, answer: reviewPartSchema },
  { method: 'get', path: '/api/review/pairs', summary: 'The pairs that wait for a decision, a page of them, each with the sentences of both sides.', query: reviewQuerySchema, answer: reviewPageSchema },
]

export function reviewRoutes({ store, config }: ApiDeps): Router {
  const router = Router()
  const pairs = new WaitingPairs(store)
  router.get('/api/review', async (request, response) => {
    const asked = parseQuery(reviewPartQuerySchema, request)
    response.setHeader('Cache-Control', 'no-store')
    response.json(await readPart(store, await pairs.of(await store.dataVersion()), asked))
  })
  router.get('/api/review/pairs', async (request, response) => {
    const asked = parseQuery(reviewQuerySchema, request)
    const version = await store.dataVersion()
    await answer(request, response, { edition: { version, program: config.version }, body: async () => readPage(store, await pairs.of(version), asked) })
  })
  return router
}

interface Asked { readonly cursor?: string | undefined, readonly limit: number }

async function readPart(store: GraphStore, pairs: readonly WaitingPair[], asked: Asked): Promise<ReviewPartDto> {
  const { page, next } = pageOf(pairs, asked)
  return { contradictions: asked.cursor === undefined ? await readContradictions(store) : [], pairs: [...await withMentions(store, page)], next }
}

async function readPage(store: GraphStore, pairs: readonly WaitingPair[], asked: Asked): Promise<ReviewPageDto> {
  const { page, next } = pageOf(pairs, asked)
  const clippings = await store.read('read/clippings-of-mentions', { mentions: [...new Set(page.flatMap(({ people }) => people.map(({ mention }) => mention)))] })
  return reviewPage(await withMentions(store, page), { clippings, total: pairs.length, next })
}

function pageOf(pairs: readonly WaitingPair[], { cursor, limit }: Asked): { readonly page: readonly WaitingPair[], readonly next: string | null } {
  const after = cursor === undefined ? undefined : pairPlace(cursor)
  const found = after === undefined ? 0 : pairs.findIndex((pair) => comparePairs(placeOfPair(pair), after) > 0)
  const from = found < 0 ? pairs.length : found
  const page = pairs.slice(from, from + limit)
  const last = from + limit < pairs.length ? page.at(-1) : undefined
  return { page, next: last === undefined ? null : cursorOf(last) }
}

/** The pairs of a store, read once for each data version: a page is a part of them. */
class WaitingPairs {
  readonly #store: GraphStore
  #held: { readonly version: number, readonly pairs: Promise<readonly WaitingPair[]> } | undefined

  constructor(store: GraphStore) {
    this.#store = store
  }

  of(version: number): Promise<readonly WaitingPair[]> {
    if (this.#held?.version === version) return this.#held.pairs
    const pairs = readPairs(this.#store)
    const held = { version, pairs }
    this.#held = held
    // What failed is asked again by the next.
    pairs.catch(() => { if (this.#held === held) this.#held = undefined })
    return pairs
  }
}
