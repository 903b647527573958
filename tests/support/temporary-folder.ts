/** Folders that a test may fill: made fresh, with a space and Chinese characters in their names, and removed at the end. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const made: string[] = []

/** A new empty folder. @param name how its own name begins, for tools that would decode the `%41` */
export function temporaryFolder(name = 'huipu 图 %41-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  made.push(folder)
  return folder
}

/** Removes every folder made in this test file; call it in afterAll. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Writes a file into a folder, and the folders above it; gives its absolute path. */
export function writeInto(folder: string, name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}
