/**
 * Environment → Config. The only reader of process.env; everything else is given what it needs.
 * HUIPU_STORE where the graph is kept · HUIPU_HOST, HUIPU_PORT where to listen · HUIPU_NAMES host names the server is called by,
 * beside the local ones, separated by commas · HUIPU_LEXICON files of words that the user adds, separated by commas · HUIPU_LOG level of the server's log.
 * For a store on Neo4j: HUIPU_NEO4J_USER, HUIPU_NEO4J_PASSWORD or HUIPU_NEO4J_PASSWORD_FILE, HUIPU_NEO4J_DATABASE,
 * HUIPU_NEO4J_RETRY_MS how long a lost connection is tried again, HUIPU_NEO4J_POOL how many there may be, HUIPU_NEO4J_CONNECT_MS how long
 * one may take to be made.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const listed = z.string().default('').transform((words) => words.split(',').map((word) => word.trim()).filter((word) => word !== ''))

/** A setting that counts something; the sentence says what would do. */
function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  const error = most === Number.MAX_SAFE_INTEGER ? `it must be a whole number of ${least} or more` : `it must be a whole number from ${least} to ${most}`
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

const configSchema = z.object({
  HUIPU_STORE: z.string().trim().min(1).default('file:data/graph'),
  HUIPU_HOST: z.string().trim().min(1).default('127.0.0.1'),
  HUIPU_PORT: wholeNumber(0, 65_535).optional(),
  HUIPU_NAMES: listed,
  HUIPU_LEXICON: listed,
  HUIPU_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

/** @property port absent: 3000, or the next free one */
export interface Config {
  readonly store: string
  readonly host: string
  readonly port?: number
  readonly names: readonly string[]
  readonly lexicon: readonly string[]
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** A variable of the environment that cannot be used. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  constructor(readonly variable: string, reason: string) {
    super(`The environment variable ${variable} cannot be used: ${reason}.`)
  }
}

/** @throws ConfigError that names the first bad variable */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name.startsWith('HUIPU_') && value !== ''))
  const parsed = configSchema.safeParse(present)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigError(String(issue?.path[0] ?? 'HUIPU_*'), issue?.message ?? 'it is not understood')
  }
  const { HUIPU_STORE: store, HUIPU_HOST: host, HUIPU_PORT: port, HUIPU_NAMES: names, HUIPU_LEXICON: lexicon, HUIPU_LOG: logLevel } = parsed.data
  return { store, host, names, lexicon, logLevel, ...(port === undefined ? {} : { port }) }
}

const neo4jSchema = z.object({
  HUIPU_NEO4J_USER: z.string().default('neo4j'),
  HUIPU_NEO4J_PASSWORD: z.string().optional(),
  HUIPU_NEO4J_PASSWORD_FILE: z.string().optional(),
  HUIPU_NEO4J_DATABASE: z.string().default('neo4j'),
  HUIPU_NEO4J_RETRY_MS: wholeNumber(0).default(10_000),
  HUIPU_NEO4J_POOL: wholeNumber(1).default(50),
  HUIPU_NEO4J_CONNECT_MS: wholeNumber(1).default(5000),
})

/** Who asks which database of a Neo4j server; never part of a log or of a store's URL. */
export interface Neo4jLogin {
  readonly user: string
  readonly password: string
  readonly database: string
  readonly retryMs: number
  readonly poolSize: number
  readonly connectMs: number
}

/** Read only when a store on Neo4j is opened. @throws ConfigError that names the first bad variable */
export function readNeo4jLogin(environment: Readonly<Record<string, string | undefined>> = process.env): Neo4jLogin {
  const parsed = neo4jSchema.safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigError(String(issue?.path[0] ?? 'HUIPU_NEO4J_*'), issue?.message ?? 'it is not understood')
  }
  const { HUIPU_NEO4J_USER: user, HUIPU_NEO4J_PASSWORD: password, HUIPU_NEO4J_PASSWORD_FILE: file, HUIPU_NEO4J_DATABASE: database, HUIPU_NEO4J_RETRY_MS: retryMs } = parsed.data
  const { HUIPU_NEO4J_POOL: poolSize, HUIPU_NEO4J_CONNECT_MS: connectMs } = parsed.data
  return { user, password: password ?? readPassword(file), database, retryMs, poolSize, connectMs }
}

function readPassword(file: string | undefined): string {
  if (file === undefined) return ''
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/u, '')
  } catch (error) {
    throw new ConfigError('HUIPU_NEO4J_PASSWORD_FILE', error instanceof Error ? error.message : String(error))
  }
}
