import { afterAll, describe, expect, it } from '@jest/globals'
import { NetworkThread, NetworkThreadError } from '../../../server/api/network/network-thread.ts'
import { packed } from '../../../server/api/network/packing.ts'
import { networkQuerySchema, networkSchema } from '../../../server/contract/network.ts'
import { projectFile } from '../../../server/root.ts'
import { incidenceOf } from '../../support/incidence.ts'

const threads: NetworkThread[] = []
afterAll(async () => { await Promise.all(threads.map((thread) => thread.close())) })

function started(): NetworkThread {
  const thread = new NetworkThread(projectFile('dist', 'server', 'network-worker.js'))
  threads.push(thread)
  return thread
}

const everything = networkQuerySchema.parse({})

describe('the thread of the network', () => {
  it('answers about the network it was given last', async () => {
    const thread = started()
    thread.take(1, await packed(incidenceOf([{ id: 'm', people: ['吴新明', '王晖'] }])))
    const first = networkSchema.parse(JSON.parse(new TextDecoder().decode(await thread.ask(everything))))
    expect([first.dataVersion, first.nodes.map(({ name }) => name), first.edges.length]).toEqual([1, ['吴新明', '王晖'], 1])
    thread.take(2, await packed(incidenceOf([])))
    expect(JSON.parse(new TextDecoder().decode(await thread.ask(everything)))).toMatchObject({ dataVersion: 2, nodes: [] })
  })
  it('fails what it was asked when it ends, and says so', async () => {
    const thread = started()
    await expect(thread.ask(everything)).rejects.toThrow('No network was given yet.')
    const asked = thread.ask(everything)
    const told = expect(asked).rejects.toThrow(NetworkThreadError)
    await thread.close()
    await told
    expect(thread.isAlive).toBe(false)
  })
})
