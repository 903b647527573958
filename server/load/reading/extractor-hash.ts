/**
 * What reads pages → one hash: the extractor's code and lexicon, byte by byte. A page read by another extractor is read again.
 * Errors: those of the file system, where the program's folder is not readable.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'

/**
 * @param folder of the extractor (server/extract)
 * @param words of the user's own, which change what is read
 */
export function extractorHash(folder: string, words = ''): string {
  const hash = createHash('sha256').update(words)
  for (const file of globSync('**/*', { cwd: folder }).sort()) hash.update(`\u001f${file}\u001f`).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}
