/**
 * `npm run train -- PATHS…`: counts names and running text of pages and writes the statistical name model of the lexicon.
 *
 * PATHS: what `huipu load` reads (NDJSON, text, …; gzipped too). The pages are read twice: once for names that are sure, once for the text around them.
 * The same pages in the same order give the same file, byte for byte. Exit code 2 where nothing can be read.
 */
import { writeFileSync } from 'node:fs'
import { WordList } from '../extract/lexicon/word-list.ts'
import { readPages } from '../ingest/read-pages.ts'
import { loadLexicon } from '../load/lexicon.ts'
import { projectFile } from '../root.ts'
import { NameCounts } from './name-counts.ts'
import { sureNames } from './sure-names.ts'

const ABOUT = {
  source: 'Counted by server/train over evening-news scripts 2012–2026 and People’s Daily 2019–2020: names behind offices and in lists, and the text around them',
  licence: 'MIT',
  reason: 'Given names draw on few characters, each with its own place in the name; running text prefers other pairs.',
}

async function train(paths: readonly string[]): Promise<number> {
  const lexicon = loadLexicon()
  const counts = new NameCounts()
  let pages = 0
  for await (const text of texts(paths)) {
    counts.addNames(sureNames(text, lexicon))
    pages += 1
  }
  if (pages === 0) return 2
  const names = new WordList(counts.settled().map((name): [string, true] => [name, true]))
  for await (const text of texts(paths)) countAround(text, names, counts)
  const file = projectFile('server', 'extract', 'lexicon', 'name-model.json')
  writeFileSync(file, `${JSON.stringify(counts.file(ABOUT), undefined, 0)}\n`)
  process.stdout.write(`${pages} pages → ${file}\n`)
  return 0
}

async function* texts(paths: readonly string[]): AsyncGenerator<string> {
  for await (const result of readPages(paths)) if (result.kind === 'page') yield result.page.text
}

/** Names are cut out of the text, and what follows each is noted. */
function countAround(text: string, names: WordList<true>, counts: NameCounts): void {
  let from = 0
  for (const { start, end } of names.all(text)) {
    counts.addText(text.slice(from, start))
    counts.addFollower(text.charAt(end))
    from = end
  }
  counts.addText(text.slice(from))
}

process.exitCode = await train(process.argv.slice(2))
