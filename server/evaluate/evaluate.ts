/**
 * `npm run evaluate [-- GOLD PAGES] [--errors] [--json]`: extracts the pages that the answers speak of and prints how well.
 *
 * GOLD: a file of answers (default tests/gold/seeds.json); PAGES: the folder of the page texts (default seed/). What the answers know of a page (place,
 * outlet, published) is given to the extractor with it. Exit code 2 where a file cannot be read.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageId } from '../domain/ids.ts'
import { extract } from '../extract/extract.ts'
import { loadLexicon } from '../load/lexicon.ts'
import { segment } from '../load/segment.ts'
import { toNdjson } from '../load/to-ndjson.ts'
import { answersSchema, extractedSchema, type AnswerPage } from './answers.ts'
import { FIGURES, scorePages, type Scores } from './score.ts'

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const [gold = join('tests', 'gold', 'seeds.json'), pages = 'seed'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))

function evaluate(): Scores {
  const answers = answersSchema.parse(JSON.parse(readFileSync(gold, 'utf8')))
  const known = new Map(answers.pages.map((page) => [page.file, page]))
  return scorePages(answers.pages, (file) => {
    const text = readFileSync(join(pages, file), 'utf8')
    const facts = extract(pageOf(file, text, known.get(file)), { lexicon: loadLexicon(), segment })
    const articles = toNdjson(facts).split('\n').filter((line) => line !== '').map((line) => extractedSchema.parse(JSON.parse(line)))
    return { text, articles }
  })
}

function pageOf(file: string, text: string, known: AnswerPage | undefined): Parameters<typeof extract>[0] {
  return {
    id: pageId(file), source: join(pages, file), text,
    ...(known?.title == null ? {} : { title: known.title }), ...(known?.place == null ? {} : { place: known.place }),
    ...(known?.outlet == null ? {} : { outlet: known.outlet }), ...(known?.published == null ? {} : { published: known.published }),
  }
}

function table({ rates, traps }: Scores): string {
  const rows = FIGURES.map((figure) => figure.padEnd(12) + [rates[figure].p, rates[figure].r, rates[figure].f1].map((rate) => rate.toFixed(4).padEnd(10)).join(' '))
  return ['what        precision  recall     F1', ...rows, `traps taken for attendees: ${traps.length}${traps.length > 0 ? ` — ${traps.join('; ')}` : ''}`].join('\n')
}

const scores = evaluate()
if (flags.includes('--json')) process.stdout.write(`${JSON.stringify({ ...scores.rates, traps: scores.traps.length })}\n`)
else {
  if (flags.includes('--errors')) process.stdout.write(scores.errors.map((line) => `${line}\n`).join(''))
  process.stdout.write(`${table(scores)}\n`)
}
