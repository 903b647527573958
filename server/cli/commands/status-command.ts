/** `huipu status`: what the store holds. */
import type { StatusDto } from '../../contract/status.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Streams, write } from '../print/output.ts'
import type { Target } from '../target/target.ts'

/** @property json the whole status as one JSON object, counts under `counts` */
export interface StatusJob { readonly target: Target, readonly streams: Streams, readonly json: boolean }

/** Prints the status. */
export async function status({ target, streams, json }: StatusJob): Promise<ExitCode> {
  const found = await target.status()
  await write(streams.result, json ? `${JSON.stringify(found)}\n` : statusLines(found, target.server))
  return EXIT.done
}

function statusLines({ version, store, counts, dates }: StatusDto, server: string | undefined): string {
  const asked = server === undefined ? '' : ` (through the server at ${server})`
  const numbers = Object.entries(counts).map(([noun, count]) => `  ${noun.padEnd(12)} ${count.toLocaleString('en').padStart(9)}\n`).join('')
  const period = dates.from === null ? '' : `  dated meetings from ${dates.from} to ${dates.to ?? dates.from}\n`
  return `huipu ${version}\n${store.url}${asked}, data version ${store.dataVersion}\n${numbers}${period}  ${dates.undatedMeetings.toLocaleString('en')} without a date\n`
}
