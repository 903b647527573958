/** `--outlet --place --published` → what is known of pages that do not say it; a wrong date is the caller's mistake. */
import type { KnownOfPage } from '../../ingest/known-of-page.ts'
import { readKnown } from '../../ingest/record-to-page.ts'
import type { KnownOptions } from './command-options.ts'
import { OptionError } from './option-error.ts'

/** @throws OptionError */
export function knownFromOptions({ outlet, place, published }: KnownOptions): KnownOfPage {
  const read = readKnown({ outlet, place, published })
  if (read.kind === 'refused') throw new OptionError(`The options cannot be used: ${read.message}`)
  return read.known
}
