/**
 * Reads that the engine stopped by its clock are asked again. It allows each 30 s, whatever the machine does meanwhile: what needs
 * one second, and that once (a property unpacked when it is first asked for), takes longer where ten programs want two cores.
 */
import { StoreBusyError } from '../store-error.ts'

/** How often a read is asked before it is given up. */
const TRIES = 3

/** What the engine calls a statement that its clock stopped. */
const STOPPED = /GRAFEO-Q003\b/u

/** Runs a read, again where the clock stopped it. @throws StoreBusyError after the last try; every other error at once */
export async function patiently<T>(url: string, read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof Error) || !STOPPED.test(error.message)) throw error
      if (tries === TRIES) throw new StoreBusyError(url, error)
    }
  }
}
