/** A store whose every answer is the same error, or the one answer given: an adapter of the port for what a real store seldom does. */
import type { GraphStore, QueryAnswer, QueryRequest } from '../../server/store/graph-store.ts'

/** @param query what it does with Cypher typed by a user; fails like everything else where it is not given */
export function failingStore(error: () => Error, query?: (request: QueryRequest) => Promise<QueryAnswer>): GraphStore {
  const fail = (): Promise<never> => Promise.reject(error())
  return {
    kind: 'embedded', url: 'file:failing',
    read: fail, write: fail, searchText: fail, dataVersion: fail, schemaVersion: fail, announce: fail, copy: fail,
    query: query ?? fail,
    stream: async function* stream() { yield await fail() },
    close: () => Promise.resolve(),
  }
}
