import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { healthSchema, statusSchema } from '../../../server/contract/status.ts'
import type { HealthDto } from '../../../server/contract/status.ts'
import { type TestApi, testApi } from '../../support/api.ts'
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
    expect(status.counts.attendances).toBe((await api.store.read('read/network-attendances')).length)
    expect(status.dates.undatedMeetings).toBe(status.counts.meetings - 2)
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

describe('GET /api/health', () => {
  it.each<[HealthDto['status'], number]>([['ready', 200], ['loading', 200], ['starting', 503], ['unavailable', 503]])('says %s with %d', async (status, code) => {
    state = status
    const { body, headers } = await get('/api/health').expect(code)
    expect(healthSchema.parse(body)).toEqual({ status, version: '0.1.0', store: 'embedded' })
    expect(headers['cache-control']).toBe('no-store')
  })
})
