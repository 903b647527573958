/** The store while it is being opened: whatever it is asked, it says that it is not there yet. */
import type { GraphStore } from './graph-store.ts'
import { StoreOpeningError } from './store-error.ts'

/** @param kind, url of the store that is being opened */
export function unopenedStore({ kind, url }: Pick<GraphStore, 'kind' | 'url'>): GraphStore {
  const fail = (): Promise<never> => Promise.reject(new StoreOpeningError(url))
  return {
    kind, url,
    read: fail, write: fail, searchText: fail, query: fail, dataVersion: fail, schemaVersion: fail, announce: fail, copy: fail,
    stream: async function* stream() { yield await fail() },
    close: () => Promise.resolve(),
  }
}
