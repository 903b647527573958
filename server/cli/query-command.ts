/** `huipu query CYPHER`: read-only Cypher, answered as a table for people, tab-separated for programs, or JSON. */
import type { QueryInput, QueryResultDto } from '../contract/load.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { type Streams, counted, write } from './output.ts'
import type { Target } from './target.ts'

/** @property json the answer as one JSON object */
export interface QueryJob { readonly target: Target, readonly streams: Streams, readonly json: boolean }

/** @throws what the target throws when the query is refused or fails */
export async function query(input: QueryInput, { target, streams, json }: QueryJob): Promise<ExitCode> {
  const answer = await target.query(input)
  for (const notice of answer.notices) await write(streams.talk, `${notice}\n`)
  if (json) await write(streams.result, `${JSON.stringify(answer)}\n`)
  else await writeTable(answer, streams)
  return EXIT.done
}

async function writeTable(answer: QueryResultDto, streams: Streams): Promise<void> {
  const rows = [answer.columns, ...answer.rows.map((row) => row.map(cellOf))]
  const widths = answer.columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  for (const row of rows) {
    const cells = streams.interactive ? row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))) : row
    await write(streams.result, `${cells.join(streams.interactive ? '  ' : '\t').trimEnd()}\n`)
  }
  await write(streams.talk, `${counted(answer.rows.length, 'row')} in ${answer.milliseconds.toFixed(0)} ms${answer.truncated ? '; there are more, see --max-rows' : ''}\n`)
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[\t\r\n]+/g, ' ')
}

/** Columns of a terminal: Han characters and full-width forms take two. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1
  return width
}
