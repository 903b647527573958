/** `huipu query CYPHER`: read-only Cypher, answered as a table for people, tab-separated for programs, or JSON. */
import type { QueryInput, QueryResultDto } from '../../contract/load.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Streams, counted, write } from '../print/output.ts'
import type { Target } from '../target/target.ts'
import { unknownNames } from './unknown-names.ts'
import { widthOf } from '../print/terminal-width.ts'

/** @property json the answer as one JSON object */
export interface QueryJob { readonly target: Target, readonly streams: Streams, readonly json: boolean }

/** @throws what the target throws when the query is refused or fails */
export async function query(input: QueryInput, { target, streams, json }: QueryJob): Promise<ExitCode> {
  const answer = await target.query(input)
  for (const notice of [...unknownNames(input.query), ...answer.notices]) await write(streams.talk, `${notice}\n`)
  if (json) await write(streams.result, `${JSON.stringify(answer)}\n`)
  else await writeTable(answer, streams)
  return EXIT.done
}

async function writeTable(answer: QueryResultDto, streams: Streams): Promise<void> {
  const rows = [answer.columns, ...answer.rows.map((row) => row.map(cellOf))]
  const isForPeople = streams.columns !== undefined
  const widths = answer.columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  for (const row of rows) {
    const cells = isForPeople ? row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))) : row
    await write(streams.result, `${cells.join(isForPeople ? '  ' : '\t').trimEnd()}\n`)
  }
  await write(streams.talk, `${counted(answer.rows.length, 'row')} in ${answer.milliseconds.toFixed(0)} ms${answer.truncated ? '; there are more, see --max-rows' : ''}\n`)
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[\t\r\n]+/g, ' ')
}
