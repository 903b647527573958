/**
 * What the extractor is unsure of in an article, from what the earlier stages found: no text is read again, so that a load can afford it.
 *
 * An article as read + its facts → Diagnostic[], in the order of the page. Doubts about single times and places belong to the marks. Linear; no errors.
 */
import type { Diagnostic, Severity } from '../domain/diagnostic.ts'
import type { ArticleFacts, Report } from '../domain/facts.ts'
import { because } from '../domain/reason.ts'
import type { Span } from '../domain/span.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isGeneric } from './meetings/same-occasion.ts'
import type { ReportDraft } from './meetings/reports.ts'
import type { Scene } from './meetings/scene.ts'
import type { NameDoubt } from './mentions/name-doubts.ts'
import { twoOfName } from './namesakes.ts'
import type { Sentence } from './sentences.ts'
import { daysFrom } from './times/calendar.ts'

/** @property reports before they became facts @property published the day the page came out, where it is known */
export interface DoubtfulArticle {
  readonly facts: ArticleFacts
  readonly sentences: readonly Sentence[]
  readonly scenes: readonly Scene[]
  readonly reports: readonly ReportDraft[]
  readonly names: readonly NameDoubt[]
  readonly lexicon: Lexicon
  readonly published: string | undefined
}

/** Everything unsure about an article. */
export function findDoubts(article: DoubtfulArticle): readonly Diagnostic[] {
  return [...unsureNames(article), ...scenesInDoubt(article), ...undated(article), ...coming(article), ...unplaced(article)].sort((a, b) => a.span.start - b.span.start)
}

function told(rule: string, severity: Severity, { message, span }: { readonly message: string, readonly span: Span }): Diagnostic {
  return { rule, severity, message, span }
}

/** Behind a title the vote is seldom wrong, so that is told, but not counted as a doubt. */
function unsureNames({ names, sentences }: DoubtfulArticle): readonly Diagnostic[] {
  return names.flatMap(({ line, start, end, name, rule }) => {
    const span = sentences[line]?.reading.span(start, end)
    if (span === undefined) return []
    return [rule !== undefined
      ? told('people/by-vote', rule === 'people/after-title' ? 'info' : 'doubt', { span, message: because('people/by-vote', { name }) })
      : told('people/refused', 'doubt', { span, message: because('people/refused', { name }) })]
  })
}

/** Lists that go on in 等, titles that belong to nobody in particular, two people of one name, occasions without anybody. */
function scenesInDoubt({ scenes, sentences, reports }: DoubtfulArticle): readonly Diagnostic[] {
  const reported = new Set(reports.flatMap((report) => report.scenes))
  const open = reports.some(({ listComplete }) => !listComplete)
  return scenes.flatMap((scene) => {
    if (scene.stances.length === 0 && scene.occasions.length === 0) return []
    const span = (start: number, end: number): Span => sentences[scene.index]?.reading.span(start, end) ?? { start: 0, end: 0 }
    return [
      ...scene.stances.flatMap(({ group, role }) => open && role === 'subject' && group.open
        ? [told('meetings/open-list', 'info', { span: span(group.start, openEnd(scene.text, group.end)), message: because('meetings/open-list', { name: group.people.at(-1)?.found.name ?? '' }) })] : []),
      ...scene.stances.flatMap(({ group }) => group.people.flatMap(({ found, unassigned = [] }) => unassigned
        .map((title) => told('titles/unassigned', 'doubt', { span: span(title.start, title.end), message: because('titles/unassigned', { name: found.name, title: `${title.body}${title.office}` }) })))),
      ...twoOfName(scene).map(({ start, end, ...names }) => told('people/two-of-name', 'doubt', { span: span(start, end), message: because('people/two-of-name', names) })),
      ...scene.heading || reported.has(scene.index) ? [] : scene.occasions.filter(({ held, background, name }) => held && !background && !isGeneric(name))
        .map(({ start, end, name }) => told('meetings/nobody', 'doubt', { span: span(start, end), message: because('meetings/nobody', { meeting: name }) })),
    ]
  })
}

/** Behind the 等 that stands right behind the list, or behind a few more words. */
function openEnd(text: string, end: number): number {
  const at = text.indexOf('等', end - 1)
  return at >= 0 && at < end + OPEN_WORDS ? at + 1 : end
}

const OPEN_WORDS = 14

/** One a report at most: all reports of an article have its date. */
function undated({ facts: { reports }, published }: DoubtfulArticle): readonly Diagnostic[] {
  const [first] = reports
  if (first === undefined || first.when.from !== undefined || first.when.to !== undefined) return []
  const why = published === undefined ? 'times/unpublished' : 'times/unsettled'
  const { text } = first.when
  return [told('times/unsettled', 'doubt', { span: first.span, message: text === undefined ? because(why, { meeting: first.name }) : because(`${why}-words`, { words: text }) })]
}

const YEARLESS = /^(?:\D{0,4})?\d{1,2}月\d{1,2}[日号]/u
/** Papers announce what is so many days away; of what is further off they seldom name the day. */
const ANNOUNCED = 60
const YEAR = 366

/** 5月6日 on a page of 3 May is read as last year's, the nearest that is not to come; it may well be next week's. */
function coming({ facts: { reports }, published }: DoubtfulArticle): readonly Diagnostic[] {
  const [first] = reports
  const { text, from, basis } = first?.when ?? {}
  if (first === undefined || published === undefined || from === undefined || basis !== 'relative' || !YEARLESS.test(text ?? '')) return []
  const ago = daysFrom(from, published)
  if (ago < YEAR - ANNOUNCED || ago >= YEAR) return []
  return [told('times/coming-day', 'doubt', { span: first.span, message: because('times/coming-day', { words: text ?? '', day: from, published }) })]
}

const OWN_POST = /^(?:常务|代)?(?:副?[省市县区州镇乡]长|[省市县区州]委|[省市县区州镇乡](?:人民)?政府|[省市县区州](?:人大|政协))/u

/** Posts whose place nothing settles: 市长 of which city, 鼓楼区 of which; each kind once an article. */
function unplaced({ facts, lexicon: { places } }: DoubtfulArticle): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  for (const mention of mentionsOf(facts)) {
    for (const { text, body = '', jurisdiction } of mention.titles) {
      if (jurisdiction !== undefined) continue
      const name = places.nameAt(body, 0)
      const several = name === undefined ? 0 : places.named(name).length
      if (name !== undefined && several > 1 && !found.has(name)) {
        found.set(name, told('titles/ambiguous-place', 'doubt', { span: mention.span, message: because('titles/ambiguous-place', { title: text, name: mention.name, count: several, place: name }) }))
      } else if (OWN_POST.test(text) && !found.has('')) {
        found.set('', told('titles/no-place', 'doubt', { span: mention.span, message: because('titles/no-place', { title: text, name: mention.name }) }))
      }
    }
  }
  return [...found.values()]
}

function mentionsOf({ reports, cited }: ArticleFacts): readonly Report['attendance'][number][] {
  return [...reports.flatMap(({ attendance }) => attendance), ...cited]
}
