/** What waits for a reader's decision: pairs of people kept apart who may be one, the likeliest first, each with the commands that settle it. */
import type { ReviewDto, UncertainPairDto } from '../contract/decision.ts'
import type { GraphStore, Row } from '../store/graph-store.ts'
import { number, optionalText, text, texts } from './batch/columns.ts'
import { doubtFromJson } from './doubt-json.ts'

/** Reads all pairs, each once. */
export async function readReview(store: GraphStore): Promise<ReviewDto> {
  const rows = await store.read('read/doubted-people')
  const people = new Map(rows.map((row) => [text(row, 'id'), row]))
  const pairs = rows.flatMap((row) => texts(row, 'doubts').map(doubtFromJson).flatMap((doubt): UncertainPairDto[] => {
    const other = people.get(doubt.person)
    if (other === undefined || doubt.person < text(row, 'id')) return []
    const { mention, otherMention, confidence, reason } = doubt
    const named = `${mention} ${otherMention}`
    return [{ name: text(row, 'name'), people: [sideOf(row, mention), sideOf(other, otherMention)], confidence, reason, commands: { same: `huipu decide same ${named}`, different: `huipu decide different ${named}` } }]
  }))
  return { pairs: pairs.sort((a, b) => b.confidence - a.confidence || weight(b) - weight(a) || (a.people[0].person < b.people[0].person ? -1 : 1)) }
}

function sideOf(row: Row, mention: string): UncertainPairDto['people'][0] {
  return {
    person: text(row, 'id'), mention, qualifier: optionalText(row, 'qualifier') ?? null, mentions: number(row, 'mentions'),
    firstSeen: optionalText(row, 'firstSeen') ?? null, lastSeen: optionalText(row, 'lastSeen') ?? null,
  }
}

/** Pairs of people who are often named matter most. */
function weight({ people: [a, b] }: UncertainPairDto): number {
  return Math.min(a.mentions, b.mentions)
}
