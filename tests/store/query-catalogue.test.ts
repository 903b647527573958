/** Every file of cypher/ is as cypher/README.md says, and the README lists every file. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { projectFile } from '../../server/root.ts'
import { isKeyword, tokenizeCypher, withoutComments, type Token } from '../../server/store/cypher-tokens.ts'
import { loadQueryCatalogue, parseStatementFile, type CatalogueEntry } from '../../server/store/query-catalogue.ts'
import { CatalogueError, StatementError } from '../../server/store/store-error.ts'

const catalogue = loadQueryCatalogue(projectFile('cypher'))
const entries = catalogue.names.map((name) => catalogue.entry(name))

/** What the two stores do not answer alike, or no catalogue statement needs; looked for outside strings and comments. */
const NOT_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\|\|/u, 'strings are joined with +'],
  [/\bLOAD\s+CSV\b/iu, 'files are read by the program'],
  [/\bCOLLECT\s*\{/iu, 'write a pattern comprehension'],
  [/\bIN\s+TRANSACTIONS\b/iu, 'one statement is one transaction here'],
  [/\bshortestPath\b/iu, 'paths are computed from the incidence index'],
  [/\bSHOW\b/iu, 'the schema is known'],
  [/\bpercentile|\bpoint\s*\(/iu, 'computed in the program'],
  [/\b(id|elementId)\s*\(/u, 'the engine\'s own ids never leave it'],
  [/\(\s*\w*\s*:\s*\w+\s*\|/u, 'write WHERE n:A OR n:B'],
  [/\bcollect\s*\([^()]*\)\s*\[/iu, 'a WITH goes before the slice'],
  [/\bround\s*\([^()]*,/iu, 'write round(x * 100) / 100.0'],
]

function actingTokens(entry: CatalogueEntry): readonly Token[] {
  return entry.statements.flatMap((text) => withoutComments(tokenizeCypher(text)))
}

/** The tokens after the last RETURN, to the end. */
function answerOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex((token) => isKeyword(token, 'RETURN')) + 1)
}

/** The items of a RETURN: split at commas outside brackets, up to ORDER BY, SKIP or LIMIT. */
function itemsOf(answer: readonly Token[]): readonly (readonly Token[])[] {
  const items: Token[][] = [[]]
  let depth = 0
  for (const token of answer) {
    if (['(', '[', '{'].includes(token.text)) depth++
    if ([')', ']', '}'].includes(token.text)) depth--
    if (depth === 0 && ['ORDER', 'SKIP', 'LIMIT'].some((word) => isKeyword(token, word))) break
    if (depth === 0 && token.text === ',') items.push([])
    else items.at(-1)?.push(token)
  }
  return items
}

/** The name an item has in the answer; the item itself where it has none. */
function columnOf(item: readonly Token[]): string {
  const words = item.filter((token, i) => !(i === 0 && isKeyword(token, 'DISTINCT')))
  const last = words.at(-1)
  const isNamed = words.length === 1 || isKeyword(words.at(-2), 'AS')
  return isNamed && last?.kind === 'word' ? last.text : words.map((token) => token.text).join('')
}

describe.each(entries.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  const tokens = actingTokens(entry)

  test('its header is well formed and its text ends where it seems to', () => {
    expect(entry.question).toMatch(/\?$/u)
    expect(tokens.filter((token) => token.kind === 'unfinished')).toEqual([])
    expect(entry.statements.length === 1 || name.startsWith('schema/')).toBe(true)
  })

  test('it uses the parameters that its header names', () => {
    const used = new Set(tokens.filter((token) => token.kind === 'parameter').map((token) => token.text.slice(1)))
    expect([...used].sort()).toEqual([...entry.parameters].sort())
  })

  test('it answers the columns that its header names', () => {
    const returns = tokens.some((token) => isKeyword(token, 'RETURN'))
    expect(returns ? itemsOf(answerOf(tokens)).map(columnOf) : []).toEqual(entry.columns)
  })

  test('its rows have an order, or there is only one', () => {
    const answer = answerOf(tokens)
    const ordered = answer.some((token, i) => isKeyword(token, 'ORDER') && isKeyword(answer[i + 1], 'BY'))
    expect(ordered || entry.oneRow || !name.startsWith('read/')).toBe(true)
  })

  test('nothing is interpolated and nothing is used that the two stores answer differently', () => {
    const acting = tokens.filter((token) => token.kind !== 'string').map((token) => token.text).join(' ')
    expect(entry.statements.join(';')).not.toContain('${')
    expect(NOT_ALIKE.filter(([pattern]) => pattern.test(acting)).map(([, advice]) => advice)).toEqual([])
  })

  test('reading changes nothing', () => {
    const writes = tokens.filter((token) => ['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE', 'DROP'].some((word) => isKeyword(token, word)))
    expect(name.startsWith('read/') ? writes : []).toEqual([])
  })
})

test('cypher/README.md lists every statement with its question, in order', () => {
  const lines = readFileSync(projectFile('cypher', 'README.md'), 'utf8').split('\n').filter((line) => line.startsWith('| `'))
  expect(lines).toEqual(entries.map((entry) => `| \`${entry.name}\` | ${entry.question} |`))
})

test('a header may go on over lines; explanations and dollar signs are no part of the names', () => {
  const entry = parseStatementFile('read/x', [
    '// Question: Who was', '//   there?', '// Parameters: $id (of the meeting, as stored (text)),', '//   limit (integer)', '// Columns: one row: person', '// Note: a; b', 'RETURN \';\' AS person;',
  ].join('\n'))
  expect(entry).toMatchObject({ question: 'Who was there?', parameters: ['id', 'limit'], columns: ['person'], oneRow: true })
  expect(entry.statements).toHaveLength(1)
})

test('a file without its header and a name without its file are named errors', () => {
  expect(() => parseStatementFile('read/x', 'RETURN 1 AS x')).toThrow(CatalogueError)
  expect(() => parseStatementFile('read/x', '// Question: What?\n// Parameters: none\n// Columns: a b, 7\nRETURN 1')).toThrow('“7” in the header is no name')
  expect(() => parseStatementFile('read/x', '// Question: What?\n// Parameters: none\n// Columns: none\n')).toThrow('holds no statement')
  expect(() => catalogue.entry('read/nothing')).toThrow(StatementError)
})

test('no statement of loading has an OPTIONAL MATCH: the embedded engine would look at all there is with every batch', () => {
  const optional = entries.filter((entry) => entry.name.startsWith('load/') && actingTokens(entry).some((token) => isKeyword(token, 'OPTIONAL')))
  expect(optional.map(({ name }) => name)).toEqual([])
})
