import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { hostName } from '../../../server/api/edge/guard.ts'
import { type TestApi, testApi, TOKEN } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi([]) })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

describe('the host name', () => {
  it.each([
    ['localhost:3000', 'localhost'], ['LOCALHOST', 'localhost'], ['127.0.0.1:80', '127.0.0.1'], ['[::1]:3000', '[::1]'], [undefined, undefined], ['', undefined],
    ['a b', undefined], ['localhost:x', undefined], ['localhost/evil', undefined], ['user@localhost', undefined],
  ])('of %s is %s', (header, expected) => {
    expect(hostName(header)).toBe(expected)
  })
})

describe('who may ask', () => {
  it.each<[string, Record<string, string>, number]>([
    ['the address it printed', { Host: '127.0.0.1:3000' }, 200],
    ['its name', { Host: 'localhost' }, 200],
    ['a rebound name', { Host: 'evil.example' }, 421],
    ['a name that begins like ours', { Host: 'localhost.evil.example' }, 421],
    ['our own page', { Host: 'localhost:3000', Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['the address bar', { Host: 'localhost', 'Sec-Fetch-Site': 'none' }, 200],
    ['another site', { Host: 'localhost', 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['another port of this machine', { Host: 'localhost:3000', Origin: 'http://localhost:8080', 'Sec-Fetch-Site': 'same-site' }, 403],
    ['another origin', { Host: 'localhost', Origin: 'https://evil.example' }, 403],
    ['an origin that hides', { Host: 'localhost', Origin: 'null' }, 403],
  ])('%s', async (_, headers, status) => {
    await request(api.app).get('/api/health').set(headers).expect(status)
  })
  it('refusals are problems', async () => {
    const { body } = await request(api.app).get('/api/health').set('Host', 'evil.example').expect('Content-Type', /application\/problem\+json/u)
    expect(body).toMatchObject({ type: '/problems/host-refused', status: 421 })
  })
  it.each([[undefined, 401], ['Bearer wrong', 403], ['Basic abc', 401], [`Bearer ${TOKEN}x`, 403]])('writing with %s is refused', async (authorization, status) => {
    const call = request(api.app).post('/api/pages').set('Host', 'localhost').set('Content-Type', 'application/json')
    const { body, headers } = await (authorization === undefined ? call : call.set('Authorization', authorization)).send('{}').expect(status)
    expect(body).toMatchObject({ status })
    expect(headers['www-authenticate']).toBe(status === 401 ? 'Bearer' : undefined)
  })
})
