import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { type TestApi, testApi } from '../../support/api.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

let api: TestApi
let empty: TestApi
beforeAll(async () => {
  const clientFolder = temporaryFolder()
  mkdirSync(join(clientFolder, 'assets'))
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>会谱</title>')
  writeFileSync(join(clientFolder, '404.html'), '<!doctype html><title>404</title><a href="/">回到首页</a>')
  writeFileSync(join(clientFolder, 'assets', 'main-abc123.js'), 'export {}')
  api = await testApi([], { settings: { clientFolder } })
  empty = await testApi([], { settings: { clientFolder: temporaryFolder() } })
})
afterAll(async () => { await api.close(); await empty.close(); removeTemporaryFolders() })

const get = (path: string) => request(api.app).get(path).set('Host', 'localhost')

describe('the built client', () => {
  it('gives files with a hash in their name for a year', async () => {
    const { headers } = await get('/assets/main-abc123.js').expect(200).expect('Content-Type', /javascript/u)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })
  it.each(['/', '/index.html', '/?see=person:p1'])('gives the page at %s, asked anew each time', async (path) => {
    const { headers, text } = await get(path).set('Accept', 'text/html').expect(200)
    expect(text).toContain('会谱')
    expect(headers['cache-control']).toBe('no-cache')
  })
  it.each(['/foo', '/person/p1', '/zh/', '/foo.html'])('says that there is no page at %s, with a way home', async (path) => {
    const { headers, text } = await get(path).set('Accept', 'text/html').expect(404).expect('Content-Type', /html/u)
    expect(text).toContain('href="/"')
    expect(headers['cache-control']).toBe('no-cache')
  })
  it('does not give the page for a file that is not there, or to who wants no page', async () => {
    await get('/assets/other.js').expect(404).expect('Content-Type', /problem\+json/u)
    await get('/data.json').set('Accept', 'application/json').expect(404)
    await request(api.app).post('/').set('Host', 'localhost').expect(404)
  })
  it('gives nothing outside its folder', async () => {
    await get('/..%2f..%2fetc/passwd').set('Accept', 'text/html').expect(404, '<!doctype html><title>404</title><a href="/">回到首页</a>')
  })
  it('says so when it was not built', async () => {
    const { body } = await request(empty.app).get('/').set('Host', 'localhost').set('Accept', 'text/html').expect(404)
    expect(body).toMatchObject({ type: '/problems/client-missing' })
  })
  it('may be opened from another site’s link', async () => {
    await get('/').set('Accept', 'text/html').set('Sec-Fetch-Site', 'cross-site').set('Sec-Fetch-Mode', 'navigate').expect(200)
  })
})
