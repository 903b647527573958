/** How long the five seed pages take to read, in one thread, when lexicon and segmenter are loaded. */
import { fileURLToPath } from 'node:url'

const built = (name) => import(new URL(`../../dist/server/${name}.js`, import.meta.url).href)
const seed = fileURLToPath(new URL('../../seed', import.meta.url))
const ROUNDS = 20

export async function measure() {
  const [{ loadReader }, { readPages }] = [await built('page-reader'), await built('read-pages')]
  const pages = []
  for await (const result of readPages([seed])) if (result.kind === 'page') pages.push(result.page)
  const began = performance.now()
  const read = loadReader()
  for (const page of pages) read(page)
  const cold = performance.now() - began
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (const page of pages) read(page)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return [
    { what: `the ${pages.length} seed pages, cold (lexicon and dictionary loaded)`, figure: cold, unit: 'ms' },
    { what: `the ${pages.length} seed pages, warm (median of ${ROUNDS})`, figure: rounds[ROUNDS / 2], unit: 'ms', budget: 200 },
  ]
}
