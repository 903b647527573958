/** What the main thread and the thread of the first seconds tell each other. */
import type { GraphStore } from '../../store/graph-store.ts'
import type { SavedIndexOptions } from '../network/saved-index.ts'

/**
 * @property store kind and URL of the store that is being opened
 * @property index where its network is saved
 */
export interface EarlyOptions {
  readonly store: Pick<GraphStore, 'kind' | 'url'>
  readonly index: SavedIndexOptions
  readonly where: { readonly host: string, readonly port?: number | undefined }
  readonly allowedHosts: readonly string[]
}

/** `stop`: listen no longer, another will; `opened`: the server proper listens, send those who wait there. */
export type EarlyOrder = 'stop' | 'opened'

/** `nothing`: there is no index to answer from, or no port; the thread has ended. */
export type EarlyWord = { readonly kind: 'listening', readonly port: number } | { readonly kind: 'stopped' } | { readonly kind: 'nothing' }
