/**
 * What was read in an article → ArticleFacts: ids, evidence, titles, times and places put in their final form.
 *
 * Ids are a function of content: page, place on the page and name. Every attendance carries the sentence that proves it; a sentence's span ends with its words.
 */
import type { ArticleFacts, Evidence, Mention, Report, Venue, When } from '../domain/facts.ts'
import { articleId, contentHash, mentionId, reportId, type ArticleId, type LocationId, type PageId } from '../domain/ids.ts'
import type { Location } from '../domain/place.ts'
import type { Span } from '../domain/span.ts'
import type { Title } from '../domain/title.ts'
import type { ArticleDraft } from './articles/article-draft.ts'
import type { Atlas } from './atlas.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { hallsIn } from './meetings/halls.ts'
import { branchVenues, goneTo, heldIn, type VenueFound } from './meetings/venues.ts'
import type { ReportDraft } from './meetings/reports.ts'
import type { Seat } from './meetings/reports/draft.ts'
import { Presence } from './meetings/reports/presence.ts'
import type { Scene } from './meetings/scene.ts'
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
  readonly when: When
  readonly atlas: Atlas
  readonly lexicon: Lexicon
}

export function articleIdOf(page: PageId, ordinal: number): ArticleId {
  return articleId(`a${contentHash(page, String(ordinal))}`)
}

/** The facts of one article. */
export function toArticleFacts(reading: ArticleReading): ArticleFacts {
  const { draft, page } = reading
  const reports = reading.reports.map((report, i) => toReport(report, i, reading))
  const seated = new Set(reports.flatMap(({ attendance }) => attendance.map(({ name }) => name)))
  const reporters = new Set(draft.reporters.map(({ name }) => name))
  const place = placeOf(reading)
  return {
    id: articleIdOf(page, draft.ordinal), ordinal: draft.ordinal, span: draft.span,
    ...(draft.headline === undefined ? {} : { headline: draft.headline.text }),
    ...(draft.kicker === undefined ? {} : { kicker: draft.kicker.text }),
    ...(draft.dateline === undefined ? {} : { dateline: draft.dateline.text }),
    ...(place === undefined ? {} : { place }),
    reporters: draft.reporters, reports, marks: [], cited: citedPeople(reading, (name) => seated.has(name) || reporters.has(name)),
  }
}

function toReport(draft: ReportDraft, ordinal: number, reading: ArticleReading): Report {
  const id = reportId(`r${contentHash(reading.page, String(reading.draft.span.start), draft.name, String(ordinal))}`)
  const sentence = reading.sentences[draft.scene]
  const series = seriesOf(draft.name)
  const presence = new Presence(draft, reading.scenes)
  return {
    id, ordinal, name: draft.name, kind: draft.kind, when: reading.when, venues: venuesOf(draft, reading),
    ...(series === undefined ? {} : { series }), listComplete: draft.listComplete, span: sentence === undefined ? reading.draft.span : wordsOf(sentence),
    attendance: draft.seats.map((seat, i) => toMention(seat, { ordinal: i, report: id, presence, reading })),
  }
}

function toMention(seat: Seat, { ordinal, report, presence, reading }: { readonly ordinal: number, readonly report: string, readonly presence: Presence, readonly reading: ArticleReading }): Mention {
  const sentence = reading.sentences[seat.scene]
  const { start, end } = seat.person.found
  const span = sentence?.reading.span(start, end) ?? reading.draft.span
  const { venue, mode } = presence.of(seat)
  return {
    id: mentionId(`m${contentHash(reading.page, seat.name, String(span.start), report)}`), name: plainName(seat.name), span, titles: reading.roles.get(seat.name) ?? [],
    capacity: seat.capacity, ordinal, orderKind: presence.orderOf(seat), ...(venue === undefined ? {} : { venue }),
    mode, evidence: sentence === undefined ? [] : [evidenceOf(sentence)], rule: seat.rule,
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

/** Each venue once, under its fullest name, in the order of the article. A further talk or signing without a place of its own was held where the one before was. */
function venuesOf(draft: ReportDraft, reading: ArticleReading): readonly Venue[] {
  const { scenes, sentences, atlas, lexicon } = reading
  const lead = draft.rule === 'meetings/gathering' ? scenes.filter(({ index, heading }) => !heading && index < draft.scene).map(({ index }) => index) : []
  const found = [...lead, ...draft.scenes].flatMap((index) => {
    const text = scenes[index]?.text ?? ''
    const field = draft.rule === 'meetings/field' || draft.rule === 'meetings/gathering' || draft.rule === 'meetings/rite' || draft.kind === 'ceremony'
    const held = index === draft.scene || field ? heldIn(text, lexicon) : []
    const gone = field ? goneTo(text, lexicon) : index === draft.scene && held.length === 0 && draft.rule === 'meetings/object' && !scenes[index]?.occasions.some(({ rule }) => rule === 'meetings/field') ? goneTo(text.slice(0, draft.start), lexicon) : []
    return [...held, ...gone, ...draft.kind === 'meeting' || draft.kind === 'ceremony' ? branchVenues(text) : []].filter(({ start, name }) => name.length === 1 || !standsInPost(scenes[index], start)).map((place) => ({ place, span: sentences[index]?.reading.span(place.start, place.end) }))
  })
  const first = withoutLetters([...found, ...hallsOf(draft, reading)]).filter(({ place }, i, found) => !found.some((other, j) => other.place.name.endsWith(place.name) && (other.place.name.length > place.name.length || j < i)))
  const before = reading.reports[reading.reports.indexOf(draft) - 1]
  if (first.length === 0 && before !== undefined && before.rule !== 'meetings/field' && (draft.talk || draft.rule === 'meetings/signing')) return venuesOf(before, reading)
  return first.map(({ place: { name }, span }) => ({ name, location: atlas.venue(name), ...(span === undefined ? {} : { span }) }))
}

/** 走访黄石市工商联主席某某: a place inside somebody's post is nowhere that anybody went. */
function standsInPost(scene: Scene | undefined, at: number): boolean {
  return scene !== undefined && scene.stances.some(({ group }) => group.start <= at && at < group.end && group.people.some(({ start, end }) => start <= at && at < end))
}

interface VenueSite { readonly place: VenueFound, readonly span: Span | undefined }

/** The halls that the article's first occasion, told by the sentences around its announcement, is painted in. */
function hallsOf(draft: ReportDraft, { reports, scenes, sentences }: ArticleReading): readonly VenueSite[] {
  if (reports.find(({ rule }) => rule !== 'meetings/field') !== draft) return []
  return scenes.slice(0, draft.scene + HALL_WITHIN).filter(({ heading }) => !heading)
    .flatMap(({ text, index }) => hallsIn(text).map((place) => ({ place, span: sentences[index]?.reading.span(place.start, place.end) })))
}

const HALL_WITHIN = 3

/** 在京 says no more where the hall is named. */
function withoutLetters(found: readonly VenueSite[]): readonly VenueSite[] {
  return found.some(({ place }) => HALL.test(place.name)) ? found.filter(({ place }) => place.name.length > 1) : found
}

const HALL = /[堂厅馆场]$/u

/** The division whose affairs the article reports: the branch venue's, the paper's own, else the dateline's. */
function placeOf({ scenes, draft, atlas }: ArticleReading): LocationId | undefined {
  const branch = (): Location | undefined => scenes.flatMap(({ text }) => branchVenues(text)).map(({ name }) => atlas.named(name.replace(/分会场$/u, ''))).find((place) => place !== undefined)
  const place = atlas.home() ?? branch() ?? (draft.dateline?.city === undefined ? undefined : atlas.named(draft.dateline.city))
  return place === undefined ? undefined : atlas.keep(place)
}

const SERIES = /第[\d一二三四五六七八九十百零〇]+(?:次|届)|首次|领导小组|常务会议|双周协商|联席会议|例会/u

/** Meetings that are held again and again: the name without its number. */
function seriesOf(name: string): string | undefined {
  return SERIES.test(name) ? name.replace(/第[\d一二三四五六七八九十百零〇]+次|首次/gu, '') : undefined
}
