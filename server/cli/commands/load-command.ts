/** `huipu load PATHS…` and `huipu remove PAGE…`: pages into the store and out of it, told as it happens. */
import type { LoadEvent, LoadSummary } from '../../contract/load.ts'
import type { Page } from '../../domain/page.ts'
import type { IngestResult } from '../../ingest/ingest-result.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { Narrator } from '../print/narrator.ts'
import { counted } from '../print/output.ts'
import type { Target } from '../target/target.ts'

/** What a load or a removal works with. */
export interface LoadJob {
  readonly target: Pick<Target, 'load' | 'remove'>
  readonly narrator: Narrator
  readonly signal: AbortSignal
}

/** Loads what was read; problems are told, the rest goes on. */
export async function load(results: AsyncIterable<IngestResult>, job: LoadJob): Promise<ExitCode> {
  const read = { pages: 0, all: false }
  return follow(job.target.load(pagesOf(results, read, job), job.signal), { job, verb: 'Loaded', total: () => (read.all ? read.pages : undefined) })
}

/** Takes pages out, by their ids. */
export async function remove(pages: readonly string[], job: LoadJob): Promise<ExitCode> {
  return follow(job.target.remove(pages, job.signal), { job, verb: 'Removed', total: () => pages.length })
}

async function* pagesOf(results: AsyncIterable<IngestResult>, read: { pages: number, all: boolean }, { narrator, signal }: LoadJob): AsyncGenerator<Page> {
  for await (const result of results) {
    if (signal.aborted) return
    if (result.kind === 'problem') narrator.problem(result.source, result.message)
    else if (result.kind === 'notice') narrator.notice(result.message)
    else {
      read.pages += 1
      yield result.page
    }
  }
  read.all = true
}

interface Following { readonly job: LoadJob, readonly verb: 'Loaded' | 'Removed', readonly total: () => number | undefined }

async function follow(events: AsyncIterable<LoadEvent>, { job: { narrator, signal }, verb, total }: Following): Promise<ExitCode> {
  let last: LoadEvent | undefined
  for await (const event of events) {
    if (event.event === 'progress') narrator.progress({ done: event.done, total: event.total ?? total() })
    else if (event.event === 'problem') narrator.problem(event.source, event.message)
    last = event
  }
  if (last?.event === 'done' && !signal.aborted) {
    narrator.end(summaryOf(verb, last.summary, narrator.problems), { ...last, problems: narrator.problems })
    return narrator.problems > 0 ? EXIT.problems : EXIT.done
  }
  return brokenOff(last, { narrator, interrupted: signal.aborted })
}

function brokenOff(last: LoadEvent | undefined, { narrator, interrupted }: { readonly narrator: Narrator, readonly interrupted: boolean }): ExitCode {
  if (last?.event === 'failed') {
    narrator.end(`It broke off: ${last.message} What was finished before is in the store.`, last)
    return EXIT.store
  }
  if (interrupted) {
    narrator.end('Interrupted. What was finished before is in the store; the same command goes on where this one stopped.', { event: 'interrupted' })
    return EXIT.interrupted
  }
  narrator.end('The server broke off. What was finished before is in the store; try again.', { event: 'failed', message: 'broken off' })
  return EXIT.store
}

function summaryOf(verb: Following['verb'], summary: LoadSummary, problems: number): string {
  const trouble = problems === 0 ? '' : ` ${counted(problems, 'problem')}, told above.`
  if (verb === 'Removed') return `Removed ${counted(summary.removed, 'page')} in ${summary.seconds.toFixed(1)} s.${trouble}`
  const known = [[summary.replaced, 'replaced'], [summary.unchanged, 'already there']].filter(([count]) => count !== 0).map(([count, word]) => `${count} ${word}`)
  const brought = `${counted(summary.articles, 'article')}, ${counted(summary.people, 'person', 'people')}, ${counted(summary.meetings, 'meeting')}`
  return `Loaded ${counted(summary.pages, 'page')}${known.length === 0 ? '' : ` (${known.join(', ')})`} with ${brought} in ${summary.seconds.toFixed(1)} s.${trouble}${doubtsOf(summary)}`
}

/** The rules that left most in doubt, and how to see where. */
function doubtsOf({ doubts = {} }: LoadSummary): string {
  const counts = Object.entries(doubts)
  if (counts.length === 0) return ''
  const told = counts.slice(0, MOST_RULES).map(([rule, count]) => `${count.toLocaleString('en')} ${rule}`)
  return `\nLeft in doubt: ${told.join(', ')}${counts.length > MOST_RULES ? ', …' : ''}. huipu extract --explain FILE shows where and why.`
}

const MOST_RULES = 6
