/**
 * A store's URL → the open store. The one place that knows which adapters there are.
 * `file:PATH` takes the path as it is: relative to the working directory, never percent-decoded.
 */
import { projectFile } from '../root.ts'
import { openEmbeddedStore } from './embedded/embedded-store.ts'
import type { GraphStore } from './graph-store.ts'
import { type Neo4jOptions, openNeo4jStore } from './neo4j/neo4j-store.ts'
import { loadQueryCatalogue, type QueryCatalogue } from './query-catalogue.ts'
import { StoreUrlError } from './store-error.ts'

/**
 * @property queryChild the built program that runs users' queries on the embedded store (dist/server/query-child.js)
 * @property mustExist a file that is missing is an error, not a new store
 * @property neo4jLogin user, password and database for a store on Neo4j, asked for only then
 */
export interface OpenStoreOptions {
  readonly queryChild: string
  readonly mustExist?: boolean
  readonly neo4jLogin?: () => Omit<Neo4jOptions, 'url' | 'catalogue'>
}

/** One kind of store: which schemes of URLs it answers to, and how it is opened. `rest` is what follows the scheme and its colon. */
export interface Adapter {
  readonly schemes: RegExp
  open(where: { readonly url: string, readonly rest: string }, options: OpenStoreOptions): Promise<GraphStore>
}

/** Another adapter is a folder beside the two, and a line here. */
const ADAPTERS: readonly Adapter[] = [
  { schemes: /^file$/iu, open: openFile },
  { schemes: /^(neo4j|bolt)([+](s|ssc))?$/iu, open: openServer },
]

/**
 * @throws StoreUrlError, and what the adapter throws: StoreHeldError, StoreDamagedError, StoreMissingError, StoreUnreadableError of a file;
 * StoreUnavailableError, StoreLoginError, StoreDatabaseError, StoreVersionError of a server; StoreNewerError of both
 */
export async function openStore(url: string, options: OpenStoreOptions, adapters: readonly Adapter[] = ADAPTERS): Promise<GraphStore> {
  const [, scheme = '', rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/su.exec(url) ?? []
  const adapter = adapters.find(({ schemes }) => schemes.test(scheme))
  if (adapter === undefined) throw new StoreUrlError(url, 'it names no kind of store')
  return adapter.open({ url, rest }, options)
}

async function openFile({ url, rest }: { readonly url: string, readonly rest: string }, options: OpenStoreOptions): Promise<GraphStore> {
  if (rest === '') throw new StoreUrlError(url, 'the path is missing')
  return openEmbeddedStore({ path: rest, catalogue: catalogue(), queryChild: options.queryChild, mustExist: options.mustExist ?? false })
}

async function openServer({ url }: { readonly url: string }, { neo4jLogin }: OpenStoreOptions): Promise<GraphStore> {
  if (!URL.canParse(url) || new URL(url).hostname === '') throw new StoreUrlError(url, 'the address of the server is not understood')
  if (new URL(url).username !== '' || new URL(url).password !== '') throw new StoreUrlError(url.replace(/\/\/.*@/su, '//…@'), 'user and password do not belong there; set HUIPU_NEO4J_USER and HUIPU_NEO4J_PASSWORD')
  if (neo4jLogin === undefined) throw new StoreUrlError(url, 'there is no user and no password for it')
  return openNeo4jStore({ url, ...neo4jLogin(), catalogue: catalogue() })
}

function catalogue(): QueryCatalogue {
  return loadQueryCatalogue(projectFile('cypher'))
}
