/** `--lexicon FILE`, and whether the server that holds a store reads with the same words. */
import { lexiconHash } from '../../load/user-lexicon.ts'
import type { UserWords } from '../../extract/lexicon/user-words.ts'
import type { Target } from '../target/target.ts'

/** The server that holds the store reads with its own lexicon, and this command named another. */
export class LexiconElsewhereError extends Error {
  override readonly name = 'LexiconElsewhereError'
  constructor(readonly server: string, has: boolean) {
    super(`The server at ${server} holds the store and reads pages with its own lexicon, which is ${has ? 'another' : 'none'}. Stop it and start it with --lexicon and these files, or leave the option (and HUIPU_LEXICON) out. Nothing was loaded.`)
  }
}

/** @throws LexiconElsewhereError where the words would not be those the pages are read with */
export async function holdToLexicon({ server, status }: Pick<Target, 'server' | 'status'>, words: UserWords): Promise<void> {
  const named = lexiconHash(words)
  if (server === undefined || named === undefined) return
  const { lexicon } = await status()
  if (lexicon !== named) throw new LexiconElsewhereError(server, lexicon !== undefined)
}
