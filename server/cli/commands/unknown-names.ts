/**
 * Labels and relationships that a Cypher statement names and the graph has not → what to say of them. A statement that names none of the graph's is answered with
 * no row, which looks like an answer. Strings, backquoted names and comments are left out of account. Pure.
 */

/** As cypher/schema/ and server/domain/README.md have them. */
const LABELS: ReadonlySet<string> = new Set(['Article', 'Decision', 'Location', 'Meeting', 'Mention', 'Page', 'Person', 'Report', 'Role', 'Store'])
const RELATIONSHIPS: ReadonlySet<string> = new Set(['PRINTED_ON', 'FOUND_IN', 'PART_OF', 'REFERS_TO', 'ATTENDED', 'HELD_AT', 'WITHIN', 'HOLDS', 'OF'])

const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu
const NAME = '[\\p{L}\\p{N}_]+'
/** `(p:Person`, `(:Person|Role`, and `-[a:ATTENDED`, `-[:HOLDS|OF*1..2`; `{list: [a:1]}` is no relationship. */
const NODE = new RegExp(`\\(\\s*(?:${NAME})?\\s*((?::\\s*${NAME}(?:\\s*[|&]\\s*:?\\s*${NAME})*\\s*)+)`, 'gu')
const RELATIONSHIP = new RegExp(`-\\s*\\[\\s*(?:${NAME})?\\s*:\\s*(${NAME}(?:\\s*\\|\\s*:?\\s*${NAME})*)`, 'gu')
const EACH_NAME = new RegExp(NAME, 'gu')

/** One sentence for each kind of name; none where the graph has all of them. */
export function unknownNames(cypher: string): readonly string[] {
  const text = cypher.replace(QUOTED, ' ')
  return [
    ...told('label', 'labels', strangers(text, NODE, LABELS), LABELS),
    ...told('relationship', 'relationships', strangers(text, RELATIONSHIP, RELATIONSHIPS), RELATIONSHIPS),
  ]
}

function strangers(text: string, pattern: RegExp, known: ReadonlySet<string>): readonly string[] {
  const named = [...text.matchAll(pattern)].flatMap(([, names = '']) => names.match(EACH_NAME) ?? [])
  return [...new Set(named)].filter((name) => !known.has(name))
}

function told(one: string, many: string, names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  if (names.length === 0) return []
  return [`The graph has no ${names.length === 1 ? one : many} ${names.join(', ')}, so nothing can be found by ${names.length === 1 ? 'it' : 'them'}. Its ${many} are ${[...known].join(', ')}.`]
}
