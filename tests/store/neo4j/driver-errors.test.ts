/** What the driver throws gets the port's names. */
import neo4j from 'neo4j-driver'
import { describe, expect, test } from '@jest/globals'
import { driverError, queryTrouble, serverTrouble } from '../../../server/store/neo4j/driver-errors.ts'
import { QueryDeadlineError, QueryFailedError, QueryMemoryError } from '../../../server/store/query-error.ts'
import { StatementError, StoreDatabaseError, StoreForbiddenError, StoreLoginError, StorePasswordExpiredError, StoreUnavailableError } from '../../../server/store/store-error.ts'

const server = { url: 'neo4j://host', database: 'papers' }

/** An error as the driver makes it. */
function thrown(code: string): Error {
  return new neo4j.Neo4jError('words', code, '50N42', 'words')
}

describe('trouble with the server', () => {
  test.each([
    ['ServiceUnavailable', StoreUnavailableError],
    ['SessionExpired', StoreUnavailableError],
    ['Neo.TransientError.Database.DatabaseUnavailable', StoreUnavailableError],
    ['Neo.ClientError.Security.Unauthorized', StoreLoginError],
    ['Neo.ClientError.Security.CredentialsExpired', StorePasswordExpiredError],
    ['Neo.ClientError.Security.Forbidden', StoreForbiddenError],
    ['Neo.ClientError.Security.AuthenticationRateLimit', StoreLoginError],
    ['Neo.ClientError.Database.DatabaseNotFound', StoreDatabaseError],
  ])('%s, also beneath a statement\'s error', (code, kind) => {
    expect(serverTrouble(thrown(code), server)).toBeInstanceOf(kind)
    expect(serverTrouble(new StatementError('read/x', 'failed', thrown(code)), server)).toBeInstanceOf(kind)
  })

  test('a pool without a free connection is a server that cannot be asked now', () => {
    expect(serverTrouble(new neo4j.Neo4jError('Connection acquisition timed out in 10000 ms. Pool status: …', 'N/A', '50N42', 'words'), server)).toBeInstanceOf(StoreUnavailableError)
  })

  test('a connection lost in its greeting, which the driver takes for a breach of protocol', () => {
    expect(serverTrouble(new neo4j.Neo4jError('Connection was closed by server', 'ProtocolError', '50N42', 'words'), server)).toBeInstanceOf(StoreUnavailableError)
    const breach = new neo4j.Neo4jError('Wrong struct size for Node', 'ProtocolError', '50N42', 'words')
    expect(serverTrouble(breach, server)).toBe(breach)
  })

  test('anything else stays what it is', () => {
    const [slip, other] = [thrown('Neo.ClientError.Statement.SyntaxError'), new RangeError('x')]
    expect([serverTrouble(slip, server), serverTrouble(other, server)]).toEqual([slip, other])
    expect(driverError(other)).toBeUndefined()
  })
})

test.each([
  ['Neo.ClientError.Transaction.TransactionTimedOut', QueryDeadlineError],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', QueryDeadlineError],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', QueryMemoryError],
  ['Neo.ClientError.Statement.SyntaxError', QueryFailedError],
  ['ServiceUnavailable', StoreUnavailableError],
])('a user\'s query: %s', (code, kind) => {
  expect(queryTrouble(thrown(code), server, 1000)).toBeInstanceOf(kind)
})
