import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import request from 'supertest'
import { OPERATIONS } from '../../server/api/app.ts'
import { problemSchema } from '../../server/contract/problem.ts'
import { madeUpPage, type TestApi, testApi } from '../support/api.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi([madeUpPage()]) })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

const READS = OPERATIONS.filter(({ method, path }) => method === 'get' && path !== '/api/health').map(({ path }) => path)

describe('the application', () => {
  it('answers anything typed into any address by its schema or by a problem of the caller', async () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => encodeURIComponent(text))
    const query = fc.webQueryParameters()
    await fc.assert(fc.asyncProperty(fc.constantFrom(...READS), fc.array(segment, { minLength: 2, maxLength: 2 }), query, async (path, [a = 'x', b = 'y'], parameters) => {
      const filled = path.replace(/\{(?:id|a)\}/u, a).replace('{b}', b)
      const { status, body } = await request(api.app).get(`${filled}?${parameters}`).set('Host', 'localhost')
      expect([200, 400, 404]).toContain(status)
      if (status !== 200) problemSchema.parse(body)
    }), { seed: 11, numRuns: 150 })
  })
  it('refuses a query of 12 000 characters as any other wrong one', async () => {
    await request(api.app).get(`/api/search?q=${'x'.repeat(12_000)}`).set('Host', 'localhost').expect(400)
    await request(api.app).get(`/api/network?${'place=x&'.repeat(1500)}`).set('Host', 'localhost').expect(200)
  })
  it('keeps what it is asked out of its statements', async () => {
    const before = await api.store.dataVersion()
    for (const id of ["x'}) DETACH DELETE n //", '$person', '`', '\\', "'; MATCH (n) DETACH DELETE n; //"]) {
      await request(api.app).get(`/api/people/${encodeURIComponent(id)}`).set('Host', 'localhost').expect(404)
      await request(api.app).get(`/api/network?person=${encodeURIComponent(id)}`).set('Host', 'localhost').expect(404)
      await request(api.app).get(`/api/search?q=${encodeURIComponent(id)}`).set('Host', 'localhost').expect(200)
    }
    expect(await api.store.dataVersion()).toBe(before)
    expect((await api.store.read('read/counts'))[0]).toMatchObject({ pages: 1 })
  })
  it('answers a HEAD like a GET, without the body', async () => {
    const { text, headers } = await request(api.app).head('/api/status').set('Host', 'localhost').expect(200)
    expect(text ?? '').toBe('')
    expect(headers).toHaveProperty('etag')
  })
})
