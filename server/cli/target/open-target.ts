/** A store's URL → what commands work on: the store itself, or the server that holds it, as its lock file says. */
import { readStatus } from '../../api/routes/status.ts'
import { queryResultSchema } from '../../contract/load.ts'
import { decisionId } from '../../domain/ids.ts'
import { NO_WORDS, type UserWords } from '../../extract/lexicon/user-words.ts'
import { decideNow, undecide } from '../../load/decide.ts'
import { readReview } from '../../load/review.ts'
import { openProduct } from '../../main.ts'
import { programVersion } from '../../root.ts'
import { StoreHeldError } from '../../store/store-error.ts'
import { holdToLexicon } from '../options/lexicon-option.ts'
import { createServerTarget } from './server-target.ts'
import type { Target } from './target.ts'

/** @property mustExist refuse a path where no store is @property words of the user's lexicon, for loading @property onError given, whole, what breaks a load off in this process */
export interface TargetOptions { readonly mustExist: boolean, readonly words?: UserWords, readonly onError: (error: unknown) => void }

/** @throws StoreHeldError where another process, no server, holds it; LexiconElsewhereError where the server reads with other words; and what else openStore throws */
export async function openTarget(url: string, options: TargetOptions): Promise<Target> {
  try {
    return await openStoreTarget(url, options)
  } catch (error) {
    if (!(error instanceof StoreHeldError) || error.address === undefined || error.token === undefined) throw error
    const target = createServerTarget({ address: error.address, token: error.token })
    await holdToLexicon(target, options.words ?? NO_WORDS)
    return target
  }
}

async function openStoreTarget(url: string, { mustExist, words = NO_WORDS, onError }: TargetOptions): Promise<Target> {
  const product = await openProduct(url, onError, { mustExist, words })
  const { store } = product
  return {
    load: (pages, signal) => product.load(pages, signal),
    remove: (pages, signal) => product.remove(pages, signal),
    query: async (input) => queryResultSchema.parse(await store.query(input)),
    status: async () => readStatus(store, await store.dataVersion(), { version: programVersion(), ...(product.lexicon === undefined ? {} : { lexicon: product.lexicon }) }),
    decide: (input) => decideNow(store, input, new Date()),
    undecide: (decision) => undecide(store, decisionId(decision)),
    review: () => readReview(store),
    close: () => product.close(),
  }
}
