/** What the API is given from outside; `main.ts` puts it together. Nothing here is made by the API itself. */
import type { Logger } from 'pino'
import type { HealthDto } from '../contract/status.ts'
import type { LoadEvent } from '../contract/load.ts'
import type { PageFacts } from '../domain/facts.ts'
import type { Page } from '../domain/page.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { Metrics } from './metrics.ts'
import type { SavedIndex } from './network/saved-index.ts'

/**
 * @property version of the program
 * @property lexicon hash of the words that the user added; absent where there are none
 * @property token asked of those who load, remove or query (`Authorization: Bearer …`)
 * @property allowedHosts host names that may stand in the Host header, without port (`127.0.0.1`, `localhost`, `[::1]`)
 * @property clientFolder absolute path of the built client; absent where another server shows it (`npm run dev`)
 */
export interface ApiConfig {
  readonly version: string
  readonly lexicon?: string
  readonly token: string
  readonly allowedHosts: readonly string[]
  readonly clientFolder?: string
}

/** Pages → the store. Events end with `done` or `failed`; the signal calls it off after the batch that is being written. */
export type LoadPages = (pages: AsyncIterable<Page>, signal: AbortSignal) => AsyncIterable<LoadEvent>
/** Takes back what these pages brought. Ids that are not there are reported, not an error. */
export type RemovePages = (pages: readonly string[], signal: AbortSignal) => AsyncIterable<LoadEvent>

/**
 * @property state what health says; the store may be asked only when it is not `starting`
 * @property networkThread path of the built thread that answers for large networks; absent: all is answered in this process
 * @property savedIndex where the network's index is kept from one start to the next
 * @property isOpen false while the store is being opened; absent: it is open
 * @property metrics what is measured outside the API as well; absent: the API measures itself alone
 * @property extractPage extracts a stored page again, off the event loop
 */
export interface ApiDeps {
  readonly store: GraphStore
  readonly state: () => HealthDto['status']
  readonly load: LoadPages
  readonly remove: RemovePages
  readonly networkThread?: string
  readonly savedIndex?: SavedIndex
  readonly isOpen?: () => boolean
  readonly extractPage: (page: Page) => Promise<PageFacts>
  readonly config: ApiConfig
  readonly metrics?: Metrics
  readonly logger: Logger
}
