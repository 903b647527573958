import { afterEach, expect, it } from '@jest/globals'
import { type RequestListener, type Server, createServer } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { ServerAnswerError } from '../../../server/cli/target/server-call.ts'
import { createServerTarget } from '../../../server/cli/target/server-target.ts'
import type { Target } from '../../../server/cli/target/target.ts'
import type { LoadEvent } from '../../../server/contract/load.ts'
import { pageId } from '../../../server/domain/ids.ts'
import type { Page } from '../../../server/domain/page.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const summary = { pages: 2, loaded: 2, replaced: 0, unchanged: 0, removed: 0, articles: 2, people: 3, meetings: 2, seconds: 0.1 }
const signal = new AbortController().signal

async function target(listener: RequestListener): Promise<Target> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  open.push(server)
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return createServerTarget({ address: `http://127.0.0.1:${port}`, token: 'secret' })
}

async function* pages(count: number): AsyncGenerator<Page> {
  for (let index = 0; index < count; index += 1) yield { id: pageId(String(index)), source: 'many', text: '会议'.repeat(2000) }
}

async function collect(events: AsyncIterable<LoadEvent>): Promise<readonly LoadEvent[]> {
  const all: LoadEvent[] = []
  for await (const event of events) all.push(event)
  return all
}

it('sends pages a line each with the token, and gives the events as they come', async () => {
  const asked: unknown[] = []
  const server = await target(async (request, response) => {
    const body = await text(request)
    asked.push([request.method, request.url, request.headers.authorization, request.headers['content-type'], body.trim().split('\n').length])
    response.write(`${JSON.stringify({ event: 'progress', done: 1, total: null })}\n`)
    response.end(`${JSON.stringify({ event: 'done', summary })}\n`)
  })
  expect(await collect(server.load(pages(300), signal))).toEqual([{ event: 'progress', done: 1, total: null }, { event: 'done', summary }])
  expect(asked).toEqual([['POST', '/api/pages', 'Bearer secret', 'application/x-ndjson', 300]])
})

it('names the pages to remove', async () => {
  const server = await target(async (request, response) => {
    const body: unknown = JSON.parse(await text(request))
    response.end(`${JSON.stringify({ event: 'problem', source: `${request.method ?? ''} ${request.url ?? ''}`, message: JSON.stringify(body) })}\n`)
  })
  expect(await collect(server.remove(['a', 'b'], signal))).toEqual([{ event: 'problem', source: 'DELETE /api/pages', message: '{"pages":["a","b"]}' }])
})

it('gives the server’s own words when it refuses', async () => {
  const problem = { type: '/problems/query-refused', title: 'The query is refused', status: 422, detail: 'Queries only read.' }
  const server = await target((_request, response) => { response.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem)) })
  const query = server.query({ query: 'x', parameters: {}, maxRows: 1, timeoutMs: 1000 })
  await expect(query).rejects.toEqual(new ServerAnswerError('Queries only read.', '/problems/query-refused'))
})

it('says so when something else answers, or nothing', async () => {
  const server = await target((_request, response) => { response.writeHead(404).end('no') })
  await expect(server.status()).rejects.toThrow(/answered 404/)
  const gone = createServerTarget({ address: 'http://127.0.0.1:9', token: '' })
  await expect(gone.status()).rejects.toThrow(/does not answer/)
  await expect(collect(gone.load(pages(2), signal))).rejects.toThrow(/does not answer/)
})

it('ends quietly when it is called off, and says so when the server breaks off', async () => {
  const controller = new AbortController()
  const slow = await target((request, response) => {
    request.resume()
    response.write(`${JSON.stringify({ event: 'progress', done: 1, total: null })}\n`)
  })
  const events: LoadEvent[] = []
  for await (const event of slow.load(pages(3), controller.signal)) {
    events.push(event)
    controller.abort()
  }
  expect(events).toEqual([{ event: 'progress', done: 1, total: null }])
  const dying = await target((request, response) => {
    request.resume()
    response.write(`${JSON.stringify({ event: 'progress', done: 1, total: null })}\n`, () => response.destroy())
  })
  await expect(collect(dying.load(pages(3), signal))).rejects.toThrow('What was finished before is in the store')
})

it('puts the parts of the review together', async () => {
  const asked: unknown[] = []
  const contradiction = { post: '南通市 市长', days: 3, people: ['a', 'b'].map((person) => ({ person, name: '王晖', qualifier: null, firstSeen: null, lastSeen: null, command: '' })) }
  const server = await target((request, response) => {
    asked.push(request.url)
    const isFirst = request.url === '/api/review'
    response.end(JSON.stringify({ pairs: [], contradictions: isFirst ? [contradiction] : [], next: isFirst ? '1~0.5~m 1~m&2' : null }))
  })
  expect(await server.review()).toEqual({ pairs: [], contradictions: [contradiction] })
  expect(asked).toEqual(['/api/review', '/api/review?cursor=1%7E0.5%7Em+1%7Em%262'])
})
