/** The commands that work on the store: each opens its target, does its work and closes it again. */
import { userInfo } from 'node:os'
import { text } from 'node:stream/consumers'
import { decideInputSchema } from '../../contract/decision.ts'
import { queryInputSchema } from '../../contract/load.ts'
import type { UserWords } from '../../extract/lexicon/user-words.ts'
import { readPages } from '../../ingest/read-pages.ts'
import { readUserLexicon } from '../../load/user-lexicon.ts'
import type { ExitCode } from '../exit-codes.ts'
import { explain, isForeseen } from '../explain.ts'
import { holdToPlaces, knownFromOptions, warningOfPlace } from '../options/known-options.ts'
import { load, remove } from './load-command.ts'
import { createNarrator } from '../print/narrator.ts'
import { openTarget } from '../target/open-target.ts'
import { OptionError } from '../options/option-error.ts'
import type { Streams } from '../print/output.ts'
import type { LoadOptions, QueryOptions, ReviewOptions, StatusOptions, Surroundings } from '../options/command-options.ts'
import { query } from './query-command.ts'
import { decide, review, undecide } from './review-commands.ts'
import { status } from './status-command.ts'
import type { Target } from '../target/target.ts'

/** What the commands on decisions are run with. */
export interface ReviewCommand { readonly options: ReviewOptions, readonly surroundings: Surroundings }

/** `huipu load` */
export async function runLoad(paths: readonly string[], options: LoadOptions, { streams, interruption: { signal }, now }: Surroundings): Promise<ExitCode> {
  const words = readUserLexicon(options.lexicon)
  const known = knownFromOptions(options)
  const narrator = createNarrator('Loading', streams, { json: options.json, now })
  return withTarget({ store: options.store, streams, mustExist: false, words }, (target) => {
    if (target.server === undefined) holdToPlaces(options, words)
    else streams.talk.write(warningOfPlace(options, words))
    return load(readPages(paths, { known }), { target, narrator, signal })
  })
}

/** `huipu remove` */
export async function runRemove(pages: readonly string[], options: LoadOptions, { streams, interruption: { signal }, now }: Surroundings): Promise<ExitCode> {
  const narrator = createNarrator('Removing', streams, { json: options.json, now })
  return withTarget({ store: options.store, streams, mustExist: true }, (target) => remove(pages, { target, narrator, signal }))
}

/** `huipu query` */
export async function runQuery(cypher: string, { store, json, param, maxRows, timeout }: QueryOptions, { streams }: Surroundings): Promise<ExitCode> {
  const input = queryInputSchema.safeParse({
    query: cypher === '-' ? await text(process.stdin) : cypher, parameters: Object.fromEntries(param.map(parameterOf)), maxRows, timeoutMs: timeout * 1000,
  })
  if (!input.success) throw new OptionError(`The query cannot be asked: ${input.error.issues.map((issue) => `${PARAMETERS.get(issue.path.join('.')) ?? issue.path.join('.')} ${issue.message}`).join('; ')}.`)
  return withTarget({ store, streams, mustExist: true }, (target) => query(input.data, { target, streams, json }))
}

/** What is asked so often that nobody should have to write Cypher for it. */
const LISTS = {
  decisions: 'MATCH (decision:Decision) RETURN decision.id AS decision, decision.at AS at, decision.by AS by, decision.kind AS kind, decision.mentions AS mentions ORDER BY at, decision',
  pages: 'MATCH (page:Page) RETURN page.id AS page, page.source AS source, page.outlet AS outlet, page.published AS published, page.title AS title ORDER BY source, page',
} as const

/** `huipu decisions`, `huipu pages` */
export function runList(what: keyof typeof LISTS, options: QueryOptions, surroundings: Surroundings): Promise<ExitCode> {
  return runQuery(LISTS[what], options, surroundings)
}

/** What was typed, for what the contract calls it. */
const PARAMETERS: ReadonlyMap<string, string> = new Map([['maxRows', '--max-rows'], ['timeoutMs', '--timeout']])

/** `huipu status` */
export async function runStatus({ store, json }: StatusOptions, { streams }: Surroundings): Promise<ExitCode> {
  return withTarget({ store, streams, mustExist: true }, (target) => status({ target, streams, json }))
}

const DECISION_KINDS = { 'same': 'same', 'different': 'different', 'not-a-person': 'not a person' } as const

/** `huipu decide` @param kind as typed */
export async function runDecide(kind: keyof typeof DECISION_KINDS, mentions: readonly string[], { options: { store, json }, surroundings: { streams } }: ReviewCommand): Promise<ExitCode> {
  const input = decideInputSchema.safeParse({ kind: DECISION_KINDS[kind], mentions, by: userName() })
  if (!input.success) throw new OptionError(`The decision cannot be taken: ${input.error.issues.map(({ message }) => message).join('; ')}`)
  return withTarget({ store, streams, mustExist: true }, (target) => decide(input.data, { target, streams, json }))
}

/** Undefined where the system knows no name for the user, as in a container that runs under a number. */
function userName(): string | undefined {
  try {
    return userInfo().username || undefined
  } catch {
    return undefined
  }
}

/** `huipu undecide` */
export async function runUndecide(decision: string, { options: { store, json }, surroundings: { streams } }: ReviewCommand): Promise<ExitCode> {
  return withTarget({ store, streams, mustExist: true }, (target) => undecide(decision, { target, streams, json }))
}

/** `huipu review` */
export async function runReview({ options: { store, json }, surroundings: { streams } }: ReviewCommand): Promise<ExitCode> {
  return withTarget({ store, streams, mustExist: true }, (target) => review({ target, streams, json }))
}

interface Opening { readonly store: string, readonly streams: Streams, readonly mustExist: boolean, readonly words?: UserWords }

async function withTarget({ store, streams, ...opening }: Opening, work: (target: Target) => Promise<ExitCode>): Promise<ExitCode> {
  const target = await openTarget(store, {
    ...opening,
    onError: (error) => { if (!isForeseen(error)) streams.talk.write(`${explain(error).sentence}\n`) },
  })
  try {
    return await work(target)
  } finally {
    await target.close()
  }
}

/** `name=value`: the value is JSON where it can be read as such, else the words themselves. */
function parameterOf(param: string): readonly [string, unknown] {
  const at = param.indexOf('=')
  if (at < 1) throw new OptionError(`--param ${param} is not understood. Write --param name=value.`)
  const value = param.slice(at + 1)
  try {
    return [param.slice(0, at), JSON.parse(value)]
  } catch {
    return [param.slice(0, at), value]
  }
}
