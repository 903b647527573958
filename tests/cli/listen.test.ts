import { afterEach, expect, it } from '@jest/globals'
import type { Server } from 'node:http'
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

it('refuses a port that is taken where it was asked for', async () => {
  const port = Number(new URL(await listenOn(0)).port)
  await expect(listenOn(port)).rejects.toThrow(PortError)
  await expect(listenOn(port)).rejects.toThrow(`Port ${port} is taken.`)
})

it('says what is wrong with a host that is not this machine', async () => {
  await expect(listen(() => undefined, { host: '203.0.113.1', port: 0 })).rejects.toThrow('cannot listen on 203.0.113.1')
})
