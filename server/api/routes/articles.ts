/** GET /api/articles/:id: the article as printed, with every mark. The stored page is extracted again, off the event loop; the last pages are kept. */
import { Router } from 'express'
import { articleSchema } from '../../contract/article.ts'
import type { PageFacts } from '../../domain/facts.ts'
import type { Page } from '../../domain/page.ts'
import type { GraphStore, Row } from '../../store/graph-store.ts'
import { UnknownIdError } from '../api-errors.ts'
import type { ApiDeps } from '../deps.ts'
import { articleDto, pageOf } from '../dto/article-dto.ts'
import { answer } from '../edge/answer.ts'
import { parseId } from '../edge/input.ts'
import type { NetworkSource } from '../network-source.ts'
import type { Operation } from '../operation.ts'
import { textOf } from '../row-values.ts'

export const ARTICLE_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/articles/{id}', summary: 'An article as printed, with every mark and what was made of it.', answer: articleSchema, problems: [404] },
]

const PAGES_KEPT = 50

export function articleRoutes({ store, config, extractPage }: ApiDeps, networks: NetworkSource): Router {
  const router = Router()
  const pages = new ExtractedPages(extractPage)
  router.get('/api/articles/:id', async (request, response) => {
    const id = parseId(request, 'id')
    const network = await networks.current()
    const body = async () => {
      const article = await readArticle(store, id)
      const [people, meetings, facts] = await Promise.all([
        links(store, { statement: 'read/article-people', article: id, from: 'mention', to: 'person' }),
        links(store, { statement: 'read/article-meetings', article: id, from: 'report', to: 'meeting' }),
        pages.facts(pageOf(article), network.dataVersion),
      ])
      return articleDto(network, { article, people, meetings }, facts)
    }
    await answer(request, response, { edition: { version: network.dataVersion, program: `${config.version}${config.lexicon ?? ''}` }, body })
  })
  return router
}

async function readArticle(store: GraphStore, article: string): Promise<Row> {
  const [row] = await store.read('read/article', { article })
  if (row === undefined) throw new UnknownIdError('article', article)
  return row
}

async function links(store: GraphStore, ask: { readonly statement: string, readonly article: string, readonly from: string, readonly to: string }): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read(ask.statement, { article: ask.article })
  return new Map(rows.map((row) => [textOf(row, ask.from), textOf(row, ask.to)]))
}

/** Facts of the pages looked at last, made once for each data version. */
class ExtractedPages {
  readonly #extract: (page: Page) => Promise<PageFacts>
  readonly #facts = new Map<string, Promise<PageFacts>>()

  constructor(extract: (page: Page) => Promise<PageFacts>) {
    this.#extract = extract
  }

  async facts(page: Page, dataVersion: number): Promise<PageFacts> {
    const key = `${dataVersion}\n${page.id}`
    const known = this.#facts.get(key)
    const facts = known ?? this.#extract(page)
    this.#facts.delete(key)
    this.#facts.set(key, facts)
    for (const oldest of [...this.#facts.keys()].slice(0, Math.max(0, this.#facts.size - PAGES_KEPT))) this.#facts.delete(oldest)
    try {
      return await facts
    } catch (error) {
      this.#facts.delete(key)
      throw error
    }
  }
}
