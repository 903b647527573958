import { readFileSync } from 'node:fs'
import { answersSchema, extractedSchema } from '../../server/evaluate/answers.ts'
import { FIGURES, scorePages } from '../../server/evaluate/score.ts'
import { pageId } from '../../server/domain/ids.ts'
import { extract } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'
import { toNdjson } from '../../server/load/to-ndjson.ts'

const answers = answersSchema.parse(JSON.parse(readFileSync('tests/gold/seeds.json', 'utf8')))
const context = { lexicon: loadLexicon(), segment }

const scores = scorePages(answers.pages, (file) => {
  const text = readFileSync(`seed/${file}`, 'utf8')
  const place = answers.pages.find((page) => page.file === file)?.place
  const facts = extract({ id: pageId(file), source: file, text, ...(place == null ? {} : { place }) }, context)
  return { text, articles: toNdjson(facts).split('\n').filter(Boolean).map((line) => extractedSchema.parse(JSON.parse(line))) }
})

describe('the seed pages', () => {
  it.each([
    ['articles', 1], ['spans', 1], ['dates', 1], ['attendance', 0.98], ['capacity', 0.96], ['titles', 0.95],
    ['meetings', 0.95], ['kinds', 0.95], ['seats', 0.95], ['reporters', 0.95],
  ] as const)('%s are found with an F1 of at least %d', (figure, floor) => {
    expect(scores.rates[figure].f1).toBeGreaterThanOrEqual(floor)
  })
  it('nobody who is only cited attends', () => {
    expect(scores.traps).toEqual([])
  })
  it('are scored in every figure', () => {
    expect(Object.keys(scores.rates)).toEqual([...FIGURES])
  })
})
