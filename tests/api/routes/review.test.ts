import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { reviewPageSchema, reviewPartSchema, type ReviewPageDto } from '../../../server/contract/decision.ts'
import { createApp } from '../../../server/api/app.ts'
import { pageId } from '../../../server/domain/ids.ts'
import { loadReader } from '../../../server/load/page-reader.ts'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { type TestApi, testApi } from '../../support/api.ts'
import { failingStore } from '../../support/failing-store.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

/** Each is named with a post and once without: a join that is not sure. */
const NAMES = ['吴新明', '王晖', '刘洪']

let api: TestApi
beforeAll(async () => {
  const read = loadReader()
  const printed = NAMES.flatMap((name) => [['2022-01-05', `市长${name}主持会议。`], ['2022-03-05', `${name}参加会议。`]] as const)
  api = await testApi(printed.map(([published, text], i) => {
    const page = { id: pageId(`page ${i}`), source: `page ${i}`, outlet: '南通日报', place: '南通市', published, text }
    return { page, facts: read(page) }
  }))
})
afterAll(async () => { await api.close(); removeTemporaryFolders() })

const get = (path: string) => request(api.app).get(path).set('Host', 'localhost')

async function page(query = ''): Promise<ReviewPageDto> {
  return reviewPageSchema.parse((await get(`/api/review/pairs${query}`).expect(200)).body)
}

describe('GET /api/review', () => {
  it('comes in parts, each pair once, contradictions with the first', async () => {
    const part = async (query: string) => reviewPartSchema.parse((await get(`/api/review${query}`).expect(200)).body)
    const whole = await part('')
    const first = await part('?limit=2')
    const rest = await part(`?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`)
    expect([whole.pairs.length, whole.next, rest.next, rest.contradictions]).toEqual([NAMES.length, null, null, []])
    expect([...first.pairs, ...rest.pairs]).toEqual(whole.pairs)
    expect(first.contradictions).toEqual(whole.contradictions)
  })
  it.each(['?cursor=x', '?limit=0', '?limit=1001'])('refuses %s', async (query) => {
    await get(`/api/review${query}`).expect(400)
  })
})

describe('GET /api/review/pairs', () => {
  it('gives the pairs of the review with the sentences of both sides', async () => {
    const review = reviewPartSchema.parse((await get('/api/review').expect(200)).body)
    const { pairs } = review
    const { total, items, next } = await page()
    expect([review.next, total, next]).toEqual([null, pairs.length, null])
    expect(items.map(({ clippings: _, ...pair }) => pair)).toEqual(pairs)
    expect(items.map(({ name }) => name).sort()).toEqual([...NAMES].sort())
    for (const { name, clippings } of items) expect(clippings.map((clipping) => clipping?.quote).sort()).toEqual([`${name}参加会议。`, `市长${name}主持会议。`].sort())
  })
  it('gives them in pages, each pair once', async () => {
    const whole = await page()
    const items: unknown[] = []
    let query = '?limit=1'
    for (;;) {
      const part = await page(query)
      expect(part.total).toBe(whole.total)
      items.push(...part.items)
      if (part.next === null) break
      query = `?limit=1&cursor=${encodeURIComponent(part.next)}`
    }
    expect(items).toEqual(whole.items)
  })
  it.each(['?cursor=x', '?cursor=1~0.5~m', '?cursor=1~1-2.e~a~b', '?limit=0', '?limit=101'])('refuses %s', async (query) => {
    expect((await get(`/api/review/pairs${query}`).expect(400)).body).toMatchObject({ type: '/problems/bad-input' })
  })
  it('reads the pairs of the store once for each state of it', async () => {
    const asked: string[] = []
    const read: GraphStore['read'] = (statement, parameters) => {
      asked.push(statement)
      return api.store.read(statement, parameters)
    }
    const app = createApp({ ...api.deps, store: { ...failingStore(() => new Error('not asked')), dataVersion: () => api.store.dataVersion(), read } })
    for (const query of ['?limit=1', '?limit=2']) await request(app).get(`/api/review/pairs${query}`).set('Host', 'localhost').expect(200)
    expect(asked.filter((statement) => statement === 'read/doubted-people')).toHaveLength(1)
  })
})
