/**
 * The narrator of extraction: one page → its facts. Each line is a stage; each stage is a file or folder of this one.
 *
 * Page + Lexicon + Segment → PageFacts. Pure; never throws on any text; linear in the page.
 */
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { ArticleFacts, PageFacts, When } from '../domain/facts.ts'
import type { Page } from '../domain/page.ts'
import { because } from '../domain/reason.ts'
import type { ArticleDraft } from './articles/article-draft.ts'
import { splitArticles } from './articles.ts'
import { markArticle } from './marks.ts'
import { asPrinted } from './as-printed.ts'
import { Atlas } from './atlas.ts'
import { CharacterSet } from './character-set.ts'
import { findDoubts } from './doubts.ts'
import { toArticleFacts } from './facts.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { findOccasions } from './meetings/occasions.ts'
import { assembleReports } from './meetings/reports.ts'
import type { Scene } from './meetings/scene.ts'
import { readStances } from './meetings/stances.ts'
import { groupPeople } from './mentions/groups.ts'
import type { NameDoubt } from './mentions/name-doubts.ts'
import { readPeople } from './mentions/people.ts'
import { collectRoles } from './mentions/roles.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import { isUnderstoodPlace } from './places/home-place.ts'
import { Print } from './script.ts'
import type { Segment } from './segment.ts'
import { splitSentences, type Sentence } from './sentences.ts'
import { eventTime, timeContext } from './times.ts'

/** What extraction is given from outside. */
export interface ExtractionContext { readonly lexicon: Lexicon, readonly segment: Segment }

/**
 * Everything a page says about who met whom, with the marks that show why: what the article view needs. A page in traditional characters is read in
 * simplified ones and told as printed.
 */
export function extract(page: Page, context: ExtractionContext): PageFacts {
  return readPrinted(page, context, true)
}

/** The same facts without marks and without what was doubtful in times and places: what a load stores. Locations are those of the facts alone. */
export function extractFacts(page: Page, context: ExtractionContext): PageFacts {
  return readPrinted(page, context, false)
}

function readPrinted(page: Page, context: ExtractionContext, marked: boolean): PageFacts {
  const simplified = context.lexicon.script.simplifiedPage(page)
  return simplified === undefined ? readPage(page, context, marked) : asPrinted(readPage(simplified, context, marked), new Print(page.text, simplified.text))
}

function readPage(page: Page, context: ExtractionContext, marked: boolean): PageFacts {
  const { articles, diagnostics } = splitArticles(page, context.lexicon.articles)
  const atlas = new Atlas(page, context.lexicon.places)
  const found = articles.map((draft) => extractArticle(draft, { page, atlas, marked, ...context }))
  return {
    page: page.id, articles: found.map(({ facts }) => facts), locations: atlas.locations(),
    diagnostics: [...unknownPlace(page, context.lexicon.places), ...diagnostics, ...found.flatMap(({ diagnostics: own }) => own)],
  }
}

/** The place that is given with a page decides whose mayor 市长 is: one that nobody knows, or knows in part only, is told. */
function unknownPlace({ place = '', text }: Page, gazetteer: Gazetteer): readonly Diagnostic[] {
  if (isUnderstoodPlace(place, gazetteer)) return []
  return [{ rule: 'places/unknown', severity: 'doubt', message: because('places/unknown', { place }), span: { start: 0, end: text.length } }]
}

interface ArticleContext extends ExtractionContext { readonly page: Page, readonly atlas: Atlas, readonly marked: boolean }

function extractArticle(draft: ArticleDraft, context: ArticleContext): { readonly facts: ArticleFacts, readonly diagnostics: readonly Diagnostic[] } {
  const { page, atlas, lexicon, marked } = context
  const sentences = splitSentences(page.text, draft)
  const { scenes, names } = readScenes(sentences, context)
  const reports = assembleReports(scenes, page.published)
  const roles = collectRoles(scenes.flatMap(({ stances }) => stances.map(({ group }) => group)), lexicon, (title) => atlas.jurisdiction(title))
  // Most articles report nothing: only reports have a day, and only marks show other times.
  const times = marked || reports.length > 0 ? timeContext(page.published, draft.dateline?.day) : {}
  const when: When = reports.length === 0 ? UNDATED : eventTime(sentences, times)?.when ?? UNDATED
  const facts = toArticleFacts({ page: page.id, draft, sentences, scenes, reports, roles, when, atlas, lexicon })
  const doubts = findDoubts({ facts, sentences, scenes, reports, names, lexicon, published: page.published })
  if (!marked) return { facts, diagnostics: doubts }
  const { marks, diagnostics } = markArticle({ facts, sentences, scenes, atlas, lexicon, times })
  return { facts: { ...facts, marks }, diagnostics: [...doubts, ...diagnostics] }
}

const UNDATED: When = { basis: 'none' }

/** People, groups, stances and occasions of every sentence; datelines and by-lines name nobody who met. */
function readScenes(sentences: readonly Sentence[], { lexicon, segment }: ExtractionContext): { readonly scenes: readonly Scene[], readonly names: readonly NameDoubt[] } {
  const lines = sentences.map(({ part, reading }) => ({ text: isSpoken(part) ? fullWidth(reading.text) : '', heading: part !== 'body' }))
  const { people, doubts } = readPeople(lines, { lexicon, segment })
  const scenes = lines.map(({ text, heading }, index) => {
    const groups = groupPeople(text, people[index] ?? [], lexicon)
    const stances = readStances(text, groups, lexicon)
    return { index, text, heading, stances, occasions: findOccasions(text, stances, { lexicon, heading }) }
  })
  return { scenes, names: doubts }
}

/** Half-width punctuation as full-width, character for character, so that the rules need know one form only. Inside a number (1,000 and 10:30) it stays. */
function fullWidth(text: string): string {
  return !HALF_WIDTH.isIn(text) ? text : text.replace(/[;!?()]|(?<!\d)[,:]|[,:](?!\d)/gu, (mark) => FULL_WIDTH.get(mark) ?? mark)
}

const HALF_WIDTH = new CharacterSet(/[;!?(),:]/u)
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([[',', '，'], [';', '；'], [':', '：'], ['!', '！'], ['?', '？'], ['(', '（'], [')', '）']])

function isSpoken(part: Sentence['part']): boolean { return part !== 'dateline' && part !== 'byline' && part !== 'pulled' && part !== 'furniture' }
