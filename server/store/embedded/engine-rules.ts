/**
 * What the embedded engine does otherwise than Neo4j, as tables: answers that would be wrong (refused, with the rewrite),
 * answers that need a word (noticed), and constructs that it lacks (a hint beside its error).
 * Source: 171 statements compared with hand-made expectations on Grafeo 0.6.0; tests/store/embedded keeps the tables true.
 */
import type { Parameters } from '../graph-store.ts'
import { isKeyword, type Token } from '../cypher-tokens.ts'
import type { QueryRule } from '../query-rules.ts'

const DATES = ['DATE', 'DATETIME', 'LOCALDATETIME']

export const ENGINE_REFUSALS: readonly QueryRule[] = [
  {
    id: 'engine/partial-date',
    message: 'A date that is not a full, existing day (2022-03-30) would silently become null here. Dates are stored as text: compare them as text, meeting.dateFrom >= \'2022-03\'.',
    find: (tokens, parameters) => dateArguments(tokens).some((argument) => !isFullDate(argument, parameters)),
  },
  {
    id: 'engine/path-predicate',
    message: 'Conditions on the steps of a shortestPath are tested after the search here, so that a longer path which fulfils them is missed. Drop the condition, or find paths between two people in the explorer.',
    find: (tokens) => hasShortestPath(tokens) && (calls(tokens, 'RELATIONSHIPS') || calls(tokens, 'NODES')) && ['ALL', 'ANY', 'NONE', 'SINGLE'].some((word) => calls(tokens, word)),
  },
]

export const ENGINE_NOTICES: readonly QueryRule[] = [
  {
    id: 'engine/empty-sum',
    message: 'sum() of nothing is null here, not 0. Write coalesce(sum(x), 0).',
    find: (tokens) => calls(tokens, 'SUM'),
  },
  {
    id: 'engine/null-in-list',
    message: 'null IN [] is null here, not false. Test with IS NULL first where it matters.',
    find: (tokens) => tokens.some((token, i) => isKeyword(token, 'IN') && (tokens[i + 1]?.kind === 'parameter' || (tokens[i + 1]?.text === '[' && tokens[i + 2]?.text === ']'))),
  },
  {
    id: 'engine/characters',
    message: 'substring() and size() count characters here, and UTF-16 units on Neo4j and in the stored start and end: they differ after rare characters.',
    find: (tokens) => calls(tokens, 'SUBSTRING'),
  },
  {
    id: 'engine/path-filter',
    message: 'A WHERE after shortestPath filters the path that was found; it does not make the search look for another.',
    find: (tokens) => hasShortestPath(tokens) && has(tokens, 'WHERE'),
  },
]

export const ENGINE_HINTS: readonly QueryRule[] = [
  { id: 'engine/label-choice', message: 'Instead of (n:A|B) write WHERE n:A OR n:B.', find: (tokens) => sequence(tokens, [':', /^[\w\p{L}]+$/u, '|']) },
  { id: 'engine/slice', message: 'Put a WITH between collect() and the slice: WITH collect(x) AS list RETURN list[0..2].', find: (tokens) => calls(tokens, 'COLLECT') && sequence(tokens, [')', '[']) },
  { id: 'engine/collect-query', message: 'Instead of COLLECT { … } write a pattern comprehension: [(p)-[:ATTENDED]->(m:Meeting) | m.name].', find: (tokens) => sequence(tokens, [/^collect$/iu, '{']) },
  { id: 'engine/round', message: 'round() takes one number: write round(x * 100) / 100.0.', find: (tokens) => calls(tokens, 'ROUND') },
  { id: 'engine/join', message: 'Join strings with +.', find: (tokens) => tokens.some((token) => token.text === '||') },
  { id: 'engine/quantified-path', message: 'Instead of a quantified path write [:ATTENDED*1..3].', find: (tokens) => sequence(tokens, [')', '+']) || sequence(tokens, [')', '{']) || sequence(tokens, ['(', '(']) },
  { id: 'engine/date-part', message: 'Dates are text: take their parts with substring(meeting.dateFrom, 0, 4).', find: (tokens) => DATES.some((word) => calls(tokens, word)) },
  { id: 'engine/point', message: 'There are no points; a location has lat and lng.', find: (tokens) => calls(tokens, 'POINT') },
]

function has(tokens: readonly Token[], keyword: string): boolean {
  return tokens.some((token) => isKeyword(token, keyword))
}

function calls(tokens: readonly Token[], name: string): boolean {
  return tokens.some((token, i) => isKeyword(token, name) && tokens[i + 1]?.text === '(')
}

function hasShortestPath(tokens: readonly Token[]): boolean {
  return calls(tokens, 'SHORTESTPATH') || calls(tokens, 'ALLSHORTESTPATHS')
}

function sequence(tokens: readonly Token[], parts: readonly (string | RegExp)[]): boolean {
  return tokens.some((_, i) => parts.every((part, k) => {
    const text = tokens[i + k]?.text
    return text !== undefined && (typeof part === 'string' ? text === part : part.test(text))
  }))
}

/** What stands first in the brackets of date(…); nothing where the brackets are empty. */
function dateArguments(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, i) => {
    const argument = tokens[i + 2]
    const isCall = DATES.some((word) => isKeyword(token, word)) && tokens[i + 1]?.text === '('
    return isCall && argument !== undefined && argument.text !== ')' ? [argument] : []
  })
}

/** Columns and computed text can't be judged here and pass; maps of parts are refused because impossible days pass unnoticed. */
function isFullDate(argument: Token, parameters: Parameters): boolean {
  if (argument.text === '{') return false
  if (argument.kind === 'string') return isDay(argument.text.slice(1, -1))
  const value = argument.kind === 'parameter' ? parameters[argument.text.slice(1)] : undefined
  return typeof value !== 'string' || isDay(value)
}

function isDay(text: string): boolean {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(text) ?? []
  if (day === undefined) return false
  const parsed = new Date(text.length === day.length ? `${day}T00:00:00Z` : text)
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}
