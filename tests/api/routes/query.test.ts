import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import type { QueryRequest } from '../../../server/store/graph-store.ts'
import { QueryDeadlineError, QueryFailedError, QueryMemoryError, QueryRefusedError } from '../../../server/store/query-error.ts'
import { StoreClosedError } from '../../../server/store/store-error.ts'
import { apiOn } from '../../support/api-on.ts'
import { TOKEN } from '../../support/api.ts'
import { failingStore } from '../../support/failing-store.ts'

const asked: QueryRequest[] = []
const unasked = (): Error => new Error('not asked')
const { app } = apiOn(failingStore(unasked, (one) => {
  asked.push(one)
  return Promise.resolve({ columns: ['n'], rows: [[1], [{ name: '王晖' }]], truncated: false, milliseconds: 3, notices: ['note'] })
}))

const post = (to = app) => request(to).post('/api/query').set({ Host: 'localhost', Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' })

describe('POST /api/query', () => {
  it('hands the query to the store with its limits, and gives the answer', async () => {
    const { body } = await post().send({ query: 'RETURN 1 AS n', parameters: { a: [1, 'x', null] } }).expect(200)
    expect(asked).toEqual([{ query: 'RETURN 1 AS n', parameters: { a: [1, 'x', null] }, maxRows: 1000, timeoutMs: 15_000 }])
    expect(body).toEqual({ columns: ['n'], rows: [[1], [{ name: '王晖' }]], truncated: false, milliseconds: 3, notices: ['note'] })
  })
  it.each<[Error, number, string]>([
    [new QueryRefusedError('load', 'LOAD reads files.'), 422, 'query-refused'],
    [new QueryFailedError('Syntax error.'), 422, 'query-failed'],
    [new QueryDeadlineError(15_000), 422, 'query-deadline'],
    [new QueryMemoryError(2 ** 30), 422, 'query-memory'],
    [new StoreClosedError('file:x'), 503, 'store-unavailable'],
  ])('tells of %s', async (error, status, problem) => {
    expect((await post(apiOn(failingStore(() => error)).app).send({ query: 'RETURN 1' }).expect(status)).body).toMatchObject({ type: `/problems/${problem}` })
  })
  it.each([{}, { query: '' }, { query: 1 }, { query: 'RETURN 1', maxRows: 0 }, { query: 'RETURN 1', timeoutMs: 1e9 }, { query: 'x'.repeat(100_001) }])('refuses a wrong input', async (body) => {
    await post().send(body).expect(400)
  })
  it('refuses a body of more than 1 MB', async () => {
    await post().send({ query: 'x'.repeat(2_000_000) }).expect(413)
  })
  it('asks for the token', async () => {
    await request(app).post('/api/query').set('Host', 'localhost').send({ query: 'RETURN 1' }).expect(401)
  })
})
