/**
 * The occasions a sentence announces: meetings, ceremonies, receptions, inspections and visits.
 *
 * Sentence + stances → Occasion[], in order. A verb (召开, 举行, 主持, 出席 …) with a meeting's noun as its object or its subject; 会见 and 会谈 with a guest;
 * 检查, 调研, 走访 with the person who does it. What is only alluded to (传达…会议精神, 在收听收看…会议后) is background. Offsets in the sentence's reading.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isEve, isFuture } from './occasions/clauses.ts'
import { field } from './occasions/field.ts'
import { headlines } from './occasions/headlines.ts'
import { objects } from './occasions/objects.ts'
import type { Occasion, Site } from './occasions/occasion.ts'
import { hideQuotedMarks, showQuotedMarks } from './occasions/quoted.ts'
import { reviews } from './occasions/reviews.ts'
import { rites } from './occasions/rites.ts'
import { settings } from './occasions/settings.ts'
import { subjects } from './occasions/subjects.ts'
import { roundTables, signings, talks, welcomes } from './occasions/talks.ts'
import { StanceIndex } from './stance-index.ts'
import { contentStart, type Stance } from './stances.ts'

/** The occasions of one sentence. */
export function findOccasions(printed: string, stances: readonly Stance[], { lexicon, heading }: { readonly lexicon: Lexicon, readonly heading: boolean }): readonly Occasion[] {
  const text = hideQuotedMarks(printed)
  const found = readOccasions(text, stances, { lexicon, heading })
  return text === printed ? found : found.map((occasion) => ({ ...occasion, name: showQuotedMarks(occasion.name), verb: showQuotedMarks(occasion.verb) }))
}

function readOccasions(text: string, stances: readonly Stance[], { lexicon, heading }: { readonly lexicon: Lexicon, readonly heading: boolean }): readonly Occasion[] {
  const content = heading ? text.length : contentStart(text)
  const site: Site = { text, content, stances: new StanceIndex(stances), lexicon, heading }
  const held = [...objects(site), ...subjects(site)]
  const tables = held.some(({ name }) => name.endsWith('座谈会')) ? [] : roundTables(site)
  const found = [...held, ...welcomes(site), ...talks(site), ...tables, ...signings(site), ...reviews(site), ...settings(site), ...field(site)]
  const all = found.length > 0 ? found : [...headlines(site), ...rites(site)]
  return all.length === 0 ? all : outermost(all.filter(({ start, end, rule }) => !isFuture(text, start) && !(rule === 'meetings/subject' && isEve(text, end))))
}

/** In order, without those that lie inside another. */
function outermost(occasions: readonly Occasion[]): readonly Occasion[] {
  let furthest = -1
  return [...occasions].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ end }) => {
    const inside = end <= furthest
    furthest = Math.max(furthest, end)
    return !inside
  })
}
