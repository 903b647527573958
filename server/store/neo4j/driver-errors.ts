/** What the driver throws → the errors of the port. Codes: the Neo4j status codes. */
import neo4j from 'neo4j-driver'
import { QueryDeadlineError, QueryFailedError, QueryMemoryError } from '../query-error.ts'
import { StoreDatabaseError, StoreError, StoreForbiddenError, StoreLoginError, StorePasswordExpiredError, StoreUnavailableError } from '../store-error.ts'

export interface Server { readonly url: string, readonly database: string }

/** The driver's own error beneath what was thrown, if there is one. */
export function driverError(error: unknown): (Error & { readonly code: string }) | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof neo4j.Neo4jError) return error
  return driverError(error.cause)
}

/** True for what may have passed when it is tried again: a lost connection, another leader, a server that starts. */
export function isTransient(error: unknown): boolean {
  const known = driverError(error)
  return (known instanceof neo4j.Neo4jError && known.retriable) || isLostInGreeting(error)
}

/** True for a connection that ended while it was being made. The driver calls that a breach of protocol, which it does not try again. */
export function isLostInGreeting(error: unknown): boolean {
  const known = driverError(error)
  return known?.code === 'ProtocolError' && /^(Connection was closed by server|Failed to connect to server)/u.test(known.message)
}

/** Trouble with the server as such → its named error; anything else stays what it is. */
export function serverTrouble(error: unknown, server: Server): unknown {
  const code = driverError(error)?.code ?? ''
  if (code === 'Neo.ClientError.Security.CredentialsExpired') return new StorePasswordExpiredError(server.url, error)
  if (code === 'Neo.ClientError.Security.Forbidden') return new StoreForbiddenError(server.url, error)
  if (code.startsWith('Neo.ClientError.Security.')) return new StoreLoginError(server.url, error)
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return new StoreDatabaseError(server.url, server.database, error)
  if (isUnavailable(code) || isCrowded(error) || isLostInGreeting(error)) return new StoreUnavailableError(server.url, error)
  return error
}

function isUnavailable(code: string): boolean {
  return code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.General.DatabaseUnavailable') || code === 'Neo.TransientError.Database.DatabaseUnavailable'
}

/** No connection of the pool came free in time. The driver gives it no code of its own. */
function isCrowded(error: unknown): boolean {
  return driverError(error)?.message.startsWith('Connection acquisition timed out') ?? false
}

/** What went wrong with a user's query. */
export function queryTrouble(error: unknown, server: Server, timeoutMs: number): unknown {
  const known = serverTrouble(error, server)
  if (known instanceof StoreError) return known
  const code = driverError(error)?.code ?? ''
  if (/TransactionTimedOut/u.test(code)) return new QueryDeadlineError(timeoutMs)
  if (/OutOfMemory|MemoryLimit/u.test(code)) return new QueryMemoryError()
  return new QueryFailedError(error instanceof Error ? error.message : String(error), { cause: error })
}
