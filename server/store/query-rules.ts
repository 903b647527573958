/**
 * What a user's Cypher may not do, on any store: write, read files, call procedures that are not on the list.
 * The text is judged by its tokens, so that words in strings, comments and backticks are no commands.
 * These rules explain; what enforces is beneath them (a read-only snapshot, or a read-only plan).
 */
import type { Parameters } from './graph-store.ts'
import { isKeyword, type Token } from './cypher-tokens.ts'

/** @property find whether the rule applies @property message what to tell the one who typed it */
export interface QueryRule {
  readonly id: string
  readonly message: string
  find(tokens: readonly Token[], parameters: Parameters): boolean
}

const WRITES = ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'DROP', 'FOREACH', 'INSERT', 'ALTER', 'GRANT', 'DENY', 'REVOKE']

/** They only tell names, or search the texts. */
const PROCEDURES = ['db.labels', 'db.relationshiptypes', 'db.propertykeys', 'grafeo.labels', 'grafeo.relationshiptypes', 'grafeo.propertykeys', 'grafeo.search.text', 'db.index.fulltext.querynodes']

export const COMMON_REFUSALS: readonly QueryRule[] = [
  {
    id: 'query/unfinished',
    message: 'A string, a name in backticks or a comment never ends.',
    find: (tokens) => tokens.some((token) => token.kind === 'unfinished'),
  },
  {
    id: 'query/empty',
    message: 'There is no statement. Begin with MATCH … RETURN.',
    find: (tokens) => tokens.length === 0,
  },
  {
    id: 'query/several',
    message: 'Only one statement is run at a time: there is something after the semicolon.',
    find: (tokens) => tokens.some((token, i) => token.text === ';' && i < tokens.length - 1),
  },
  {
    id: 'query/load-csv',
    message: 'LOAD CSV reads files of the machine and is not run. Load pages with the load command.',
    find: (tokens) => tokens.some((token, i) => isKeyword(token, 'LOAD') && isKeyword(tokens[i + 1], 'CSV')),
  },
  {
    id: 'query/writes',
    message: `Queries only read. ${WRITES.slice(0, 6).join(', ')} and the like are not run; pages are loaded with load and taken back with remove.`,
    find: (tokens) => tokens.some((token, i) => WRITES.some((word) => isKeyword(token, word)) && isCommand(tokens, i)),
  },
  {
    id: 'query/procedure',
    message: `Of the procedures only these may be called: ${PROCEDURES.join(', ')}.`,
    find: (tokens) => tokens.some((token, i) => isKeyword(token, 'CALL') && isCommand(tokens, i) && callsUnlisted(tokens, i + 1)),
  },
  {
    id: 'query/profile',
    message: 'PROFILE is not run. EXPLAIN shows the plan.',
    find: ([first]) => isKeyword(first, 'PROFILE'),
  },
]

/** The first rule that applies. */
export function firstRule(rules: readonly QueryRule[], tokens: readonly Token[], parameters: Parameters): QueryRule | undefined {
  return rules.find((rule) => rule.find(tokens, parameters))
}

/** @param text begins with a procedure's name: `db.labels() :: (label)` */
export function isListedProcedure(text: string): boolean {
  const name = text.toLowerCase().replaceAll('`', '')
  return PROCEDURES.some((procedure) => name === procedure || name.startsWith(`${procedure}(`))
}

/** A word after a dot or a colon is a property, a label or a type; before a colon, a closing bracket, a dot or AS it is a key or a variable. */
function isCommand(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const named = before !== undefined && (['.', ':', '|', '&', '!', '$'].includes(before.text) || isKeyword(before, 'AS'))
  const used = after === undefined || [':', ')', ',', '.', ']', '}', '='].includes(after.text)
  return !named && !used
}

function callsUnlisted(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]
  if (first === undefined || first.text === '{' || first.text === '(') return false
  const end = tokens.findIndex((token, i) => i >= from && token.kind !== 'word' && token.kind !== 'quoted name' && token.text !== '.')
  const name = tokens.slice(from, end === -1 ? undefined : end).map((token) => token.text.replaceAll('`', '').toLowerCase())
  return !PROCEDURES.some((procedure) => name.join('').startsWith(procedure) && isWhole(name, procedure))
}

/** `db.labels YIELD label` names the procedure and goes on with words. */
function isWhole(words: readonly string[], procedure: string): boolean {
  const parts = procedure.split('.').flatMap((part, i) => (i === 0 ? [part] : ['.', part]))
  return parts.every((part, i) => words[i] === part) && words[parts.length] !== '.'
}
