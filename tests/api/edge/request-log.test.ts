import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { type TestApi, testApi } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi([]) })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

describe('the log of requests', () => {
  it('keeps a plain request id and sends it back', async () => {
    const { headers } = await request(api.app).get('/api/health').set('Host', 'localhost').set('x-request-id', 'abc-123')
    expect(headers['x-request-id']).toBe('abc-123')
  })
  it.each([['too long', 'x'.repeat(65)], ['not plain', 'a b{}'], ['absent', undefined]])('makes one where it is %s', async (_, given) => {
    const call = request(api.app).get('/api/health').set('Host', 'localhost')
    const { headers } = await (given === undefined ? call : call.set('x-request-id', given))
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/u)
  })
  it('says route, status and time, never what was asked for', async () => {
    const before = api.log.length
    await request(api.app).get(`/api/search?q=${encodeURIComponent('王晖')}`).set('Host', 'localhost').set('x-request-id', 'find-me').expect(200)
    await request(api.app).get(`/api/people/${encodeURIComponent('王晖')}`).set('Host', 'localhost').expect(404)
    const lines = api.log.slice(before).join('')
    expect(lines).toContain('"id":"find-me"')
    expect(lines).toContain('"route":"/api/search"')
    expect(lines).toContain('"route":"/api/people/:id"')
    expect(lines).toContain('"status":404')
    expect(decodeURIComponent(lines.replaceAll('%', '%25'))).not.toMatch(/王|晖|%E7%8E%8B/u)
  })
})
