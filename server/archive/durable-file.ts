/** A file that is whole under another name → its own name, so that neither a crash nor a power cut leaves half of one there. Errors: the system's. */
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Syncs, renames (what is there is replaced), syncs the folder. */
export async function putInPlace(beside: string, file: string): Promise<void> {
  await sync(beside)
  await rename(beside, file)
  // Windows gives no handle of a folder; there the rename itself is all that can be had.
  if (process.platform !== 'win32') await sync(dirname(file))
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
