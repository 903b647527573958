import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { CYTOSCAPE_STYLE } from '../../../server/api/edge/headers.ts'
import { type TestApi, testApi } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi([]) })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

describe('security headers', () => {
  it('allow scripts and styles from our own files only', async () => {
    const { headers } = await request(api.app).get('/api/health').set('Host', 'localhost')
    const policy = String(headers['content-security-policy'])
    expect(policy.split(';')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]))
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'SAMEORIGIN' })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('strict-transport-security')
  })
  it('stand on refusals too', async () => {
    const { headers } = await request(api.app).get('/api/nothing').set('Host', 'localhost').expect(404)
    expect(headers).toHaveProperty('content-security-policy')
  })
  it('know the rule that Cytoscape writes', () => {
    const library = readFileSync('node_modules/cytoscape/dist/cytoscape.cjs.js', 'utf8')
    const className = /var className = '(\w+_cytoscape_container)'/u.exec(library)?.[1]
    const rule = /stylesheet\.textContent = '\.' \+ className \+ '([^']*)'/u.exec(library)?.[1]
    expect(CYTOSCAPE_STYLE).toBe(`.${className}${rule}`)
  })
})
