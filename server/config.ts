/**
 * Environment → Config. The only reader of process.env; everything else is given what it needs.
 * HUIPU_STORE where the graph is kept · HUIPU_HOST, HUIPU_PORT where to listen · HUIPU_NAMES host names the server is called by,
 * beside the local ones, separated by commas · HUIPU_LOG level of the server's log.
 */
import { z } from 'zod'

const configSchema = z.object({
  HUIPU_STORE: z.string().trim().min(1).default('file:data/graph'),
  HUIPU_HOST: z.string().trim().min(1).default('127.0.0.1'),
  HUIPU_PORT: z.coerce.number({ error: 'is not a number' }).int().min(0).max(65535).optional(),
  HUIPU_NAMES: z.string().default('').transform((names) => names.split(',').map((name) => name.trim()).filter((name) => name !== '')),
  HUIPU_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

/** @property port absent: 3000, or the next free one */
export interface Config {
  readonly store: string
  readonly host: string
  readonly port?: number
  readonly names: readonly string[]
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
  const { HUIPU_STORE: store, HUIPU_HOST: host, HUIPU_PORT: port, HUIPU_NAMES: names, HUIPU_LOG: logLevel } = parsed.data
  return { store, host, names, logLevel, ...(port === undefined ? {} : { port }) }
}
