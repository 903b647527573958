/** A file that is whole under another name → its own name, so that neither a crash nor a power cut leaves half of one there. Errors: the system's. */
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Syncs, renames (what is there is replaced), syncs the folder. */
export async function putInPlace(beside: string, file: string): Promise<void> {
  await syncFile(beside)
  await rename(beside, file)
  // Windows gives no handle of a folder; there the rename itself is all that can be had.
  if (process.platform !== 'win32') await sync(dirname(file), 'r')
}

/** Makes what was written to a file durable. */
export async function syncFile(path: string): Promise<void> {
  // Windows syncs only what is open for writing.
  await sync(path, 'r+')
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
