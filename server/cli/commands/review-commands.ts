/** `huipu decide`, `huipu undecide`, `huipu review`: what a reader decides of mentions, and what waits for a decision. */
import type { ContradictionDto, DecideInput, ReviewDto, UncertainPairDto } from '../../contract/decision.ts'
import { inEnglish } from '../../contract/reasons.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type Streams, counted, write } from '../print/output.ts'
import type { Target } from '../target/target.ts'

export interface ReviewJob { readonly target: Target, readonly streams: Streams, readonly json: boolean }

/** Writes the decision into the log and says how to take it back. @throws what the target throws where a mention is not known */
export async function decide(input: DecideInput, { target, streams, json }: ReviewJob): Promise<ExitCode> {
  const { id } = await target.decide(input)
  await write(streams.result, json ? `${JSON.stringify({ id })}\n` : `${id}\n`)
  if (!json) await write(streams.talk, `Decided: ${counted(input.mentions.length, 'mention')}, ${input.kind}. huipu undecide ${id} takes it back.\n`)
  return EXIT.done
}

/** Takes a decision back. @throws what the target throws where it is not known */
export async function undecide(id: string, { target, streams, json }: ReviewJob): Promise<ExitCode> {
  await target.undecide(id)
  if (json) await write(streams.result, `${JSON.stringify({ id })}\n`)
  else await write(streams.talk, `Taken back: ${id}.\n`)
  return EXIT.done
}

/** Prints the pairs that wait for a decision. */
export async function review({ target, streams, json }: ReviewJob): Promise<ExitCode> {
  const found = await target.review()
  await write(streams.result, json ? `${JSON.stringify(found)}\n` : [...found.pairs.map(pairLines), ...found.contradictions.map(contradictionLines)].join('\n'))
  if (!json) await write(streams.talk, `${talked(found)}\n`)
  return EXIT.done
}

/** How many of each kind. */
function talked({ pairs, contradictions }: ReviewDto): string {
  const joined = pairs.filter(({ kind }) => kind === 'joined').length
  return `${counted(pairs.length - joined, 'pair')} kept apart that may be one person, ${counted(joined, 'join')} that may be wrong, ${counted(contradictions.length, 'post')} that two people held at one time.`
}

function pairLines({ kind, name, people, confidence, reason, against, hangs, commands }: UncertainPairDto): string {
  const sides = kind === 'joined' ? sideLine(people[0]) : people.map(sideLine).join('')
  const why = [`For: ${inEnglish(reason)}`, ...against.map((each) => `Against: ${inEnglish(each)}`)].map((line) => `  ${line}\n`).join('')
  const heading = kind === 'joined' ? 'made one person' : 'kept apart'
  return `${name}: ${heading}, ${confidence.toFixed(2)} that they are one; ${counted(hangs, 'mention')} at stake\n${sides}${why}  ${commands.same}\n  ${commands.different}\n`
}

function sideLine({ person, qualifier, mentions, firstSeen, lastSeen }: UncertainPairDto['people'][0]): string {
  return `  ${person}  ${qualifier ?? ''}  ${counted(mentions, 'mention')}${firstSeen === null ? '' : `, ${firstSeen} to ${lastSeen ?? firstSeen}`}\n`
}

function contradictionLines({ post, days, people }: ContradictionDto): string {
  const sides = people.map(({ person, name, qualifier, firstSeen, lastSeen, command }) => (
    `  ${person}  ${name}${qualifier === null ? '' : ` (${qualifier})`}${firstSeen === null ? '' : `, ${firstSeen} to ${lastSeen ?? firstSeen}`}\n  if this is no name: ${command}\n`))
  return `${post}: two at one time, for ${counted(days, 'day')}\n${sides.join('')}`
}
