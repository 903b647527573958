/** From the data of the network to the first drawn network, in a real browser: drawing-figures.ts in a process of its own. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const path = (...parts) => fileURLToPath(new URL(parts.join('/'), import.meta.url))

export async function measure() {
  const folder = path('../../dist/tests/drawing-figures')
  execFileSync(process.execPath, [path('../support/build-program.mjs'), path('drawing-figures.ts'), folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  return JSON.parse(execFileSync(process.execPath, [`${folder}/drawing-figures.js`], { encoding: 'utf8', maxBuffer: 1e7, stdio: ['ignore', 'pipe', 'inherit'] }))
}
