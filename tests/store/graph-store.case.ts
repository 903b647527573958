/**
 * What every store must do, whichever engine it runs on: an adapter's test calls this with a way to open, reopen and forget a store.
 * Statements used here are those of cypher/schema and of the folder tests/store/cypher.
 */
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { GraphStore, Row } from '../../server/store/graph-store.ts'
import { StatementError, StoreClosedError } from '../../server/store/store-error.ts'

/** @property open opens the same store again each time; @property forget empties it; statements are those of tests/store/cypher */
export interface StoreUnderTest {
  open(): Promise<GraphStore>
  forget(): Promise<void>
  end(): Promise<void>
}

const WANG = { id: 'p1', name: '王晖', tags: ['书记', '主席'] }
const WU = { id: 'p2', name: '吴新明', tags: [] }

export function describeGraphStore(title: string, under: StoreUnderTest): void {
  describe(title, () => {
    let store: GraphStore
    beforeEach(async () => { store = await under.open() })
    afterEach(async () => {
      await store.close()
      await under.forget()
    })
    afterAll(() => under.end())

    const people = (): Promise<readonly Row[]> => store.read('read/test-people')
    const put = (...rows: readonly Row[]): Promise<readonly Row[]> => store.write((transaction) => transaction.run('load/put-test-people', { rows }))

    test('a new store has a schema version and data version 0', async () => {
      expect(await store.schemaVersion()).toBeGreaterThan(0)
      expect(await store.dataVersion()).toBe(0)
    })

    test('what is written is read, with lists and characters as they were', async () => {
      await put(WANG, WU)
      expect(await people()).toEqual([WANG, WU])
    })

    test('each committed write raises the data version by one', async () => {
      await put(WANG)
      await put(WU)
      expect(await store.dataVersion()).toBe(2)
    })

    test('a write that wrote nothing leaves the data version as it was', async () => {
      await put(WANG)
      const seen = await store.write((transaction) => transaction.run('read/test-people'))
      expect(seen).toEqual([WANG])
      expect(await store.dataVersion()).toBe(1)
    })

    test('a transaction sees its own writes, a reader outside does not', async () => {
      const [inside, outside] = await store.write(async (transaction) => {
        await transaction.run('load/put-test-people', { rows: [WANG] })
        return [await transaction.run('read/test-people'), await people()]
      })
      expect(inside).toEqual([WANG])
      expect(outside).toEqual([])
    })

    test('when the work throws, nothing is kept and the error is passed on', async () => {
      const failure = new RangeError('half way')
      const writing = store.write(async (transaction) => {
        await transaction.run('load/put-test-people', { rows: [WANG] })
        throw failure
      })
      await expect(writing).rejects.toBe(failure)
      expect(await people()).toEqual([])
      expect(await store.dataVersion()).toBe(0)
    })

    test('a statement that fails spoils its transaction even when the work catches the error', async () => {
      await put(WANG)
      const writing = store.write(async (transaction) => {
        await transaction.run('load/put-test-people', { rows: [WU] })
        await transaction.run('load/create-test-person', { row: WANG }).catch(() => [])
        return 'done'
      })
      await expect(writing).rejects.toBeInstanceOf(StatementError)
      expect(await people()).toEqual([WANG])
    })

    test('an id that is there already is refused', async () => {
      await put(WANG)
      await expect(store.write((transaction) => transaction.run('load/create-test-person', { row: WANG }))).rejects.toBeInstanceOf(StatementError)
    })

    test('a writer that failed does not hold up the next', async () => {
      await expect(store.write(() => Promise.reject(new RangeError('no')))).rejects.toBeInstanceOf(RangeError)
      await put(WU)
      expect(await people()).toEqual([WU])
    })

    test('writers that come at once take turns', async () => {
      const ids = Array.from({ length: 20 }, (_, i) => `p${String(i).padStart(2, '0')}`)
      await Promise.all(ids.map((id) => put({ id, name: id, tags: [] })))
      expect((await people()).map((row) => row.id)).toEqual(ids)
      expect(await store.dataVersion()).toBe(20)
    })

    test('statements that a transaction does not await still run in order', async () => {
      await store.write(async (transaction) => {
        void transaction.run('load/put-test-people', { rows: [WANG] })
        void transaction.run('load/put-test-people', { rows: [{ ...WANG, name: '王辉' }] })
      })
      expect(await people()).toEqual([{ ...WANG, name: '王辉' }])
    })

    test('a stream gives what a read gives', async () => {
      const rows = Array.from({ length: 2500 }, (_, i) => ({ id: `p${String(i).padStart(5, '0')}`, name: `人${i}`, tags: [] }))
      await put(...rows)
      const streamed: Row[] = []
      for await (const row of store.stream('read/test-people')) streamed.push(row)
      expect(streamed).toEqual(rows)
    })

    test('a stream may be left early', async () => {
      await put(WANG, WU)
      for await (const row of store.stream('read/test-people')) {
        expect(row).toEqual(WANG)
        break
      }
      expect(await people()).toHaveLength(2)
    })

    test('null, booleans, whole and broken numbers and maps survive as parameters and columns', async () => {
      const values = { nothing: null, yes: true, no: false, whole: 12, broken: 31.98, negative: -3, text: '“会”\n', list: [1, 'a', null], map: { a: [{ b: 1 }] } }
      expect(await store.read('read/test-echo', { value: values })).toEqual([{ value: values }])
    })

    test('an unknown statement and a missing parameter are named', async () => {
      await expect(store.read('read/no-such-statement')).rejects.toThrow('read/no-such-statement')
      await expect(store.read('read/test-echo')).rejects.toThrow('parameters are missing: value')
    })

    test('text is found in the article that holds it, not in its neighbour on the page', async () => {
      await store.write((transaction) => transaction.run('load/put-test-page', {
        page: { id: 'page1', text: '南通召开\n市委常\n委会会议\n盐城举行创建动员会' },
        articles: [{ id: 'a1', start: 0, end: 14 }, { id: 'a2', start: 14, end: 24 }],
      }))
      expect((await store.searchText('市委常委会', 10)).map((hit) => hit.id)).toEqual(['a1'])
      expect((await store.searchText('盐城 动员会', 10)).map((hit) => hit.id)).toEqual(['a2'])
      expect(await store.searchText('南通 动员会', 10)).toEqual([])
      expect(await store.searchText('   ', 10)).toEqual([])
    })

    test('a store that is closed and opened again is the same', async () => {
      await put(WANG)
      await store.close()
      store = await under.open()
      expect(await people()).toEqual([WANG])
      expect(await store.dataVersion()).toBe(1)
      expect((await put(WU))).toEqual([])
      await expect(store.write((transaction) => transaction.run('load/create-test-person', { row: WANG }))).rejects.toBeInstanceOf(StatementError)
    })

    test('a closed store says so; closing twice is fine; writers that wait are finished first', async () => {
      const waiting = put(WANG)
      await Promise.all([store.close(), store.close()])
      await expect(waiting).resolves.toEqual([])
      await expect(people()).rejects.toBeInstanceOf(StoreClosedError)
      await expect(put(WU)).rejects.toBeInstanceOf(StoreClosedError)
    })
  })
}
