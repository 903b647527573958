import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { madeUpPage, type TestApi, testApi } from '../../support/api.ts'
import { seedFacts } from '../../support/facts.ts'
import { loadFacts } from '../../support/graph.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi([madeUpPage()]) })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

const get = (path: string, etag = '') => request(api.app).get(path).set('Host', 'localhost').set('If-None-Match', etag)

describe('answers', () => {
  it('are not sent again while the data is the same, and are after a load', async () => {
    const paths = ['/api/network', '/api/status', '/api/search?q=x', `/api/people/${await api.personId('许昆林')}`, '/api/meetings/k-made-up-0', '/api/articles/a-made-up']
    const etags: string[] = []
    for (const path of paths) {
      const { headers } = await get(path).expect(200)
      etags.push(String(headers['etag']))
      expect(headers['cache-control']).toBe('private, no-cache')
      const again = await get(path, String(headers['etag'])).expect(304)
      expect(again.text).toBe('')
    }
    expect(new Set(etags).size).toBe(1)
    await loadFacts(api.store, seedFacts())
    for (const path of paths) await get(path, etags[0]).expect(200)
  })
  it('are not taken for those of another store that has the same version', async () => {
    const other = await testApi([madeUpPage()])
    const first = await testApi([madeUpPage()])
    const { headers } = await request(first.app).get('/api/status').set('Host', 'localhost').expect(200)
    await request(other.app).get('/api/status').set('Host', 'localhost').set('If-None-Match', String(headers['etag'])).expect(200)
    await Promise.all([first.close(), other.close()])
  })
  it('are compressed for who can read that', async () => {
    const { headers } = await get('/api/network').set('Accept-Encoding', 'gzip').expect(200)
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers['vary']).toMatch(/Accept-Encoding/u)
  })
})
