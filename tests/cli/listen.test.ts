import { afterEach, expect, it } from '@jest/globals'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { PortError, listen } from '../../server/cli/listen.ts'

const open: Server[] = []
afterEach(() => { for (const server of open.splice(0)) server.close() })

async function listenOn(port?: number) {
  const listening = await listen((_request, response) => { response.end('here') }, { host: '127.0.0.1', port })
  open.push(listening.server)
  return listening.address
}

it('takes the next free port where none is asked for', async () => {
  const [first, second] = [await listenOn(), await listenOn()]
  expect(first).not.toBe(second)
  expect(await (await fetch(second)).text()).toBe('here')
})

it('cuts off who never ends the headers, and no body that takes long', async () => {
  const { server, address } = await listen((request, response) => { request.once('end', () => { response.end('late') }).resume() }, { host: '127.0.0.1', port: 0 })
  open.push(server)
  expect({ headers: server.headersTimeout, whole: server.requestTimeout }).toEqual({ headers: 20_000, whole: 0 })
  server.headersTimeout = 100
  const [never, slow] = [1, 2].map(() => connect(Number(new URL(address).port), '127.0.0.1'))
  slow?.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n')
  never?.write('GET / HTTP/1.1\r\nHost: x\r\n')
  const told = never === undefined ? [] : await once(never, 'data')
  expect(String(told[0])).toContain('408')
  slow?.write('x')
  const answered = slow === undefined ? [] : await once(slow, 'data')
  expect(String(answered[0])).toContain('200')
  slow?.destroy()
})

it('refuses a port that is taken where it was asked for', async () => {
  const port = Number(new URL(await listenOn(0)).port)
  await expect(listenOn(port)).rejects.toThrow(PortError)
  await expect(listenOn(port)).rejects.toThrow(`Port ${port} is taken.`)
})

it('says what is wrong with a host that is not this machine', async () => {
  await expect(listen(() => undefined, { host: '203.0.113.1', port: 0 })).rejects.toThrow('cannot listen on 203.0.113.1')
})
