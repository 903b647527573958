/** A Neo4j of its own, with a password, that is stopped and started again: what is told meanwhile, and that all goes on afterwards. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { projectFile } from '../../../server/root.ts'
import { huipu, serveHuipu } from '../../support/huipu.ts'
import { freePort, startNeo4j, type RunningNeo4j } from '../../support/neo4j/neo4j.mjs'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

const PASSWORD = 'correct horse 电池'
const folder = temporaryFolder()
let options: Parameters<typeof startNeo4j>[0]
let running: RunningNeo4j

beforeAll(async () => {
  options = { home: join(temporaryFolder('huipu-neo4j-'), 'home'), port: await freePort(), heap: '512m', auth: true }
  running = await startNeo4j(options)
})
afterAll(async () => {
  await running.stop()
  removeTemporaryFolders()
})

/** How to log in; a lost connection is given up soon. */
const environment = (password: string) => ({ HUIPU_STORE: running.url, HUIPU_NEO4J_PASSWORD: password, HUIPU_NEO4J_RETRY_MS: '500' })

test('a wrong password, and one that must be changed first, end a command with 3 and what to do', async () => {
  const refused = [await huipu(['status'], { folder, environment: environment('wrong') }), await huipu(['status'], { folder, environment: environment('neo4j') })]
  expect(refused.map(({ code }) => code)).toEqual([3, 3])
  expect(refused[0]?.err).toContain('refuses the user or the password. Set HUIPU_NEO4J_USER, and HUIPU_NEO4J_PASSWORD')
  expect(refused[1]?.err).toContain('must be changed')
  const driver = neo4j.driver(running.url, neo4j.auth.basic('neo4j', 'neo4j'))
  await driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM "neo4j" TO $password', { password: PASSWORD }, { database: 'system' })
  await driver.close()
  expect(await huipu(['status'], { folder, environment: environment(PASSWORD) })).toMatchObject({ code: 0 })
})

test('while Neo4j is away health turns and requests get a 503; when it is back all goes on without a restart', async () => {
  const serving = await serveHuipu(['start', '--port', '0'], { folder, environment: environment(PASSWORD) })
  try {
    const get = async (path: string): Promise<{ readonly status: number, readonly body: unknown }> => {
      const answer = await fetch(`${serving.address}${path}`)
      return { status: answer.status, body: await answer.json() }
    }
    const asked = ['/api/network', '/api/search?q=%E7%8E%8B', '/api/status']
    const before = await Promise.all(asked.map(get))
    expect(before.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await get('/api/health')).toMatchObject({ status: 200, body: { status: 'ready', store: 'neo4j' } })
    await running.stop()
    expect(await get('/api/health')).toMatchObject({ status: 503, body: { status: 'unavailable' } })
    expect(await get('/api/ready')).toMatchObject({ status: 503, body: { store: 'unavailable' } })
    for (const path of asked) expect(await get(path)).toMatchObject({ status: 503, body: { type: '/problems/store-unavailable', detail: expect.stringContaining('Try again') } })
    expect(await huipu(['load', projectFile('seed')], { folder, environment: environment(PASSWORD) })).toMatchObject({ code: 3, err: expect.stringContaining('does not answer') })
    running = await startNeo4j(options)
    while ((await get('/api/health')).status !== 200) await sleep(200)
    expect(await Promise.all(asked.map(get))).toEqual(before)
  } finally {
    expect(await serving.end()).toBe(0)
  }
}, 600_000)
