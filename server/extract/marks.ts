/**
 * What the article view shows: every span that was taken for something, with the rule and its reason.
 *
 * An article's reading and facts → Mark[], in the order of the page; wider marks first. Marks may lie within each other (a place in a title). No errors.
 */
import type { ArticleFacts, Mark, Mention } from '../domain/facts.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { MentionId } from '../domain/ids.ts'
import type { Title } from '../domain/title.ts'
import type { Atlas } from './atlas.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Scene } from './meetings/scene.ts'
import type { TitledPerson } from './mentions/groups.ts'
import type { TitlePhrase } from './mentions/titles.ts'
import { findPlaces } from './places.ts'
import type { Sentence } from './sentences.ts'
import { findTimes, type TimeContext } from './times.ts'

/** @property times what is known of the article's time */
export interface MarkedArticle {
  readonly facts: ArticleFacts
  readonly sentences: readonly Sentence[]
  readonly scenes: readonly Scene[]
  readonly atlas: Atlas
  readonly lexicon: Lexicon
  readonly times: TimeContext
}

export interface MarksFound { readonly marks: readonly Mark[], readonly diagnostics: readonly Diagnostic[] }

/** Marks an article; diagnostics are those of its times and places. */
export function markArticle(article: MarkedArticle): MarksFound {
  const ids = mentionsByName(article.facts)
  const found = article.scenes.map((scene) => {
    const sentence = article.sentences[scene.index]
    return sentence === undefined || scene.text === '' ? { marks: [], diagnostics: [] } : markSentence(scene, sentence, { article, ids })
  })
  const bylines = article.facts.reporters.map(({ name, span }): Mark => mark({ kind: 'byline', span, label: name, rule: 'bylines/name' }))
  return {
    marks: [...found.flatMap(({ marks }) => marks), ...bylines].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  }
}

type MentionsByName = ReadonlyMap<string, Mention>

/** The mention a name's marks lead to: the first in a report, else the cited one. */
function mentionsByName({ reports, cited }: ArticleFacts): MentionsByName {
  const byName = new Map<string, Mention>()
  for (const mention of [...reports.flatMap(({ attendance }) => attendance), ...cited]) if (!byName.has(mention.name)) byName.set(mention.name, mention)
  return byName
}

interface SentenceContext { readonly article: MarkedArticle, readonly ids: MentionsByName }

function markSentence(scene: Scene, sentence: Sentence, { article, ids }: SentenceContext): MarksFound {
  const { lexicon, atlas } = article
  const people = scene.stances.flatMap(({ group }) => group.people)
  const times = findTimes(sentence.reading, article.times)
  const home = atlas.home()
  const places = findPlaces(sentence.reading, { gazetteer: lexicon.places, ...(home === undefined ? {} : { home: home.id }) })
  const named = places.places.filter(({ start, end }) => !people.some(({ found }) => found.start < end && start < found.end))
  const span = (start: number, end: number): Mark['span'] => sentence.reading.span(start, end)
  return {
    marks: [
      ...people.flatMap((person) => personMarks(person, { ids, span })),
      ...bodyMarks(scene, people, { lexicon, span }),
      ...scene.stances.filter(({ role }) => role === 'subject').flatMap(({ verbs }) => verbs.map(({ start, end, value, word }) => mark({ kind: 'trigger', span: span(start, end), label: word, rule: `triggers/${value}` }))),
      ...scene.occasions.map((occasion) => mark({ kind: 'meeting', span: span(occasion.start, occasion.end), label: occasion.name, rule: occasion.rule, ...reportOf(occasion.name, article.facts) })),
      ...times.times.map(({ when, rule, reason, span: at, text }): Mark => ({ kind: 'time', span: at, label: dayLabel(when) ?? text, rule, reason })),
      ...named.map(({ span: at, text, location, rule, reason }): Mark => ({ kind: 'place', span: at, label: location?.name ?? text, rule, reason, ...(location === undefined ? {} : { location: atlas.keep(location) }) })),
    ],
    diagnostics: [...times.diagnostics, ...places.diagnostics],
  }
}

interface MarkSite { readonly span: (start: number, end: number) => Mark['span'] }

function personMarks(person: TitledPerson, { ids, span }: MarkSite & { readonly ids: MentionsByName }): readonly Mark[] {
  const { found, own } = person
  const mention = ids.get(found.name)
  const rule = mention?.rule ?? found.rule
  return [
    mark({ kind: 'person', span: span(found.start, found.end), label: [found.name, ...mention?.capacity === undefined ? [] : [mention.capacity]].join(' · '), rule, ...mentionOf(mention?.id) }),
    ...own.map((title) => mark({ kind: 'title', span: span(title.start, title.end), label: titleLabel(title, mention?.titles ?? []), rule: title.start >= found.end ? 'titles/address' : 'titles/post' })),
  ]
}

function mentionOf(id: MentionId | undefined): Pick<Mark, 'mention'> { return id === undefined ? {} : { mention: id } }

/** The title as it was understood, its body supplied. */
function titleLabel({ body, office }: TitlePhrase, titles: readonly Title[]): string {
  return titles.find(({ text }) => text.endsWith(body + office))?.text ?? body + office
}

/** Bodies that stand outside titles. */
function bodyMarks({ text }: Scene, people: readonly TitledPerson[], { lexicon, span }: MarkSite & { readonly lexicon: Lexicon }): readonly Mark[] {
  return lexicon.bodies.all(text)
    .filter(({ value, start, end }) => value === 'known' && !people.some((person) => person.start < end && start < person.end))
    .map(({ start, end, word }) => mark({ kind: 'body', span: span(start, end), label: word, rule: 'bodies/known' }))
}

function reportOf(name: string, { reports }: ArticleFacts): Pick<Mark, 'report'> {
  const report = reports.find((each) => each.name === name || each.name.endsWith(name) || name.endsWith(each.name))
  return report === undefined ? {} : { report: report.id }
}

function dayLabel({ from, to }: { readonly from?: string, readonly to?: string }): string | undefined {
  if (from === undefined || to === undefined) return from ?? to
  return from === to ? from : `${from} – ${to}`
}

/** The rule is the reason. */
function mark(made: Omit<Mark, 'reason'>): Mark {
  return { ...made, reason: made.rule }
}
