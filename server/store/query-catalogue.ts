/**
 * The files of `cypher/` → statements by name (the path without its ending).
 * A file is a header of line comments (Question, Parameters, Columns, and what else is worth a note) and the statement;
 * a file of `schema/` may hold several, each ended by a semicolon. cypher/README.md says the rest.
 * Errors: CatalogueError for a file without its header; StatementError for a name that is not there.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { tokenizeCypher } from './cypher-tokens.ts'
import { CatalogueError, StatementError } from './store-error.ts'

/**
 * @property parameters names, without the dollar sign
 * @property oneRow the header promises a single row, so that no order is needed
 * @property statements the texts to run, comments included, semicolons not
 */
export interface CatalogueEntry {
  readonly name: string
  readonly question: string
  readonly parameters: readonly string[]
  readonly columns: readonly string[]
  readonly oneRow: boolean
  readonly statements: readonly string[]
}

export interface QueryCatalogue {
  readonly names: readonly string[]
  /** @throws StatementError for a name that is not there */
  entry(name: string): CatalogueEntry
}

const FIELD = /^(Question|Parameters|Columns|Note|Why|Source):\s*(.*)$/u
const NAME = /^\$?([A-Za-z_][A-Za-z0-9_]*)/u

/** Reads every `*.cypher` file beneath the folder. */
export function loadQueryCatalogue(folder: string): QueryCatalogue {
  const entries = new Map<string, CatalogueEntry>()
  for (const file of globSync('**/*.cypher', { cwd: folder }).sort()) {
    const name = file.replaceAll('\\', '/').replace(/[.]cypher$/u, '')
    entries.set(name, parseStatementFile(name, readFileSync(join(folder, file), 'utf8')))
  }
  return {
    names: [...entries.keys()],
    entry(name) {
      const found = entries.get(name)
      if (found === undefined) throw new StatementError(name, 'there is no such file in cypher/')
      return found
    },
  }
}

/** One file's text → its entry. @throws CatalogueError when the header lacks a field */
export function parseStatementFile(name: string, text: string): CatalogueEntry {
  const fields = headerFields(text)
  const columns = requireField(name, fields, 'Columns')
  const oneRow = /^one row\b/u.test(columns)
  const statements = splitStatements(text)
  if (statements.length === 0) throw new CatalogueError(name, 'holds no statement')
  return {
    name,
    question: requireField(name, fields, 'Question'),
    parameters: namesOf(name, requireField(name, fields, 'Parameters')),
    columns: namesOf(name, columns.replace(/^one row\s*:?/u, '')),
    oneRow,
    statements,
  }
}

/** The texts between semicolons; semicolons in strings and comments do not count. */
function splitStatements(text: string): readonly string[] {
  const ends = tokenizeCypher(text).filter((token) => token.kind === 'symbol' && token.text === ';').map((token) => token.start)
  const starts = [0, ...ends.map((end) => end + 1)]
  return starts
    .map((start, i) => text.slice(start, ends[i]).trim())
    .filter((part) => tokenizeCypher(part).some((token) => token.kind !== 'comment'))
}

function headerFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let current: string | undefined
  for (const line of text.split(/\r?\n/u)) {
    if (!line.startsWith('//')) break
    const words = line.slice(2).trim()
    const [, field, rest] = FIELD.exec(words) ?? []
    current = field ?? current
    if (current !== undefined) fields.set(current, [fields.get(current), rest ?? words].filter(Boolean).join(' '))
  }
  return fields
}

function requireField(name: string, fields: ReadonlyMap<string, string>, field: string): string {
  const value = fields.get(field)
  if (value === undefined || value === '') throw new CatalogueError(name, `the header lacks ${field}:`)
  return value
}

/** `id (what it is), limit (rows, at most)` → `id`, `limit`. */
function namesOf(name: string, list: string): readonly string[] {
  const bare = withoutParentheses(list).replace(/[.;]\s*$/u, '').trim()
  if (bare === '' || bare === 'none') return []
  return bare.split(',').map((part) => {
    const [, found] = NAME.exec(part.trim()) ?? []
    if (found === undefined) throw new CatalogueError(name, `“${part.trim()}” in the header is no name`)
    return found
  })
}

function withoutParentheses(text: string): string {
  const shorter = text.replace(/\([^()]*\)/gu, '')
  return shorter === text ? text : withoutParentheses(shorter)
}
