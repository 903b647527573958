import { readFileSync } from 'node:fs'
import { answersSchema, extractedSchema } from '../../server/evaluate/answers.ts'
import { FIGURES, scorePages, type Scores } from '../../server/evaluate/score.ts'
import { pageId } from '../../server/domain/ids.ts'
import { extract } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'
import { toNdjson } from '../../server/load/to-ndjson.ts'

const context = { lexicon: loadLexicon(), segment }

const scores = scored('tests/gold/seeds.json', 'seed')
const made = scored('tests/gold/made.json', 'tests/gold/made')

function scored(gold: string, folder: string): Scores {
  const { pages } = answersSchema.parse(JSON.parse(readFileSync(gold, 'utf8')))
  return scorePages(pages, (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const page = pages.find((known) => known.file === file)
    const facts = extract({ id: pageId(file), source: file, text, ...(page?.place == null ? {} : { place: page.place }), ...(page?.published == null ? {} : { published: page.published }) }, context)
    return { text, articles: toNdjson(facts).split('\n').filter(Boolean).map((line) => extractedSchema.parse(JSON.parse(line))) }
  })
}

describe('the seed pages', () => {
  it.each([
    ['articles', 1], ['spans', 1], ['dates', 1], ['attendance', 0.98], ['capacity', 0.96], ['titles', 0.95],
    ['meetings', 0.95], ['kinds', 0.95], ['seats', 0.95], ['venues', 0.88], ['reporters', 0.95],
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

describe('the pages written for the test', () => {
  it.each([
    ['articles', 1], ['spans', 1], ['attendance', 0.95], ['capacity', 0.95], ['titles', 0.93], ['meetings', 0.95], ['kinds', 0.95], ['seats', 0.95], ['venues', 0.92], ['dates', 0.95], ['reporters', 0.95],
  ] as const)('%s are found with an F1 of at least %d', (figure, floor) => {
    expect(made.rates[figure].f1).toBeGreaterThanOrEqual(floor)
  })
  it('nobody who is only cited attends', () => {
    expect(made.traps).toEqual([])
  })
})
