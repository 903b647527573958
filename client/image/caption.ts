/**
 * The words under a picture, so that it can be cited by itself: what is drawn, by which filters, of which newspapers, of which days, by what and when.
 * In: what is drawn, the answer it is drawn from, words. Out: parts joined by ` · ` (`caption-lines.ts` breaks them into lines). Pure.
 */
import type { NetworkDto } from '../../server/contract/network.ts'
import type { WordsOf } from '../text/Words.tsx'
import type { GraphView } from '../view-model/graph-view.ts'
import { PART_SIGN } from './caption-lines.ts'

/** More newspapers than these are counted, not named. */
const NAMED = 8

/**
 * @property view what is drawn @property inSight people of it that the picture holds @property network what it is drawn from
 * @property filters the filters in force, each in words
 * @property loaded pages and articles of the whole store; undefined where only a part of it is drawn
 * @property around whether one person's circle is drawn: newspapers and days are known of all that the filters leave, not of a circle, and are not said
 * @property today ISO day
 */
export interface CaptionOf {
  readonly view: GraphView
  readonly inSight: number
  readonly network: NetworkDto
  readonly filters: readonly string[]
  readonly loaded: { readonly pages: number, readonly articles: number } | undefined
  readonly around: boolean
  readonly today: string
}

/** The whole caption. */
export function captionOf({ view, inSight, network, filters, loaded, around, today }: CaptionOf, words: WordsOf): string {
  const { text, format } = words
  return [
    ...inSight < count(view.nodes, 'person') ? [text.image.part(inSight, count(view.nodes, 'person'))] : [],
    drawnWords(view, network, words),
    ...filters.length > 0 ? [text.image.filtered(listed(filters, words))] : [],
    ...loaded === undefined ? [] : [text.image.source(loaded.pages, loaded.articles)],
    ...around ? [] : [...outletWords(network, words), ...periodWords(network, words)],
    text.image.drawnOn(format.day(today)),
  ].join(PART_SIGN)
}

function listed(parts: readonly string[], { language }: WordsOf): string {
  return parts.join(language === 'zh' ? '、' : ', ')
}

/** Phrases that may hold commas of their own. */
function phrased(parts: readonly string[], { language }: WordsOf): string {
  return parts.join(language === 'zh' ? '；' : '; ')
}

/** What filters of the legend leave out was chosen by the reader and stands among the filters: it is not "of so many". */
function drawnWords(view: GraphView, { mode, nodes, totals, reached }: NetworkDto, words: WordsOf): string {
  const { image } = words.text
  const shown = { people: count(view.nodes, 'person'), meetings: count(view.nodes, 'meeting') }
  const answered = { people: count(nodes, 'person'), meetings: count(nodes, 'meeting') }
  const all = answered.people < totals.people ? totals.people : shown.people
  // Of the people who met most only those are drawn who were at one of the meetings drawn.
  if (mode === 'meetings') return phrased([image.some(shown.people, all), image.meetings(shown.meetings, answered.meetings < reached.meetings ? reached.meetings : shown.meetings)], words)
  return phrased([image.people(shown.people, all), image.ties(view.edges.length, view.edges.length + view.weaker.length), image.fromMeetings(reached.meetings)], words)
}

function count(nodes: readonly { readonly kind: string }[], kind: string): number {
  return nodes.filter((node) => node.kind === kind).length
}

function outletWords({ outlets: { named, unnamed } }: NetworkDto, words: WordsOf): readonly string[] {
  const { image } = words.text
  const more = named.length - NAMED
  const said = [
    ...named.slice(0, NAMED).map(({ name, meetings }) => image.outlet(name, meetings)),
    ...more > 0 ? [image.moreOutlets(more)] : [],
    ...unnamed > 0 ? [image.unnamed(unnamed)] : [],
  ]
  return said.length === 0 ? [] : [image.outlets(listed(said, words))]
}

function periodWords({ timeline: { days, undated } }: NetworkDto, words: WordsOf): readonly string[] {
  const { image } = words.text
  const [first, last] = [days[0], days.at(-1)]
  const dated = first === undefined || last === undefined ? [] : [image.period(words.format.days(first.day, last.day))]
  return dated.length + undated === 0 ? [] : [phrased([...dated, ...undated > 0 ? [image.undated(undated)] : []], words)]
}
