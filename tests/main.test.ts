import { afterAll, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { pino } from 'pino'
import { Metrics } from '../server/api/metrics.ts'
import { pageId } from '../server/domain/ids.ts'
import { openProduct, startServer } from '../server/main.ts'
import { StoreHeldError } from '../server/store/store-error.ts'
import { madeUpPage } from './support/api.ts'
import { loadFacts } from './support/graph.ts'
import { removeTemporaryFolders, temporaryFolder } from './support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

it('a server is found through its store, by address and token, until it is closed', async () => {
  const url = `file:${join(temporaryFolder(), 'graph')}`
  const product = await openProduct(url, () => undefined)
  const server = await startServer(product, { host: '127.0.0.1', port: 0, names: [], logger: pino({ level: 'silent' }) })
  const refused = await openProduct(url, () => undefined).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(StoreHeldError)
  expect(refused).toMatchObject({ address: server.address, token: server.token })
  expect(await (await fetch(`${server.address}/api/health`)).json()).toMatchObject({ status: 'ready', store: 'embedded' })
  expect((await fetch(`${server.address}/api/query`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"RETURN 1"}' })).status).toBe(401)
  await server.close()
  const again = await openProduct(url, () => undefined)
  await again.close()
})

it('a server that loads says so', async () => {
  const product = await openProduct(`file:${join(temporaryFolder(), 'graph')}`, () => undefined)
  const server = await startServer(product, { host: '127.0.0.1', port: 0, names: [], logger: pino({ level: 'silent' }) })
  const health = async () => (await fetch(`${server.address}/api/health`)).json()
  const gate = new AbortController()
  async function* pages() {
    await new Promise((resolve) => { gate.signal.addEventListener('abort', resolve) })
    yield { id: pageId('p'), source: 'p', text: '本报讯' }
  }
  const ended = (async () => { for await (const event of product.load(pages(), new AbortController().signal)) if (event.event === 'done') return event.summary.loaded })()
  expect(await health()).toMatchObject({ status: 'loading' })
  gate.abort()
  expect(await ended).toBe(1)
  expect(await health()).toMatchObject({ status: 'ready' })
  await server.close()
})

it('slow statements are logged by their names in the catalogue, and no word of what was asked or found', async () => {
  const log: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => { log.push(line) } })
  const metrics = new Metrics({ logger, slowMs: 0 })
  const product = await openProduct(`file:${join(temporaryFolder(), 'graph')}`, () => undefined, { observer: metrics })
  const server = await startServer(product, { host: '127.0.0.1', port: 0, names: [], logger, metrics })
  await loadFacts(product.store, [madeUpPage()])
  const query = JSON.stringify({ query: 'MATCH (p:Person {name: $name}) RETURN p.name AS name, "许昆林" AS other', parameters: { name: '陆卫东' } })
  const asked = [
    await fetch(`${server.address}/api/search?q=${encodeURIComponent('许昆林')}`), await fetch(`${server.address}/api/network`), await fetch(`${server.address}/api/people/${encodeURIComponent('m-许昆林-0')}`),
    await fetch(`${server.address}/api/people/${encodeURIComponent('陆卫东')}`), await fetch(`${server.address}/api/metrics`),
    await fetch(`${server.address}/api/query`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` }, body: query }),
  ]
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 404, 200, 200])
  const text = await asked[4]?.text()
  await server.close()
  const slow = log.map((line): { readonly msg: string, readonly statement?: string } => JSON.parse(line)).filter(({ msg }) => msg === 'A statement was slow.').map(({ statement }) => statement)
  expect(slow).toEqual(expect.arrayContaining(['read/person', 'read/network-people', 'load/put-pages', 'search', 'query', 'transaction']))
  expect(`${log.join('')}${text}`).not.toMatch(/许昆林|陆卫东|%E8%AE%B8|造林/u)
  expect(text).toMatch(/^huipu_statement_seconds_count\{statement="read\/person"\} \d/mu)
})

it('a server that cannot be announced does not go on listening', async () => {
  const product = await openProduct(`file:${join(temporaryFolder(), 'graph')}`, () => undefined)
  const addresses: string[] = []
  Object.assign(product.store, {
    announce: ({ address }: { readonly address: string }) => {
      addresses.push(address)
      return Promise.reject(new Error('disk full'))
    },
  })
  await expect(startServer(product, { host: '127.0.0.1', port: 0, names: [], logger: pino({ level: 'silent' }) })).rejects.toThrow('disk full')
  await expect(fetch(`${addresses[0]}/api/health`)).rejects.toThrow('fetch failed')
  await product.close()
})
