/**
 * What was read in an article → ArticleFacts: ids, evidence, titles, times and places put in their final form.
 *
 * Ids are a function of content: page, place on the page and name. Every attendance carries the sentence that proves it; a sentence's span ends with its words.
 */
import type { ArticleFacts, Evidence, Mention, Mode, Report, Venue, When } from '../domain/facts.ts'
import { articleId, contentHash, mentionId, reportId, type ArticleId, type PageId } from '../domain/ids.ts'
import type { Title } from '../domain/title.ts'
import type { ArticleDraft } from './articles/article-draft.ts'
import type { ReportDraft, Scene, Seat } from './meetings/reports.ts'
import type { Stance } from './meetings/stances.ts'
import type { Sentence } from './sentences.ts'

/** What the earlier stages found in one article. */
export interface ArticleReading {
  readonly page: PageId
  readonly draft: ArticleDraft
  readonly sentences: readonly Sentence[]
  readonly scenes: readonly Scene[]
  readonly reports: readonly ReportDraft[]
  readonly roles: ReadonlyMap<string, readonly Title[]>
  readonly when: (report: ReportDraft) => When
  readonly venues: (report: ReportDraft) => readonly Venue[]
  readonly seatVenue: (seat: Seat) => string | undefined
}

export function articleIdOf(page: PageId, ordinal: number): ArticleId {
  return articleId(`a${contentHash(page, String(ordinal))}`)
}

/** The facts of one article, marks and place left to the caller. */
export function toArticleFacts(reading: ArticleReading): Omit<ArticleFacts, 'marks'> {
  const { draft, page } = reading
  const reports = reading.reports.map((report, i) => toReport(report, i, reading))
  const seated = new Set(reports.flatMap(({ attendance }) => attendance.map(({ name }) => name)))
  const reporters = new Set(draft.reporters.map(({ name }) => name))
  return {
    id: articleIdOf(page, draft.ordinal), ordinal: draft.ordinal, span: draft.span,
    ...(draft.headline === undefined ? {} : { headline: draft.headline.text }),
    ...(draft.kicker === undefined ? {} : { kicker: draft.kicker.text }),
    ...(draft.dateline === undefined ? {} : { dateline: draft.dateline.text }),
    reporters: draft.reporters, reports, cited: citedPeople(reading, (name) => seated.has(name) || reporters.has(name)),
  }
}

function toReport(draft: ReportDraft, ordinal: number, reading: ArticleReading): Report {
  const id = reportId(`r${contentHash(reading.page, String(reading.draft.span.start), draft.name, String(ordinal))}`)
  const sentence = reading.sentences[draft.scene]
  const series = seriesOf(draft.name)
  return {
    id, ordinal, name: draft.name, kind: draft.kind, when: reading.when(draft), venues: reading.venues(draft),
    ...(series === undefined ? {} : { series }), listComplete: draft.listComplete, span: sentence === undefined ? reading.draft.span : wordsOf(sentence),
    attendance: draft.seats.map((seat, i) => toMention(seat, { ordinal: i, report: id, reading })),
  }
}

function toMention(seat: Seat, { ordinal, report, reading }: { readonly ordinal: number, readonly report: string, readonly reading: ArticleReading }): Mention {
  const sentence = reading.sentences[seat.scene]
  const { start, end } = seat.person.found
  const span = sentence?.reading.span(start, end) ?? reading.draft.span
  const venue = reading.seatVenue(seat)
  return {
    id: mentionId(`m${contentHash(reading.page, seat.name, String(span.start), report)}`), name: plainName(seat.name), span, titles: reading.roles.get(seat.name) ?? [],
    capacity: seat.capacity, ordinal, orderKind: isStrokeOrder(reading.scenes[seat.scene]) ? 'stroke' : 'printed', ...(venue === undefined ? {} : { venue }),
    mode: modeOf(venue, reading.scenes), evidence: sentence === undefined ? [] : [evidenceOf(sentence)], rule: seat.rule,
  }
}

function citedPeople(reading: ArticleReading, isKnown: (name: string) => boolean): readonly Mention[] {
  const cited = new Map<string, Mention>()
  for (const scene of reading.scenes) {
    for (const stance of scene.stances) for (const { found } of stance.group.people) {
      const sentence = reading.sentences[scene.index]
      if (isKnown(found.name) || cited.has(found.name) || sentence === undefined || namesAThing(scene.text, found.end)) continue
      const span = sentence.reading.span(found.start, found.end)
      cited.set(found.name, {
        id: mentionId(`m${contentHash(reading.page, found.name, String(span.start), '')}`), name: plainName(found.name), span, titles: reading.roles.get(found.name) ?? [],
        ordinal: cited.size, orderKind: 'printed', mode: 'unknown', evidence: [evidenceOf(sentence)], rule: citedRule(stance),
      })
    }
  }
  return [...cited.values()]
}

function citedRule({ role }: Stance): string {
  return role === 'subject' ? 'cited/no-part' : role === 'object' ? 'cited/object' : 'cited/words'
}

/** 习近平生态文明思想: a leader's name inside the name of a thing names no person. */
function namesAThing(text: string, end: number): boolean {
  return /^(?:新时代|生态|强军|法治|文化|经济|外交)[^，。；]{0,12}思想/u.test(text.slice(end, end + 24))
}

function evidenceOf(sentence: Sentence): Evidence { return { span: wordsOf(sentence), quote: sentence.reading.text } }

/** The sentence's own words, white space behind it left out. */
function wordsOf({ reading }: Sentence): { readonly start: number, readonly end: number } { return reading.span(0, reading.text.length) }

function plainName(name: string): string { return name.replace(/\s/gu, '') }

function isStrokeOrder(scene: Scene | undefined): boolean { return scene !== undefined && /姓氏笔[画划]为序/u.test(scene.text) }

function modeOf(venue: string | undefined, scenes: readonly Scene[]): Mode {
  if (venue !== undefined && venue.includes('分会场')) return 'video'
  return scenes.some(({ text }) => /分会场|视频(?:会议)?(?:形式|方式)|电视电话会议/u.test(text)) ? 'unknown' : 'in person'
}

const SERIES = /第[\d一二三四五六七八九十百零〇]+(?:次|届)|首次|领导小组|常务会议|双周协商|联席会议|例会/u

/** Meetings that are held again and again: the name without its number. */
function seriesOf(name: string): string | undefined {
  return SERIES.test(name) ? name.replace(/第[\d一二三四五六七八九十百零〇]+次|首次/gu, '') : undefined
}
