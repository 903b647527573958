/** A third adapter, as small as one can be: the engine without a file. What it holds is gone when it is closed. */
import { GrafeoDB } from '../../server/store/embedded/engine.ts'
import { rowsOf, rowStream } from '../../server/store/embedded/engine-values.ts'
import { prepareSchema } from '../../server/store/embedded/schema.ts'
import type { GraphStore, Parameters, Row, WriteTransaction } from '../../server/store/graph-store.ts'
import type { Adapter } from '../../server/store/open-store.ts'
import { QueryRefusedError } from '../../server/store/query-error.ts'
import { articleTexts, neededHalves, rankArticles, searchWords, waysOfWriting } from '../../server/store/rank-articles.ts'
import { runStatement, StatementWriter } from '../../server/store/statement-writer.ts'
import { Turns } from '../../server/store/turns.ts'
import { testCatalogue } from './test-catalogue.ts'

const catalogue = testCatalogue()
type Engine = ReturnType<typeof GrafeoDB.create>

export const MEMORY: Adapter = { schemes: /^memory$/u, open: ({ url }) => openMemory(url) }

async function openMemory(url: string): Promise<GraphStore> {
  const engine = GrafeoDB.create()
  await prepareSchema(engine, { path: 'memory', catalogue })
  const writers = new Turns()
  const ask = (statement: string, parameters: Parameters = {}) => runStatement(catalogue, (text, values) => engine.executeCypher(text, values), { statement, parameters })
  const read = async (statement: string, parameters?: Parameters): Promise<readonly Row[]> => rowsOf(await ask(statement, parameters))
  const version = async (column: string): Promise<number> => Number((await read('schema/versions'))[0]?.[column] ?? 0)
  return {
    kind: 'memory', url, read,
    stream: async function* stream(statement, parameters) { yield* rowStream(await ask(statement, parameters)) },
    write: (work) => writers.take(() => transact(engine, work)),
    async searchText(text, limit) {
      const words = searchWords(text)
      const pages = (await read('schema/embedded-pages-by-text', { ...neededHalves(words), words: words.map(waysOfWriting), limit })).map(({ id = null }) => id)
      return rankArticles(words, articleTexts(await read('read/search-candidates', { pages })), limit)
    },
    query: () => Promise.reject(new QueryRefusedError('memory', 'This store answers no queries of users.')),
    dataVersion: () => version('dataVersion'), schemaVersion: () => version('schemaVersion'),
    announce: () => Promise.resolve(), copy: () => Promise.reject(new Error('Nobody copies what is in memory.')),
    close: () => writers.idle().then(() => { engine.close() }),
  }
}

async function transact<T>(engine: Engine, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
  const transaction = engine.beginTransaction()
  const writer = new StatementWriter(catalogue, async (text, parameters) => {
    const result = await transaction.executeCypher(text, parameters)
    return { rows: await rowsOf(result), wrote: Object.values(result.counters).some((count) => count > 0) }
  })
  try {
    const result = await work(writer)
    await writer.finish()
    transaction.commit()
    return result
  } catch (error) {
    await writer.settle()
    transaction.rollback()
    throw error
  }
}
