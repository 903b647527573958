import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { BadInputError, ClientMissingError, CrossSiteError, HostRefusedError, MediaTypeError, TokenError, TooLargeError, UnknownIdError, UnknownRouteError } from '../../server/api/api-errors.ts'
import { problemOf } from '../../server/api/problem.ts'
import { problemSchema } from '../../server/contract/problem.ts'
import { StatementError, StoreClosedError, StoreDamagedError } from '../../server/store/store-error.ts'
import { apiOn } from '../support/api-on.ts'
import { failingStore } from '../support/failing-store.ts'

describe('errors as problems', () => {
  it.each<[unknown, number, string]>([
    [new UnknownRouteError('GET'), 404, 'route-unknown'],
    [new UnknownIdError('person', 'x'), 404, 'person-unknown'],
    [new UnknownIdError('meeting', 'x'), 404, 'meeting-unknown'],
    [new UnknownIdError('article', 'x'), 404, 'article-unknown'],
    [new BadInputError([{ path: 'q', message: 'is missing' }]), 400, 'bad-input'],
    [new HostRefusedError(), 421, 'host-refused'],
    [new CrossSiteError(), 403, 'cross-site'],
    [new TokenError(false), 401, 'token-missing'],
    [new TokenError(true), 403, 'token-wrong'],
    [new MediaTypeError(['application/json']), 415, 'media-type'],
    [new TooLargeError('1 MB'), 413, 'too-large'],
    [new ClientMissingError(), 404, 'client-missing'],
    [new StoreClosedError('file:x'), 503, 'store-unavailable'],
    [new StoreDamagedError('/secret/path', 'cut short'), 503, 'store-unavailable'],
    [new StatementError('read/person', 'broken'), 500, 'unforeseen'],
    [Object.assign(new Error('entity too large'), { status: 413 }), 413, 'too-large'],
    [Object.assign(new Error('unsupported charset'), { status: 415 }), 415, 'media-type'],
    [Object.assign(new Error('bad json'), { status: 400 }), 400, 'bad-input'],
    [Object.assign(new Error('odd'), { status: 502 }), 500, 'unforeseen'],
    [new TypeError('x is not a function'), 500, 'unforeseen'],
    ['a thrown text', 500, 'unforeseen'],
    [undefined, 500, 'unforeseen'],
  ])('%s is answered %d %s', (error, status, type) => {
    expect(problemOf(error)).toMatchObject({ status, type: `/problems/${type}` })
  })
})

describe('a problem that is answered', () => {
  it('is problem+json with the request’s id, and is not kept', async () => {
    const { app } = apiOn(failingStore(() => new StoreClosedError('file:/home/someone/graph')))
    const { body, headers } = await request(app).get('/api/network').set('Host', 'localhost').set('x-request-id', 'r1').expect(503).expect('Content-Type', /^application\/problem\+json/u)
    expect(problemSchema.parse(body)).toEqual({
      type: '/problems/store-unavailable', title: 'The store cannot be asked now', status: 503, instance: '/api/network', requestId: 'r1',
      detail: 'The graph cannot be reached at the moment. Try again in a few seconds; the server’s log says why.',
    })
    expect(headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' })
  })
  it('tells nothing of what was unforeseen, and logs it whole', async () => {
    const { app, log } = apiOn(failingStore(() => new TypeError('secret thing is undefined')))
    const { body } = await request(app).get('/api/status').set('Host', 'localhost').expect(500)
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(log.join('')).toContain('secret thing is undefined')
  })
  it('has no ETag, even where one was meant', async () => {
    const { app } = apiOn({ ...failingStore(() => new StatementError('read/counts', 'broken')), dataVersion: () => Promise.resolve(3) })
    const { headers } = await request(app).get('/api/status').set('Host', 'localhost').expect(500)
    expect(headers).not.toHaveProperty('etag')
  })
  it.each(['/api', '/api/', '/api/nothing', '/api/people', '/api/network/x'])('says that there is nothing at %s', async (path) => {
    const { app } = apiOn(failingStore(() => new Error('not asked')))
    expect((await request(app).get(path).set('Host', 'localhost').expect(404)).body).toMatchObject({ type: '/problems/route-unknown' })
  })
  it('answers every other method with a problem too', async () => {
    const { app } = apiOn(failingStore(() => new Error('not asked')))
    for (const method of ['post', 'put', 'patch', 'delete'] as const) {
      await request(app)[method]('/api/network').set('Host', 'localhost').expect(404).expect('Content-Type', /problem\+json/u)
    }
  })
})
