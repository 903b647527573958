/**
 * Reading a store as a whole while others would write to it: loads wait for their turn, of this process and, on a server, of any other.
 * Errors: those of the work, as they are, and of the store; the work is not begun again where the server was lost, because the turn was, too.
 */
import type { GraphStore } from '../store/graph-store.ts'
import { StoreUnavailableError } from '../store/store-error.ts'

/** @param work reads through the store; it must not write */
export async function whileNobodyWrites<T>(store: GraphStore, work: () => Promise<T>): Promise<T> {
  let begun = false
  let failure: { readonly error: unknown } | undefined
  const once = async (): Promise<T> => {
    if (begun) throw new StoreUnavailableError(store.url)
    begun = true
    try {
      return await work()
    } catch (error) {
      failure = { error }
      throw error
    }
  }
  try {
    return await store.write(once)
  } catch (error) {
    throw failure === undefined ? error : failure.error
  }
}
