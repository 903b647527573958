import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SavedIndex } from '../../server/api/network/saved-index.ts'
import { NetworkSource } from '../../server/api/network-source.ts'
import type { GraphStore, Row } from '../../server/store/graph-store.ts'
import { StatementError } from '../../server/store/store-error.ts'
import { madeUpPage, type TestApi, testApi } from '../support/api.ts'
import { seedFacts } from '../support/facts.ts'
import { loadFacts } from '../support/graph.ts'
import { failingStore } from '../support/failing-store.ts'
import { incidenceOf } from '../support/incidence.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi([madeUpPage()]) })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

/** A store of given rows whose data version is what `version` says at each asking. */
function storeOf(rows: Readonly<Record<string, readonly Row[]>>, version: () => number): GraphStore {
  const read = (statement: string): Promise<readonly Row[]> => Promise.resolve(rows[statement] ?? [])
  return {
    ...failingStore(() => new Error('not asked')), read, dataVersion: () => Promise.resolve(version()),
    stream: async function* stream(statement) { yield* await read(statement) },
  }
}

const person = (id: string): Row => ({ id, name: id, aliases: [], qualifier: null, attends: true })
const meeting: Row = { id: 'm', name: 'm', kind: 'meeting', whenText: null, dateFrom: null, dateTo: null, dateBasis: 'none' }
const attendance = (who: string): Row => ({ person: who, meeting: 'm', capacity: 'chair', mode: 'unknown', venue: null })

describe('the network in memory', () => {
  it('has what the store has', async () => {
    const { index, namesakes } = await new NetworkSource(api.store).current()
    const [governor] = namesakes.get('许昆林') ?? []
    expect(index.people[governor ?? -1]).toMatchObject({ name: '许昆林', title: '省长', place: 'cn:320000', level: '省', attends: true })
    expect(index.meetings.map(({ heldAt, articlePlaces, dateBasis }) => [heldAt, articlePlaces, dateBasis])).toEqual([[['cn:320600'], ['cn:320600'], 'printed'], [['cn:320600'], ['cn:320600'], 'printed']])
  })
  it('is shared by those who ask at once, and kept while nothing changes', async () => {
    const source = new NetworkSource(api.store)
    const [a, b] = await Promise.all([source.current(), source.current()])
    expect(b).toBe(a)
    expect(await source.current()).toBe(a)
  })
  it('is made anew when the data changed', async () => {
    const other = await testApi([madeUpPage()])
    const source = new NetworkSource(other.store)
    const before = await source.current()
    await loadFacts(other.store, seedFacts())
    const after = await source.current()
    expect(after.dataVersion).toBeGreaterThan(before.dataVersion)
    expect(after.index.people.length).toBeGreaterThan(before.index.people.length)
    expect(after.index.outlets).toEqual(['通城晚报'])
    await other.close()
  })
  it('is read again when a load committed in the midst of it', async () => {
    let asked = 0
    const rows = { 'read/network-people': [person('a')], 'read/network-meetings': [meeting], 'read/network-attendances': [attendance('b')] }
    const late = { ...rows, 'read/network-people': [person('a'), person('b')] }
    const source = new NetworkSource(storeOf(new Proxy(rows, { get: (early, name) => Reflect.get(asked > 1 ? late : early, name) }), () => { asked += 1; return asked > 2 ? 2 : 1 }))
    expect((await source.current()).index.people).toHaveLength(2)
  })
  it('asks for attendances of some meetings after others, each meeting once', async () => {
    const ids = Array.from({ length: 2345 }, (_, i) => `m${String(i).padStart(4, '0')}`)
    const asked: (readonly string[])[] = []
    const read: GraphStore['read'] = (statement, { meetings = [] } = {}) => {
      if (statement !== 'read/network-attendances' || !Array.isArray(meetings)) return Promise.resolve([])
      asked.push(meetings.map(String))
      return Promise.resolve(meetings.map((id): Row => ({ ...attendance('a'), meeting: String(id) })))
    }
    const store = storeOf({ 'read/network-people': [person('a')], 'read/network-meetings': ids.map((id) => ({ ...meeting, id })) }, () => 1)
    const { index } = await new NetworkSource({ ...store, read }).current()
    expect(asked.flat()).toEqual(ids)
    expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(1000)
    expect(index.byPerson.targets).toEqual(Int32Array.from(ids, (_, i) => i))
  })
  it('does not wait for the end of a long load', async () => {
    let version = 0
    const source = new NetworkSource(storeOf({ 'read/network-people': [person('a')] }, () => { version += 1; return version }))
    const first = await source.current()
    expect(first.index.people).toHaveLength(1)
    expect((await source.current()).dataVersion).toBeGreaterThan(first.dataVersion)
  })
  it('says so when the store contradicts itself', async () => {
    const rows = { 'read/network-people': [person('a')], 'read/network-meetings': [meeting], 'read/network-attendances': [attendance('b')] }
    await expect(new NetworkSource(storeOf(rows, () => 1)).current()).rejects.toThrow('The person b of an attendance is unknown.')
  })
  it('says so when a column is not what it should be', async () => {
    await expect(new NetworkSource(storeOf({ 'read/network-people': [{ id: 1 }] }, () => 1)).current()).rejects.toThrow(StatementError)
  })
  it('is saved, and taken from there at the next start while it still holds', async () => {
    const path = join(temporaryFolder(), 'network')
    const rows = { 'read/network-people': [person('a')], 'read/network-key': [{ people: 1 }] }
    const broken = { 'read/network-people': [{ id: 1 }], 'read/network-key': [{ people: 1 }] }
    const saved = (): SavedIndex => new SavedIndex({ path, program: 'p' })
    await new NetworkSource(storeOf(rows, () => 1), { saved: saved() }).current()
    while (await saved().written() === undefined) await new Promise((resolve) => { setTimeout(resolve, 10) })
    expect((await new NetworkSource(storeOf(broken, () => 1), { saved: saved() }).current()).index.people).toHaveLength(1)
    await expect(new NetworkSource(storeOf(broken, () => 2), { saved: saved() }).current()).rejects.toThrow(StatementError)
    await expect(new NetworkSource(storeOf({ ...broken, 'read/network-key': [{ people: 2 }] }, () => 1), { saved: saved() }).current()).rejects.toThrow(StatementError)
  })
  it('answers from what was saved while the store is being opened, and then compares', async () => {
    const saved = new SavedIndex({ path: join(temporaryFolder(), 'network'), program: 'p' })
    await saved.save(incidenceOf([{ id: 'm', people: ['a', 'b'] }]), { dataVersion: 3, source: 'x' })
    let isOpen = false
    const source = new NetworkSource(storeOf({ 'read/network-people': [person('a')] }, () => { if (!isOpen) throw new RangeError('It was asked too early.'); return 4 }), { saved, isOpen: () => isOpen })
    const early = await source.current()
    expect([early.dataVersion, early.index.people.length]).toEqual([3, 2])
    isOpen = true
    expect((await source.current()).index.people).toHaveLength(1)
  })
  it('says what kept it from being saved, and answers all the same', async () => {
    const saved = new SavedIndex({ path: join(temporaryFolder(), 'missing', 'network'), program: 'p' })
    const told = new Promise((resolve) => { void new NetworkSource(storeOf({}, () => 1), { saved, onError: resolve }).current() })
    expect(String(await told)).toContain('ENOENT')
  })
  it('is tried again after a failure', async () => {
    let works = false
    const rows = { 'read/network-people': [person('a')] }
    const source = new NetworkSource(storeOf(rows, () => { if (!works) throw new StatementError('x', 'down'); return 1 }))
    await expect(source.current()).rejects.toThrow('down')
    works = true
    expect((await source.current()).index.people).toHaveLength(1)
  })
})
