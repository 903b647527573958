import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import { SavedIndex } from '../server/api/network/saved-index.ts'
import { startEarly } from '../server/early-server.ts'
import { savedNetwork } from '../server/saved-network.ts'
import { huipu, serveHuipu } from './support/huipu.ts'
import { incidenceOf } from './support/incidence.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from './support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const MEETING = '本报讯 3月28日，市委副书记、市长张三主持召开市政府常务会议。副市长李四参加会议。'
const OPTIONS = { where: { host: '127.0.0.1', port: 0 }, allowedHosts: ['127.0.0.1'] }

/** The URL of a store of one page, with a network saved behind it that names two other people: what answers early is told from what answers later. */
async function storeWithNetwork(): Promise<{ readonly folder: string, readonly url: string }> {
  const folder = temporaryFolder()
  await huipu(['load', writeInto(folder, 'one.txt', MEETING)], { folder })
  const url = `file:${join(folder, 'data', 'graph')}`
  const options = savedNetwork(url)
  if (options === undefined) throw new Error('A store of one file has a place for its network.')
  await new SavedIndex({ ...options, leastAttendances: 0 }).save(incidenceOf([{ id: 'm', people: ['saved-a', 'saved-b'] }]), { dataVersion: 1, source: '' })
  return { folder, url }
}

const network = async (port: number): Promise<string> => (await fetch(`http://127.0.0.1:${port}/api/network`)).text()

describe('the first seconds of a server', () => {
  it('are answered from the saved network by a thread, until another is to listen', async () => {
    const { url } = await storeWithNetwork()
    const early = await startEarly(url, OPTIONS)
    const port = await early?.port() ?? 0
    expect(await network(port)).toContain('saved-a')
    const waiting = fetch(`http://127.0.0.1:${port}/api/status`, { redirect: 'manual' })
    await sleep(50)
    await early?.stop()
    await expect(network(port)).rejects.toThrow()
    early?.leave()
    expect((await waiting).status).toBe(307)
  })
  it('end when there will be no server after all', async () => {
    const { url } = await storeWithNetwork()
    const early = await startEarly(url, OPTIONS)
    const port = await early?.port() ?? 0
    await early?.end()
    await expect(network(port)).rejects.toThrow()
  })
  it('end by themselves where the saved network is none of this program’s, and nobody waits for a thread that ended', async () => {
    const { folder, url } = await storeWithNetwork()
    writeFileSync(join(folder, 'data', 'graph.network'), 'from another version')
    const early = await startEarly(url, OPTIONS)
    expect(await early?.port()).toBeUndefined()
    await early?.stop()
    early?.leave()
    const serving = await serveHuipu(['serve', '--port', '0'], { folder })
    expect(serving.said).toContain(`The explorer runs at ${serving.address} `)
    expect(await serving.end()).toBe(0)
  })
  it('are not there without a saved network, or for a store on a server', async () => {
    expect(await startEarly(`file:${join(temporaryFolder(), 'graph')}`, OPTIONS)).toBeUndefined()
    expect(await startEarly('bolt://127.0.0.1:1', OPTIONS)).toBeUndefined()
  })
  it('pass into the server proper at the same address', async () => {
    const { folder } = await storeWithNetwork()
    const serving = await serveHuipu(['serve', '--port', '0'], { folder })
    while (!serving.said.includes('Ctrl-C')) await sleep(20)
    try {
      expect(serving.said).toContain(`The explorer answers at ${serving.address} while the store is opened\n`)
      expect(serving.said).toContain(`The explorer runs at ${serving.address} `)
      expect(await (await fetch(`${serving.address}/api/status`)).json()).toMatchObject({ counts: { pages: 1 } })
      expect(await (await fetch(`${serving.address}/api/network`)).text()).toContain('张三')
    } finally {
      expect(await serving.end()).toBe(0)
    }
  })
})
