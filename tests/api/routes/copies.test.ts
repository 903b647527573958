import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import request from 'supertest'
import { copyThroughServer } from '../../../server/cli/target/server-copy.ts'
import { ServerAnswerError } from '../../../server/cli/target/server-call.ts'
import { graphOf } from '../../../server/load/graph-of.ts'
import { openStore } from '../../../server/store/open-store.ts'
import { storePath } from '../../../server/store/written.ts'
import { type TestApi, testApi, TOKEN } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
let server: Server
let address: string
beforeAll(async () => {
  api = await testApi()
  server = createServer(api.app)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port ?? 0 : 0}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await api.close()
  removeTemporaryFolders()
})

it('lends a copy that opens as a store and goes when it is given back', async () => {
  const copy = await copyThroughServer({ address, token: TOKEN })
  const file = storePath(copy.url) ?? ''
  const opened = await openStore(copy.url, { queryChild: '', mustExist: true })
  expect(await graphOf(opened)).toEqual(await graphOf(api.store))
  await opened.close()
  expect(existsSync(file)).toBe(true)
  await copy.remove()
  while (existsSync(dirname(file))) await sleep(10)
})

it('lends to none without the token, and says what the server says', async () => {
  await request(api.app).post('/api/copies').set('Host', 'localhost').expect(401)
  await expect(copyThroughServer({ address, token: 'wrong' })).rejects.toThrow('The token is wrong.')
})

it('a server that is gone is named', async () => {
  await expect(copyThroughServer({ address: 'http://127.0.0.1:1', token: TOKEN })).rejects.toBeInstanceOf(ServerAnswerError)
})

it('is given back to a server that has ended meanwhile', async () => {
  const other = createServer(api.app)
  await once(other.listen(0, '127.0.0.1'), 'listening')
  const bound = other.address()
  const copy = await copyThroughServer({ address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port ?? 0 : 0}`, token: TOKEN })
  const closed = once(other, 'close')
  other.close()
  other.closeAllConnections()
  await closed
  await sleep(0)
  await expect(copy.remove()).resolves.toBeUndefined()
})
