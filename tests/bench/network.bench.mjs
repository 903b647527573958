/**
 * The network at 20,000 people, 100,000 meetings and 1,000,000 attendances, made from a seed: network-figures.ts in a process of its own.
 * Option: `--attendances N`, people and meetings in proportion.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const path = (...parts) => fileURLToPath(new URL(parts.join('/'), import.meta.url))

export async function measure(options) {
  const folder = path('../../dist/tests/network-figures')
  execFileSync(process.execPath, [path('../support/build-program.mjs'), path('network-figures.ts'), folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', `${folder}/network-figures.js`, options.get('attendances') ?? '1000000'], { encoding: 'utf8', maxBuffer: 1e7, stdio: ['ignore', 'pipe', 'inherit'] }))
}
