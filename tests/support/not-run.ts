/**
 * What a machine cannot run (no browser) is said in the last lines of `npm test`, never passed over in silence.
 * Where CI is set it is a failure: there everything must run.
 */
import { appendFileSync } from 'node:fs'

/**
 * Notes that something was not run.
 * @param note what was not run, why, and the command that would run it
 * @throws Error where CI is set
 */
export function noteNotRun(note: { readonly what: string, readonly why: string, readonly command: string }): void {
  if (process.env['CI']) throw new Error(`${note.what} cannot run: ${note.why}. Where CI is set, everything must run.`)
  const file = process.env['HUIPU_NOT_RUN']
  if (file === undefined) throw new Error('HUIPU_NOT_RUN is set by tests/support/build-first.mjs; run the tests with `npm test`.')
  appendFileSync(file, `${JSON.stringify(note)}\n`)
}
