/**
 * The user's lexicon files (`--lexicon FILE`) → UserWords. JSON in any encoding that pages may have; README.md describes it.
 *
 * Errors: LexiconFileError, which names the file, the line or the path in it, and what to do. Nothing is guessed: a file is taken whole or not at all.
 */
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { LocationId } from '../domain/ids.ts'
import { contentHash } from '../domain/ids.ts'
import { NO_WORDS, type UserWords } from '../extract/lexicon/user-words.ts'
import { decodeText, detectEncoding } from '../ingest/encoding.ts'
import { loadGazetteer } from './lexicon-places.ts'
import { simplified } from './simplified.ts'

/** A file of the user's that cannot be used. */
export class LexiconFileError extends Error {
  override readonly name = 'LexiconFileError'
  constructor(readonly file: string, what: string, options?: ErrorOptions) {
    super(`The lexicon ${file} cannot be used: ${what}`, options)
  }
}

const MOST_BYTES = 10_000_000
const MOST_WORDS = 100_000
/** Complaints of one file that are told; the rest are counted. */
const TOLD = 5

const plain = z.string().trim().regex(/^[\p{L}\p{N}·•．]+$/u, 'is not a word: write letters and characters only, without spaces and punctuation')
const word = plain.min(1).max(40, 'is longer than 40 characters').transform(simplified)
const name = plain.min(2, 'is shorter than two characters').max(20, 'is longer than 20 characters').transform(simplified)

/** A plain string stands for an entry that has nothing else to say. */
function entry<Shape extends z.ZodRawShape>(key: string, shape: Shape) {
  return z.preprocess((given) => (typeof given === 'string' ? { [key]: given } : given), z.strictObject(shape))
}

const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_WORDS, `has more than ${MOST_WORDS} entries`).default([])

const lexiconFile = z.strictObject({
  people: list(entry('name', { name, aliases: z.array(name).default([]) })),
  notNames: list(word),
  titles: list(entry('title', { title: word, rank: z.enum(['chief', 'deputy']).optional(), alone: z.boolean().default(false) })),
  bodies: list(word),
  places: list(z.strictObject({ name, means: z.string().trim().min(1) })),
  meetings: list(entry('noun', { noun: word, kind: z.enum(['meeting', 'inspection', 'visit', 'ceremony']).default('meeting') })),
})

type LexiconFile = z.infer<typeof lexiconFile>

/** Reads the files in their order and puts them together. @throws LexiconFileError */
export function readUserLexicon(files: readonly string[]): UserWords {
  if (files.length === 0) return NO_WORDS
  const read = files.map((file) => ({ file, words: parse(file, textOf(file)) }))
  const meaning = new Meanings()
  return {
    people: read.flatMap(({ file, words }) => words.people.map(({ name: own, aliases }) => {
      for (const each of [own, ...aliases]) meaning.settle(file, each, `the name of ${own}`)
      return { name: own, aliases: aliases.filter((alias) => alias !== own) }
    })),
    notNames: read.flatMap(({ file, words }) => words.notNames.map((each) => meaning.settle(file, each, 'no name'))),
    titles: distinct(read.flatMap(({ file, words }) => words.titles.map((title) => ({ ...title, title: meaning.settle(file, title.title, `a title (${title.rank ?? 'no rank'})`) }))), ({ title }) => title),
    bodies: [...new Set(read.flatMap(({ words }) => words.bodies))],
    places: read.flatMap(({ file, words }) => words.places.map(({ name: own, means }, i) => {
      const place = placeNamed(means, `places[${i}].means`, file)
      return { name: meaning.settle(file, own, `the place ${place}`), means: place }
    })),
    meetings: distinct(read.flatMap(({ file, words }) => words.meetings.map((meeting) => ({ ...meeting, noun: meaning.settle(file, meeting.noun, `a ${meeting.kind}’s noun`) }))), ({ noun }) => noun),
  }
}

/** A hash of what the words say; undefined where there are none. */
export function lexiconHash(words: UserWords): string | undefined {
  return words === NO_WORDS ? undefined : contentHash(JSON.stringify(words))
}

function textOf(file: string): string {
  const bytes = bytesOf(file)
  const encoding = detectEncoding(bytes)
  if (encoding === undefined) throw new LexiconFileError(file, 'it is not text. Save it as UTF-8.')
  const text = decodeText(bytes, encoding)
  if (text.trim() === '') throw new LexiconFileError(file, 'it is empty. Write at least {}, or leave the option out.')
  return text
}

function bytesOf(file: string): Uint8Array {
  try {
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw new LexiconFileError(file, `it has ${size} bytes, and a lexicon may have ${MOST_BYTES}. Is it the right file?`)
    return readFileSync(file)
  } catch (cause) {
    if (cause instanceof LexiconFileError) throw cause
    throw new LexiconFileError(file, `it could not be read (${cause instanceof Error ? cause.message : String(cause)}).`, { cause })
  }
}

function parse(file: string, text: string): LexiconFile {
  const parsed = lexiconFile.safeParse(jsonOf(file, text))
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const told = issues.slice(0, TOLD).map((issue) => `${pathOf(issue.path)}: ${wordsOf(issue)}`)
  const more = issues.length > TOLD ? `; and ${issues.length - TOLD} more` : ''
  throw new LexiconFileError(file, `${told.join('; ')}${more}. README.md shows what a lexicon looks like.`)
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const position = /position (\d+)/u.exec(message)?.[1]
    const at = position === undefined ? text.length : Number(position)
    throw new LexiconFileError(file, `line ${text.slice(0, at).split('\n').length} is not JSON (${message}).`, { cause })
  }
}

const KINDS: Readonly<Record<string, string>> = { string: 'a word in quotation marks', array: 'a list in square brackets', object: 'an object in braces', boolean: 'true or false', number: 'a number' }

/** What is wrong, in plain words. */
function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys': return `${issue.keys.map((key) => `“${key}”`).join(', ')} ${issue.keys.length === 1 ? 'is' : 'are'} not known here. Take ${issue.keys.length === 1 ? 'it' : 'them'} out, or look at the spelling`
    case 'invalid_type': return `write ${KINDS[issue.expected] ?? issue.expected} here`
    case 'invalid_value': return `write one of ${issue.values.map(String).join(', ')}`
    default: return issue.message
  }
}

/** `people[3].name` */
function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the file' : path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`)).join('')
}

/** @param means a place's full name, or its code */
function placeNamed(means: string, path: string, file: string): LocationId {
  const gazetteer = loadGazetteer()
  const coded = gazetteer.location(means)
  if (coded !== undefined) return coded.id
  const named = gazetteer.named(simplified(means)).filter(({ full, former }) => full && !former)
  const [first] = named
  if (first === undefined) throw new LexiconFileError(file, `${path}: no place is called ${means}. Write its full name (南通市) or its code (320600).`)
  if (named.length > 1) throw new LexiconFileError(file, `${path}: ${named.length} places are called ${means}. Write the code of the one you mean: ${named.map(({ location }) => location.code ?? location.id).join(', ')}.`)
  return first.location.id
}

/** A word means one thing, in all files together. */
class Meanings {
  readonly #meanings = new Map<string, { readonly meaning: string, readonly file: string }>()

  /** @throws LexiconFileError where the word was said to mean something else */
  settle(file: string, each: string, meaning: string): string {
    const before = this.#meanings.get(each)
    if (before !== undefined && before.meaning !== meaning) {
      throw new LexiconFileError(file, `${each} is said to be ${meaning}, but ${before.file === file ? 'further up' : `in ${before.file}`} it is ${before.meaning}. Take one of them out.`)
    }
    this.#meanings.set(each, { meaning, file })
    return each
  }
}

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}
