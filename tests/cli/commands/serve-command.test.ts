import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { countsIn, huipu, serveHuipu } from '../../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const MEETING = '本报讯 3月28日，市委副书记、市长张三主持召开市政府常务会议。副市长李四参加会议。'

describe('while a server runs', () => {
  const folder = temporaryFolder()
  const page = writeInto(folder, 'one.txt', MEETING)

  it('start loads the seeds into a new store only, and the other commands go through it', async () => {
    const first = await serveHuipu(['start', '--port', '0'], { folder })
    try {
      expect(first.said).toContain('The store is new: the pages of seed/ are loaded.')
      expect(await (await fetch(`${first.address}/api/health`)).json()).toMatchObject({ status: 'ready' })
      expect((await countsIn(folder)).pages).toBe(5)
      expect(await huipu(['load', page], { folder })).toMatchObject({ code: 0, err: expect.stringMatching(/^Loaded 1 page with 1 article/m) })
      expect(await huipu(['query', 'MATCH (p:Page) RETURN count(p)'], { folder })).toMatchObject({ code: 0, out: expect.stringContaining('6') })
      expect(await huipu(['query', 'MATCH (n) DELETE n'], { folder })).toMatchObject({ code: 4 })
      expect(await huipu(['status'], { folder })).toMatchObject({ code: 0, out: expect.stringContaining(`through the server at ${first.address}`) })
      expect(await huipu(['remove', 'p-none'], { folder })).toMatchObject({ code: 1 })
      expect(await huipu(['start'], { folder })).toMatchObject({ code: 0, out: `The explorer already runs at ${first.address}\n` })
      expect(await huipu(['serve'], { folder })).toMatchObject({ code: 3, err: expect.stringContaining(first.address) })
    } finally {
      expect(await first.end()).toBe(0)
    }
    const second = await serveHuipu(['start', '--port', '0'], { folder })
    expect(second.said).not.toContain('seed')
    expect(await second.end('SIGTERM')).toBe(0)
    expect((await countsIn(folder)).pages).toBe(6)
  })

  it('a start that fails leaves the store to others', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' ? address?.port ?? 0 : 0
    const empty = temporaryFolder()
    expect(await huipu(['serve', '--port', String(port)], { folder: empty })).toMatchObject({ code: 2, err: expect.stringContaining(String(port)) })
    expect(readdirSync(join(empty, 'data'))).not.toContain('graph.lock')
    taken.close()
  })

  it('serve never loads', async () => {
    const empty = temporaryFolder()
    const serving = await serveHuipu(['serve', '--port', '0'], { folder: empty })
    expect(await serving.end()).toBe(0)
    expect((await countsIn(empty)).pages).toBe(0)
  })
})
