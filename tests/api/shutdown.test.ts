import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { gracefulShutdown } from '../../server/api/shutdown.ts'

const servers: Server[] = []
afterEach(() => { for (const server of servers.splice(0)) server.closeAllConnections() })

/** A server that answers after some milliseconds; its address. */
async function slowServer(milliseconds: number): Promise<{ readonly server: Server, readonly url: string }> {
  const server = createServer((_request, response) => { setTimeout(() => response.end('answered'), milliseconds).unref() })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

describe('shutting down', () => {
  it('lets a running answer finish, then closes what lies behind', async () => {
    const { server, url } = await slowServer(200)
    const order: string[] = []
    const asked = once(server, 'request')
    const answer = fetch(url).then((response) => response.text()).then((text) => { order.push(text) })
    await asked
    const shutdown = gracefulShutdown(server, { close: async () => { await answer; order.push('closed') }, patience: 5000 })
    await shutdown()
    expect(order).toEqual(['answered', 'closed'])
    await expect(fetch(url)).rejects.toThrow()
  })
  it('cuts off what takes longer than its patience', async () => {
    const { server, url } = await slowServer(60_000)
    const asked = once(server, 'request')
    const answer = fetch(url).then(() => 'answered', () => 'cut off')
    await asked
    await gracefulShutdown(server, { close: () => Promise.resolve(), patience: 100 })()
    expect(await answer).toBe('cut off')
  })
  it('happens once, however often it is asked for', async () => {
    const { server } = await slowServer(0)
    let closed = 0
    const shutdown = gracefulShutdown(server, { close: () => { closed += 1; return Promise.resolve() }, patience: 100 })
    await Promise.all([shutdown(), shutdown()])
    await shutdown()
    expect(closed).toBe(1)
  })
})
