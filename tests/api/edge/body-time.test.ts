import { afterEach, expect, it } from '@jest/globals'
import express from 'express'
import { once } from 'node:events'
import { createServer, request, type ClientRequest, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { limitBodyTime, spareBodyTime } from '../../../server/api/edge/body-time.ts'

const LIMIT_MS = 200
const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Sends the first half of a body to a server with that limit. */
async function half(path: string): Promise<ClientRequest> {
  const app = express()
  app.use(limitBodyTime(LIMIT_MS))
  app.post('/spared', async (asked, response) => {
    spareBodyTime(asked)
    response.send(await text(asked))
  })
  app.post('/', async (asked, response) => { response.send(await text(asked).catch(() => 'cut')) })
  app.post('/refused', (_asked, response) => { response.status(401).end() })
  const server = createServer(app)
  open.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const asking = request({ host: '127.0.0.1', port: typeof address === 'object' ? address?.port : 0, path, method: 'POST', headers: { 'content-length': 6 } })
  asking.write('abc')
  return asking
}

it('cuts a request whose body does not come', async () => {
  const asking = await half('/')
  await expect(once(asking, 'response')).rejects.toThrow()
})

it('cuts it also where it was answered before its body came', async () => {
  const asking = await half('/refused')
  const closed = once(asking, 'close')
  await once(asking, 'response')
  await closed
  expect(asking.destroyed).toBe(true)
})

it('lets one that is spared take its time', async () => {
  const asking = await half('/spared')
  await sleep(LIMIT_MS * 3)
  asking.end('def')
  const [answer] = await once(asking, 'response')
  expect(await text(answer)).toBe('abcdef')
})
