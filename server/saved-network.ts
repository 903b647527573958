/** Where a large network's index is kept: beside a store that is a file. */
import type { SavedIndexOptions } from './api/network/saved-index.ts'
import { extractorHash } from './load/reading/extractor-hash.ts'
import { projectFile } from './root.ts'
import { lastWritten, storePath } from './store/written.ts'

/** Smaller networks are read from the store in no time. */
const SAVED_FROM = 20_000

/** Undefined for a store on a server. @param url of the store */
export function savedNetwork(url: string): SavedIndexOptions | undefined {
  const path = storePath(url)
  if (path === undefined) return undefined
  const program = ['network', 'api'].map((folder) => extractorHash(projectFile('server', folder))).join('-')
  return { path: networkPath(path), program, leastAttendances: SAVED_FROM }
}

/** Whether nothing was written to the store since its network was saved. @param path of the store’s file */
export async function isNetworkCurrent(path: string): Promise<boolean> {
  const [network, store] = await Promise.all([lastWritten(networkPath(path)), lastWritten(path)])
  return network !== undefined && store !== undefined && network >= store
}

function networkPath(path: string): string { return `${path}.network` }
