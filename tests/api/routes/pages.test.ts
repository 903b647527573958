import { createServer } from 'node:http'
import { afterEach, describe, expect, it, afterAll } from '@jest/globals'
import request from 'supertest'
import { loadEventSchema, type LoadEvent } from '../../../server/contract/load.ts'
import { seedFacts } from '../../support/facts.ts'
import { madeUpPage, type TestApi, testApi, TOKEN } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

const open: TestApi[] = []
afterEach(async () => { for (const api of open.splice(0)) await api.close() })
afterAll(removeTemporaryFolders)

async function empty(): Promise<TestApi> {
  const api = await testApi([], {})
  open.push(api)
  return api
}

/** The application over an empty store that knows how to read the made-up page. */
async function ready(): Promise<TestApi> {
  const known = await testApi([madeUpPage()])
  open.push(known)
  await request(known.app).delete('/api/pages').set(headers('application/json')).send({ pages: ['made-up'] }).expect(200)
  return known
}

const headers = (type: string) => ({ Host: 'localhost', Authorization: `Bearer ${TOKEN}`, 'Content-Type': type })
const eventsOf = (text: string): readonly LoadEvent[] => text.trim().split('\n').map((line) => loadEventSchema.parse(JSON.parse(line)))
const pageCount = async (api: TestApi): Promise<unknown> => (await api.store.read('read/counts'))[0]?.['pages']

describe('POST /api/pages', () => {
  it('loads a page a line and ends with done', async () => {
    const api = await ready()
    const { text, headers: answered } = await request(api.app).post('/api/pages').set(headers('application/x-ndjson')).send(`${JSON.stringify(madeUpPage().page)}\n`).expect(200).buffer(true)
    expect(answered['content-type']).toMatch(/^application\/x-ndjson/u)
    expect(eventsOf(text).at(-1)).toMatchObject({ event: 'done', summary: { pages: 1, loaded: 1 } })
    expect(await pageCount(api)).toBe(1)
  })
  it('loads a list, and one page, as JSON', async () => {
    const api = await ready()
    const { text } = await request(api.app).post('/api/pages').set(headers('application/json')).send([madeUpPage().page]).expect(200).buffer(true)
    expect(eventsOf(text).at(-1)).toMatchObject({ event: 'done', summary: { loaded: 1 } })
    const again = await request(api.app).post('/api/pages').set(headers('application/json')).send(madeUpPage().page).expect(200).buffer(true)
    expect(eventsOf(again.text).at(-1)).toMatchObject({ event: 'done', summary: { loaded: 0, unchanged: 1 } })
  })
  it('is seen by the next question', async () => {
    const api = await ready()
    const ask = async () => (await request(api.app).get('/api/network').set('Host', 'localhost').expect(200)).body
    expect((await ask()).nodes).toEqual([])
    await request(api.app).post('/api/pages').set(headers('application/x-ndjson')).send(JSON.stringify(madeUpPage().page)).expect(200).buffer(true)
    expect((await ask()).nodes).toHaveLength(2)
  })
  it('tells of a line that is no page, and loads the others', async () => {
    const api = await ready()
    const lines = ['{"id":"x"}', 'not json', '', JSON.stringify(madeUpPage().page)].join('\r\n')
    const events = eventsOf((await request(api.app).post('/api/pages').set(headers('application/x-ndjson')).send(lines).expect(200).buffer(true)).text)
    expect(events.filter(({ event }) => event === 'problem')).toMatchObject([{ source: 'line 1' }, { source: 'line 2' }])
    expect(events.at(-1)).toMatchObject({ event: 'done', summary: { loaded: 1 } })
  })
  it('tells of a page that cannot be read', async () => {
    const api = await empty()
    const [seed] = seedFacts()
    const events = eventsOf((await request(api.app).post('/api/pages').set(headers('application/json')).send(seed?.page ?? {}).expect(200).buffer(true)).text)
    expect(events.filter(({ event }) => event === 'problem')).toHaveLength(1)
    expect(events.at(-1)).toMatchObject({ event: 'done', summary: { loaded: 0 } })
  })
  it.each<[string, string, string, number, string]>([
    ['no page', 'application/json', '{}', 400, 'bad-input'],
    ['no JSON', 'application/json', '{', 400, 'bad-input'],
    ['a day that is none', 'application/json', JSON.stringify({ ...madeUpPage().page, published: '2022-02-30' }), 400, 'bad-input'],
    ['a text that is blank', 'application/json', JSON.stringify({ ...madeUpPage().page, text: ' \u3000\n' }), 400, 'bad-input'],
    ['a text longer than any page', 'application/json', JSON.stringify({ ...madeUpPage().page, text: 'x'.repeat(5_000_001) }), 400, 'bad-input'],
    ['an address that is none', 'application/json', JSON.stringify({ ...madeUpPage().page, url: 'javascript:alert(1)' }), 400, 'bad-input'],
    ['an address without end', 'application/json', JSON.stringify({ ...madeUpPage().page, url: `https://example.org/${'x'.repeat(2000)}` }), 400, 'bad-input'],
    ['an empty list', 'application/json', '[]', 400, 'bad-input'],
    ['a type it does not read', 'text/plain', 'x', 415, 'media-type'],
    ['a body too large', 'application/json', JSON.stringify({ ...madeUpPage().page, text: 'x'.repeat(21_000_000) }), 413, 'too-large'],
  ])('refuses %s', async (_, type, body, status, problem) => {
    const api = await empty()
    const answered = await request(api.app).post('/api/pages').set(headers(type)).send(body).expect(status)
    expect(answered.body).toMatchObject({ type: `/problems/${problem}`, status })
    expect(await pageCount(api)).toBe(0)
  })
  it('refuses 100 MB without a token before reading them', async () => {
    const api = await empty()
    const call = request(api.app).post('/api/pages').set({ Host: 'localhost', 'Content-Type': 'application/json', 'Content-Length': '100000000', Connection: 'close' })
    await call.expect(401)
  })
  it('refuses a line without end', async () => {
    const api = await empty()
    const answered = await request(api.app).post('/api/pages').set(headers('application/x-ndjson')).send('x'.repeat(21_000_000)).buffer(true)
    expect(eventsOf(answered.text).at(-1)).toMatchObject({ event: 'failed' })
  })
})

describe('a caller that goes away', () => {
  it('calls the load off', async () => {
    let callOff: (value: boolean) => void = () => undefined
    const calledOff = new Promise<boolean>((resolve) => { callOff = resolve })
    const api = await testApi([], {
      load: async function* load(_pages, signal) {
        signal.addEventListener('abort', () => { callOff(true) })
        yield { event: 'progress', done: 0, total: null }
        await calledOff
        yield { event: 'failed', message: 'Called off.' }
      },
    })
    open.push(api)
    const server = createServer(api.app)
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
    const address = server.address()
    const controller = new AbortController()
    const { body } = await fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/pages`, {
      method: 'POST', headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/x-ndjson' }, body: '{}\n', signal: controller.signal,
    })
    await body?.getReader().read()
    controller.abort()
    expect(await calledOff).toBe(true)
    server.closeAllConnections()
    await new Promise((resolve) => { server.close(resolve) })
  })
})

describe('DELETE /api/pages', () => {
  it('takes back what a page brought', async () => {
    const api = await testApi([madeUpPage()])
    open.push(api)
    const { text } = await request(api.app).delete('/api/pages').set(headers('application/json')).send({ pages: ['made-up', 'unknown'] }).expect(200).buffer(true)
    expect(eventsOf(text).at(-1)).toMatchObject({ event: 'done', summary: { removed: 1 } })
    expect((await api.store.read('read/counts'))[0]).toMatchObject({ pages: 0, people: 0, meetings: 0, attendances: 0 })
  })
  it.each([{}, { pages: [] }, { pages: 'made-up' }, { pages: [''] }])('refuses %j', async (body) => {
    const api = await empty()
    await request(api.app).delete('/api/pages').set(headers('application/json')).send(body).expect(400)
  })
})
