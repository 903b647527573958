/**
 * What waits for a reader's decision: pairs of people kept apart who may be one, and people who may be two, each with what speaks for it and against, and the commands
 * that settle it, those first on which most mentions hang;
 * and posts that two people held at one time, the longest first.
 */
import type { ContradictionDto, ReviewDto, UncertainPairDto } from '../contract/decision.ts'
import type { Period } from '../resolve/period.ts'
import { rivalDays } from '../resolve/summaries/rivals.ts'
import type { GraphStore, Row } from '../store/graph-store.ts'
import { number, optionalText, text, texts } from './batch/columns.ts'
import { doubtFromJson } from './doubt-json.ts'
import { reasonDto } from './reason-dto.ts'

/** Reads all that waits. */
export async function readReview(store: GraphStore): Promise<ReviewDto> {
  return { contradictions: await readContradictions(store), pairs: [...await withMentions(store, await readPairs(store))] }
}

/** Reads which posts two held at one time, the longest first. */
export async function readContradictions(store: GraphStore): Promise<ContradictionDto[]> {
  return contradictionsAmong(await store.read('read/rival-holders'))
}

type Side = Omit<UncertainPairDto['people'][0], 'mentions'>

/** A pair without how often its people are mentioned: counting that goes through the mentions themselves, which all pairs together have very many of. */
export type WaitingPair = Omit<UncertainPairDto, 'people'> & { readonly people: readonly [Side, Side] }

/** Reads how often the people of these pairs are mentioned. */
export async function withMentions(store: GraphStore, pairs: readonly WaitingPair[]): Promise<readonly UncertainPairDto[]> {
  const rows = await store.read('read/mention-counts', { people: [...new Set(pairs.flatMap(({ people }) => people.map(({ person }) => person)))] })
  const counts = new Map(rows.map((row) => [text(row, 'person'), number(row, 'mentions')]))
  const counted = (side: Side): UncertainPairDto['people'][0] => ({ ...side, mentions: counts.get(side.person) ?? 0 })
  return pairs.map((pair) => ({ ...pair, people: [counted(pair.people[0]), counted(pair.people[1])] }))
}

/** Reads all pairs, each once, in the order of `comparePairs`. */
export async function readPairs(store: GraphStore): Promise<readonly WaitingPair[]> {
  const rows = await store.read('read/doubted-people')
  const people = new Map(rows.map((row) => [text(row, 'id'), row]))
  const pairs = rows.flatMap((row) => texts(row, 'doubts').map(doubtFromJson).flatMap((doubt): WaitingPair[] => {
    const other = people.get(doubt.person)
    if (other === undefined || doubt.person < text(row, 'id')) return []
    const { mention, otherMention, confidence, reason, against, hangs } = doubt
    const named = `${mention} ${otherMention}`
    const kind = doubt.person === text(row, 'id') ? 'joined' : 'apart'
    return [{ kind, name: text(row, 'name'), people: [sideOf(row, mention), sideOf(other, otherMention)], confidence, reason: reasonDto(reason), against: against.map(reasonDto), hangs, commands: { same: `huipu decide same ${named}`, different: `huipu decide different ${named}` } }]
  }))
  return pairs.map((pair) => ({ pair, place: placeOfPair(pair) })).sort((a, b) => comparePairs(a.place, b.place)).map(({ pair }) => pair)
}

/** What a pair is ordered by. @property doubtfulness how likely it is that the graph is wrong as it stands */
export interface PairPlace { readonly hangs: number, readonly doubtfulness: number, readonly mentions: readonly [string, string] }

export function placeOfPair({ kind, confidence, hangs, people: [a, b] }: WaitingPair): PairPlace {
  return { hangs, doubtfulness: kind === 'apart' ? confidence : 1 - confidence, mentions: [a.mention, b.mention] }
}

/** Most mentions at stake first, then the likeliest to be wrong, then by the mentions. */
export function comparePairs(a: PairPlace, b: PairPlace): number {
  return b.hangs - a.hangs || b.doubtfulness - a.doubtfulness || compare(a.mentions[0], b.mentions[0]) || compare(a.mentions[1], b.mentions[1])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function sideOf(row: Row, mention: string): Side {
  return {
    person: text(row, 'id'), mention, qualifier: optionalText(row, 'qualifier') ?? null,
    firstSeen: optionalText(row, 'firstSeen') ?? null, lastSeen: optionalText(row, 'lastSeen') ?? null,
  }
}

/** @param rows of the statement read/rival-holders */
function contradictionsAmong(rows: readonly Row[]): ContradictionDto[] {
  return [...byRole(rows).values()].flatMap((group) => group.flatMap((one, i) => group.slice(i + 1).flatMap((other): ContradictionDto[] => {
    const days = rivalDays(text(one, 'title'), periodOf(one), periodOf(other))
    return days === undefined ? [] : [{ post: `${text(one, 'placeName')} ${text(one, 'title')}`, days, people: [holderOf(one), holderOf(other)] }]
  }))).sort((a, b) => b.days - a.days || (a.people[0].person < b.people[0].person ? -1 : 1))
}

function byRole(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(text(row, 'role'), [...groups.get(text(row, 'role')) ?? [], row])
  return groups
}

function holderOf(row: Row): ContradictionDto['people'][0] {
  const { firstDay, lastDay } = periodOf(row)
  return {
    person: text(row, 'id'), name: text(row, 'name'), qualifier: optionalText(row, 'qualifier') ?? null, firstSeen: firstDay ?? null, lastSeen: lastDay ?? null,
    command: `huipu decide not-a-person ${text(row, 'id')}`,
  }
}

function periodOf(row: Row): Period {
  const [firstDay, lastDay] = [optionalText(row, 'firstSeen'), optionalText(row, 'lastSeen')]
  return firstDay === undefined || lastDay === undefined ? {} : { firstDay, lastDay }
}
