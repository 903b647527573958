/**
 * Scores what was extracted against hand-made answers: precision, recall and F1 of each figure, and the traps fallen into.
 *
 * Answers + extracted articles + page texts → Scores. A figure with nothing to find and nothing found is 1. Names are compared without punctuation and
 * white space; meetings by containment or by two thirds of their character pairs; titles may carry their body in front.
 */
import { dice, plain, sameMeeting, sameRole, sameVenue } from './likeness.ts'
import type { AnswerArticle, AnswerMeeting, AnswerPage, ExtractedArticle, ExtractedMeeting } from './answers.ts'

export const FIGURES = ['articles', 'attendance', 'capacity', 'titles', 'meetings', 'kinds', 'dates', 'seats', 'venues', 'reporters', 'spans'] as const
export type Figure = (typeof FIGURES)[number]

/** @property p precision, @property r recall, @property f1 their harmonic mean */
export interface Rates { readonly p: number, readonly r: number, readonly f1: number }

/** @property traps people only cited, reporters, editors and false names that were taken for attendees */
export interface Scores { readonly rates: Readonly<Record<Figure, Rates>>, readonly traps: readonly string[], readonly errors: readonly string[] }

const STRENGTH = ['attendee', 'speaker', 'lead', 'chair']

class Tally {
  right = 0
  wrong = 0
  missing = 0

  rates(): Rates {
    const empty = this.right + this.wrong + this.missing === 0
    const p = empty ? 1 : this.right / (this.right + this.wrong || 1)
    const r = empty ? 1 : this.right / (this.right + this.missing || 1)
    return { p, r, f1: p + r > 0 ? 2 * p * r / (p + r) : 0 }
  }

  /** Pairs each wanted thing with the first that is the same; counts what is left on either side. */
  match<Want, Got>(want: readonly Want[], got: readonly Got[], same: (want: Want, got: Got) => boolean): Matched<Want, Got> {
    const left = [...got]
    const pairs: (readonly [Want, Got])[] = []
    const missed: Want[] = []
    for (const wanted of want) {
      const at = left.findIndex((candidate) => same(wanted, candidate))
      const [hit] = at < 0 ? [] : left.splice(at, 1)
      if (hit === undefined) missed.push(wanted)
      else pairs.push([wanted, hit])
    }
    this.right += pairs.length
    this.missing += missed.length
    this.wrong += left.length
    return { pairs, missed, extra: left }
  }

  confuse(): void { this.wrong += 1; this.missing += 1 }
}

interface Matched<Want, Got> { readonly pairs: readonly (readonly [Want, Got])[], readonly missed: readonly Want[], readonly extra: readonly Got[] }

/** @param articlesOf what was extracted from a page, and the page's text */
export function scorePages(pages: readonly AnswerPage[], articlesOf: (file: string) => { readonly articles: readonly ExtractedArticle[], readonly text: string }): Scores {
  const scorer = new Scorer()
  for (const page of pages) scorer.page(page, articlesOf(page.file))
  return scorer.scores()
}

class Scorer {
  readonly #tallies = new Map<Figure, Tally>(FIGURES.map((figure) => [figure, new Tally()]))
  readonly #traps: string[] = []
  readonly #errors: string[] = []

  scores(): Scores {
    const of = (figure: Figure): Rates => this.#tally(figure).rates()
    return {
      rates: {
        articles: of('articles'), attendance: of('attendance'), capacity: of('capacity'), titles: of('titles'), meetings: of('meetings'), kinds: of('kinds'),
        dates: of('dates'), seats: of('seats'), venues: of('venues'), reporters: of('reporters'), spans: of('spans'),
      },
      traps: this.#traps, errors: this.#errors,
    }
  }

  page(page: AnswerPage, { articles, text }: { readonly articles: readonly ExtractedArticle[], readonly text: string }): void {
    const alone = page.articles.length === 1 && articles.length === 1
    const opens = (want: AnswerArticle, got: ExtractedArticle): boolean => want.opening != null && plain(text.slice(got.span.start, got.span.end)).includes(plain(want.opening))
    const { pairs, missed, extra } = this.#tally('articles').match(page.articles, articles, (want, got) => alone || opens(want, got)
      || dice(want.headline, got.headline) >= 0.6 || dice((want.kicker ?? '') + (want.headline ?? ''), (got.kicker ?? '') + (got.headline ?? '')) >= 0.6)
    for (const article of missed) this.#error(page.file, `article not found: ${article.headline ?? article.opening ?? ''}`)
    for (const article of extra) this.#error(page.file, `article that is not one: ${article.headline ?? ''}`)
    const nothing = { meetings: [], reporters: [] }
    for (const [want, got] of pairs) this.#article(page.file, { want, got, text })
    for (const want of missed) this.#article(page.file, { want, got: nothing, text })
    for (const got of extra) this.#article(page.file, { want: nothing, got, text })
  }

  #tally(figure: Figure): Tally {
    const tally = this.#tallies.get(figure)
    if (tally === undefined) throw new RangeError(`no figure ${figure}`)
    return tally
  }

  #error(where: string, what: string): void { this.#errors.push(`${where}: ${what}`) }

  #article(file: string, { want, got, text }: Pairing): void {
    const where = `${file} «${(want.headline ?? got.headline ?? '').slice(0, 12)}»`
    const people = this.#people(where, want, got)
    this.#meetings(where, want, got)
    this.#dates(where, want, got)
    const reporters = this.#tally('reporters').match(want.reporters ?? [], got.reporters, (a, b) => plain(a) === plain(b))
    for (const name of reporters.missed) this.#error(where, `missed reporter ${name}`)
    for (const name of reporters.extra) this.#error(where, `not a reporter: ${name}`)
    const forbidden = new Set([...want.mentioned ?? [], ...want.reporters ?? [], ...want.editors ?? [], ...want.notPeople ?? []].map(plain))
    for (const name of people) if (forbidden.has(name)) this.#traps.push(`${where}: ${name}`)
    this.#spans(where, got, text)
  }

  /** Who took part, in which capacity and with which titles; gives the names that were extracted. */
  #people(where: string, want: Wanted, got: Got): readonly string[] {
    const wanted = rows(want.meetings.flatMap(({ attendance }) => attendance.map(([person, capacity, titles]) => ({ person: plain(person), capacity, titles }))))
    const extracted = rows(got.meetings.flatMap(({ attendance }) => attendance.map(({ person, capacity, titles }) => ({ person: plain(person), capacity, titles }))))
    const { pairs, missed, extra } = this.#tally('attendance').match(wanted, extracted, (a, b) => a.person === b.person)
    for (const { person } of missed) this.#error(where, `missed attendee ${person}`)
    for (const { person, capacity } of extra) this.#error(where, `not an attendee: ${person} (${capacity})`)
    for (const [a, b] of pairs) this.#person(where, a, b)
    for (const { titles } of missed) this.#tally('titles').missing += titles.length
    return extracted.map(({ person }) => person)
  }

  #person(where: string, want: Row, got: Row): void {
    if (want.capacity === got.capacity) this.#tally('capacity').right += 1
    else {
      this.#tally('capacity').confuse()
      this.#error(where, `${want.person} is ${want.capacity}, not ${got.capacity}`)
    }
    const titles = this.#tally('titles').match(want.titles, got.titles, sameRole)
    for (const title of titles.missed) this.#error(where, `${want.person}: missed title ${title}`)
    for (const title of titles.extra) this.#error(where, `${want.person}: not a title of theirs: ${title}`)
  }

  #meetings(where: string, want: Wanted, got: Got): void {
    const { pairs, missed, extra } = this.#tally('meetings').match(want.meetings, got.meetings, (a, b) => sameMeeting(a.name, b.name))
    for (const { name } of missed) this.#error(where, `missed meeting ${name}`)
    for (const { name } of extra) this.#error(where, `not a meeting of this article: ${name}`)
    for (const [a, b] of pairs) this.#meeting(where, a, b)
    for (const { attendance } of missed) this.#tally('seats').missing += attendance.length
    for (const { attendance } of extra) this.#tally('seats').wrong += attendance.length
  }

  #meeting(where: string, want: AnswerMeeting, got: ExtractedMeeting): void {
    if (want.kind !== undefined && want.kind === got.kind) this.#tally('kinds').right += 1
    else if (want.kind !== undefined) {
      this.#tally('kinds').confuse()
      this.#error(where, `${want.name} is ${want.kind}, not ${got.kind}`)
    }
    this.#tally('seats').match(want.attendance.map(([person]) => plain(person)), got.attendance.map(({ person }) => plain(person)), (a, b) => a === b)
    const venues = this.#tally('venues').match(want.venues ?? [], got.venues.map(({ name }) => name), sameVenue)
    for (const name of venues.missed) this.#error(where, `missed venue ${name}`)
    for (const name of venues.extra) this.#error(where, `not a venue: ${name}`)
  }

  /** The main event's day: meetings of one article may carry several, and one of them must be it; a day where the answer has none is wrong. */
  #dates(where: string, want: Wanted, got: Got): void {
    if (want.meetings.length === 0 || got.meetings.length === 0) return
    const days = got.meetings.flatMap(({ date }) => date ?? [])
    const tally = this.#tally('dates')
    if (want.date != null && days.includes(want.date)) { tally.right += 1; return }
    if (want.date != null) { tally.missing += 1; this.#error(where, `date ${want.date} not found${days.length > 0 ? `, but ${days.join(' ')}` : ''}`) }
    if (days.length > 0) { tally.wrong += 1; if (want.date == null) this.#error(where, `date ${days.join(' ')} that the text does not settle`) }
  }

  #spans(where: string, got: Got, text: string): void {
    for (const { attendance } of got.meetings) for (const { person, evidence } of attendance) {
      const holds = evidence.length > 0 && evidence.every(({ start, end }) => plain(text.slice(start, end)).includes(plain(person)))
      if (holds) this.#tally('spans').right += 1
      else { this.#tally('spans').confuse(); this.#error(where, `evidence of ${person} does not hold the name`) }
    }
  }
}

type Wanted = Pick<AnswerArticle, 'meetings'> & Partial<AnswerArticle>
type Got = Pick<ExtractedArticle, 'meetings' | 'reporters'> & Partial<ExtractedArticle>
interface Pairing { readonly want: Wanted, readonly got: Got, readonly text: string }
interface Row { readonly person: string, readonly capacity: string, readonly titles: readonly string[] }

/** One row a person for the article: the strongest capacity, all titles. */
function rows(all: readonly Row[]): readonly Row[] {
  const byName = new Map<string, Row>()
  for (const row of all) {
    const before = byName.get(row.person)
    const stronger = before === undefined || STRENGTH.indexOf(row.capacity) > STRENGTH.indexOf(before.capacity)
    byName.set(row.person, { person: row.person, capacity: stronger ? row.capacity : before.capacity, titles: [...new Set([...before?.titles ?? [], ...row.titles])] })
  }
  return [...byName.values()]
}
