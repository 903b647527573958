import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { healthSchema, readySchema, statusSchema } from '../../../server/contract/status.ts'
import type { HealthDto } from '../../../server/contract/status.ts'
import { graphOf } from '../../../server/load/graph-of.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { StatementError } from '../../../server/store/store-error.ts'
import { type TestApi, testApi } from '../../support/api.ts'
import { apiOn } from '../../support/api-on.ts'
import { failingStore } from '../../support/failing-store.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
let state: HealthDto['status'] = 'ready'
beforeAll(async () => { api = await testApi(undefined, { state: () => state }) })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

const get = (path: string) => request(api.app).get(path).set('Host', 'localhost')

describe('GET /api/status', () => {
  it('counts what is loaded', async () => {
    const status = statusSchema.parse((await get('/api/status').expect(200)).body)
    expect(status).toMatchObject({ version: '0.1.0', store: { kind: 'embedded' }, counts: { pages: 6 }, dates: { from: '2022-03-28', to: '2022-03-30' } })
    expect(status.counts.people).toBe((await api.store.read('read/network-people')).length)
    expect(status.counts.attendances).toBe((await graphOf(api.store)).attendances.length)
    expect(status.dates.undatedMeetings).toBe(status.counts.meetings - 2)
  })
  it('counts once for a version of the data, and again after a counting that failed', async () => {
    const asked: string[] = []
    let version = 1
    let fails = true
    const store: GraphStore = {
      ...failingStore(() => new Error('not asked')), dataVersion: () => Promise.resolve(version), schemaVersion: () => Promise.resolve(2),
      read: (statement) => {
        asked.push(statement)
        if (fails) return Promise.reject(new StatementError(statement, 'the connection is lost'))
        return statement === 'read/counts'
          ? Promise.resolve([{ pages: 1, articles: 1, mentions: 1, people: 1, roles: 1, meetings: 1, locations: 1, attendances: 1 }])
          : Promise.resolve([{ first: null, last: null, undated: 1 }])
      },
    }
    const { app } = apiOn(store)
    const ask = (status: number) => request(app).get('/api/status').set('Host', 'localhost').expect(status)
    await ask(500)
    fails = false
    for (let time = 0; time < 3; time += 1) await ask(200)
    version = 2
    await ask(200)
    expect(asked.filter((statement) => statement === 'read/counts')).toHaveLength(3)
  })
  it('of an empty store is all zero', async () => {
    const empty = await testApi([])
    const { body } = await request(empty.app).get('/api/status').set('Host', 'localhost').expect(200)
    const { counts, dates } = statusSchema.parse(body)
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
    expect(dates).toEqual({ from: null, to: null, undatedMeetings: 0 })
    await empty.close()
  })
})

describe('GET /api/ready', () => {
  it('says that the store answers', async () => {
    expect(readySchema.parse((await get('/api/ready').expect(200)).body)).toEqual({ ready: true, store: 'open' })
  })
  it('says that the store is being opened', async () => {
    const opening = await testApi([], { isOpen: () => false })
    expect((await request(opening.app).get('/api/ready').set('Host', 'localhost').expect(503)).body).toEqual({ ready: false, store: 'opening' })
    await opening.close()
  })
  it('says that the store cannot be asked', async () => {
    const { app } = apiOn(failingStore(() => new StatementError('schema/versions', 'the connection is lost')))
    expect((await request(app).get('/api/ready').set('Host', 'localhost').expect(503)).body).toEqual({ ready: false, store: 'unavailable' })
  })
})

describe('GET /api/metrics', () => {
  it('tells requests, counts and memory as Prometheus text', async () => {
    await get('/api/search?q=%E7%8E%8B%E6%99%96').expect(200)
    const { text, headers } = await get('/api/metrics').expect(200)
    expect(headers['content-type']).toContain('text/plain')
    expect(text).toContain('huipu_request_seconds_count{method="GET",route="/api/search",status="200"} 1')
    expect(text).toMatch(/^huipu_graph_count\{of="pages"\} 6$/mu)
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/mu)
    expect(text).not.toContain('王晖')
  })
  it('leaves out the counts of a store that cannot be asked', async () => {
    const { app } = apiOn(failingStore(() => new StatementError('schema/versions', 'the connection is lost')))
    const { text } = await request(app).get('/api/metrics').set('Host', 'localhost').expect(200)
    expect(text).toContain('nodejs_heap_size_used_bytes')
    expect(text).not.toContain('huipu_graph_count{')
  })
})

describe('GET /api/health', () => {
  it('turns when the store goes away, and back when it answers again', async () => {
    let isThere = true
    const broken = failingStore(() => new StatementError('schema/versions', 'the connection is lost'))
    const { app } = apiOn({ ...broken, dataVersion: () => (isThere ? Promise.resolve(1) : broken.dataVersion()) })
    const health = async () => (await request(app).get('/api/health').set('Host', 'localhost')).body.status
    const seen = [await health()]
    isThere = false
    seen.push(await health())
    isThere = true
    seen.push(await health())
    expect(seen).toEqual(['ready', 'unavailable', 'ready'])
  })
  it.each<[HealthDto['status'], number]>([['ready', 200], ['loading', 200], ['starting', 503], ['unavailable', 503]])('says %s with %d', async (status, code) => {
    state = status
    const { body, headers } = await get('/api/health').expect(code)
    expect(healthSchema.parse(body)).toEqual({ status, version: '0.1.0', store: 'embedded' })
    expect(headers['cache-control']).toBe('no-store')
  })
})
