/** Runs once before all tests: builds what is stale, so that tests meet the program as it is shipped. */
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from '../../server/build.mjs'

export default async function buildFirst() {
  process.env.HUIPU_NOT_RUN = fileURLToPath(new URL('../../dist/not-run.ndjson', import.meta.url))
  rmSync(process.env.HUIPU_NOT_RUN, { force: true })
  try {
    await buildIfStale((sentence) => process.stderr.write(`${sentence}\n`))
  } catch (error) {
    // Tests of pure code can still run; those that need the program build again and fail with this sentence.
    process.stderr.write(`The build failed; tests that start the program will fail too.\n${error.message}\n`)
  }
}
