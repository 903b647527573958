import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { type Measurement, measuredStore } from '../../server/store/measured-store.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

const told: (Measurement & { readonly kind: string })[] = []
let running = 0
let store: GraphStore
beforeAll(async () => {
  store = measuredStore(await emptyStore(), { begun: () => { running += 1 }, ended: (kind, measurement) => { running -= 1; told.push({ kind, ...measurement }) } })
})
afterAll(async () => { await store.close(); removeTemporaryFolders() })

const names = (): readonly string[] => told.splice(0).map(({ kind, statement, failed }) => `${kind} ${statement}${failed ? ' failed' : ''}`)

describe('a measured store', () => {
  it('tells each statement of a transaction, and the transaction, never a parameter', async () => {
    await loadFacts(store, seedFacts())
    expect(told.every(({ milliseconds }) => milliseconds >= 0)).toBe(true)
    expect(JSON.stringify(told)).not.toContain('吴新明')
    expect(names()).toEqual(expect.arrayContaining(['write load/create-people', 'write transaction']))
  })
  it('tells reads, streams and searches, and answers what the store answers', async () => {
    expect(await store.read('read/network-people')).not.toEqual([])
    const rows: unknown[] = []
    for await (const row of store.stream('read/network-meetings')) rows.push(row)
    expect(await store.searchText('吴新明', 3)).not.toEqual([])
    expect(rows).not.toEqual([])
    expect(names()).toEqual(['read read/network-people', 'read read/network-meetings', 'read search'])
    expect(running).toBe(0)
  })
  it('tells what failed, and passes the error on', async () => {
    await expect(store.read('read/person')).rejects.toThrow('parameters are missing')
    expect(names()).toEqual(['read read/person failed'])
    expect([store.kind, await store.dataVersion() > 0, await store.schemaVersion() > 0]).toEqual(['embedded', true, true])
  })
  it('counts a statement of a transaction from the end of the one before, though both were given at once', async () => {
    const counted: Measurement[] = []
    let release = (): void => undefined
    const first = new Promise<void>((resolve) => { release = resolve })
    const run = async (): Promise<[]> => { await first; return [] }
    const watched = measuredStore({ ...store, write: (work) => work({ run }) }, { begun: () => undefined, ended: (_, measurement) => { counted.push(measurement) } })
    await watched.write(async (transaction) => {
      const given = [transaction.run('load/put-pages'), transaction.run('load/put-roles')]
      setTimeout(release, 50)
      await Promise.all(given)
    })
    const [one, other, whole] = counted.map(({ milliseconds }) => milliseconds)
    expect(one).toBeGreaterThan(other ?? Infinity)
    expect(whole).toBeGreaterThanOrEqual((one ?? 0) + (other ?? 0))
  })
})
