import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import request from 'supertest'
import { createApp } from '../../../server/api/app.ts'
import { createEarlyApp } from '../../../server/api/early/early-app.ts'
import { SavedIndex } from '../../../server/api/network/saved-index.ts'
import { networkSchema } from '../../../server/contract/network.ts'
import { unopenedStore } from '../../../server/store/unopened-store.ts'
import { type TestApi, testApi } from '../../support/api.ts'
import { incidenceOf } from '../../support/incidence.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi([]) })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

/** The application of the first seconds, with a saved network of two people, and what ends those seconds. */
async function early(): Promise<{ readonly app: ReturnType<typeof createEarlyApp>, readonly open: () => void }> {
  const savedIndex = new SavedIndex({ path: join(temporaryFolder(), 'graph.network'), program: 'p' })
  await savedIndex.save(incidenceOf([{ id: 'm', people: ['a', 'b'] }]), { dataVersion: 7, source: '' })
  const app = createApp({ ...api.deps, store: unopenedStore({ kind: 'embedded', url: 'file:graph' }), savedIndex, isOpen: () => false, state: () => 'starting' })
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => { open = resolve })
  return { app: createEarlyApp({ app, allowedHosts: ['127.0.0.1'], opened }), open }
}

describe('while the store is opened', () => {
  it('the saved network is answered, and how things stand', async () => {
    const { app } = await early()
    const { status, body, headers } = await request(app).get('/api/network')
    expect([status, headers['connection']]).toEqual([200, 'close'])
    const { nodes, edges, dataVersion } = networkSchema.parse(body)
    expect([nodes.map(({ id }) => id), edges.map(({ id }) => id), dataVersion]).toEqual([['a', 'b'], ['a--b'], 7])
    expect((await request(app).get('/api/health')).body).toMatchObject({ status: 'starting' })
    expect((await request(app).get('/api/ready')).body).toEqual({ ready: false, store: 'opening' })
  })
  it('everything else of the API waits, and is then sent to the same address again', async () => {
    const { app, open } = await early()
    const waiting = request(app).get('/api/status?a=%E5%9B%BE').redirects(0)
    const answered = waiting.then(({ status, headers }) => [status, headers['location']])
    const first = await Promise.race([answered, request(app).get('/api/network').then(() => 'the network')])
    expect(first).toBe('the network')
    open()
    expect(await answered).toEqual([307, '/api/status?a=%E5%9B%BE'])
  })
  it('other host names and other sites are refused as ever, and nobody is sent away from here', async () => {
    const { app, open } = await early()
    open()
    expect((await request(app).get('/api/status').set('Host', 'evil.example')).status).toBe(421)
    expect((await request(app).get('/api/network').set('Origin', 'http://evil.example')).status).toBe(403)
    expect((await request(app).get('//evil.example/api/status').redirects(0)).headers['location']).toBeUndefined()
  })
})
