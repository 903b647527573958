/**
 * Makes what was committed durable. The engine hands its log to the system at each commit and syncs it later; here it is synced at once.
 * A checkpoint rewrites the whole file, so it is made only when the log has grown to a share of the file: a long load costs what it
 * writes, not what is there (measured: a checkpoint at each of 50 commits took half of a load of 3 200 pages, and more with each).
 * Errors: those of the file system.
 */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A log below this many bytes is read in no time at the next start. */
const LEAST_LOG_BYTES = 16 * 1024 * 1024
const SHARE_OF_FILE = 1

/** Syncs the log of the store at this path. @returns true when a checkpoint is due */
export function syncLog(path: string): boolean {
  const folder = `${path}.wal`
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  for (const file of files) sync(file, 'r+')
  // Windows gives no handle of a folder.
  if (files.length > 0 && process.platform !== 'win32') sync(folder, 'r')
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return files.length === 0 || bytes > Math.max(LEAST_LOG_BYTES, sizeOf(path) * SHARE_OF_FILE)
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** @param flags Windows syncs only what is open for writing, and no system opens a folder so */
function sync(file: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(file, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
