/**
 * A store's URL → the open store. The one place that knows which adapters there are.
 * `file:PATH` takes the path as it is: relative to the working directory, never percent-decoded.
 */
import { projectFile } from '../root.ts'
import { openEmbeddedStore } from './embedded/embedded-store.ts'
import type { GraphStore } from './graph-store.ts'
import { loadQueryCatalogue } from './query-catalogue.ts'
import { StoreUrlError } from './store-error.ts'

/** @property queryChild the built program that runs users' queries on the embedded store (dist/server/query-child.js) */
export interface OpenStoreOptions {
  readonly queryChild: string
}

export const DEFAULT_STORE = 'file:data/graph'

const NEO4J = /^(neo4j|bolt)([+](s|ssc))?$/iu

/** @throws StoreUrlError, and what the adapter throws: StoreHeldError, StoreDamagedError, StoreNewerError, StoreUnreadableError */
export async function openStore(url: string, options: OpenStoreOptions): Promise<GraphStore> {
  const [, scheme = '', rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/su.exec(url) ?? []
  if (NEO4J.test(scheme)) throw new StoreUrlError(url, 'this version keeps its graph in a file; Neo4j is not in it yet')
  if (scheme.toLowerCase() !== 'file') throw new StoreUrlError(url, 'it names no kind of store')
  if (rest === '') throw new StoreUrlError(url, 'the path is missing')
  return openEmbeddedStore({ path: rest, catalogue: loadQueryCatalogue(projectFile('cypher')), queryChild: options.queryChild })
}
