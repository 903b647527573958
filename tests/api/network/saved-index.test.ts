import { appendFileSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { SavedIndex } from '../../../server/api/network/saved-index.ts'
import { incidenceOf } from '../../support/incidence.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const index = incidenceOf([{ id: 'm1', people: ['吴新明', '王晖', '许昆林'], dateFrom: '2022-03-28' }, { id: 'm2', people: ['王晖'], kind: 'visit', heldAt: ['nantong'] }], [{ id: 'nantong', name: '南通市' }])
const origin = { dataVersion: 7, source: 'this store' }

async function saved(): Promise<{ readonly path: string, readonly file: SavedIndex }> {
  const path = join(temporaryFolder(), 'graph.network')
  const file = new SavedIndex({ path, program: 'p1' })
  await file.save(index, origin)
  return { path, file }
}

describe('an index saved in a file', () => {
  it('is read as it was, with what it was made from', async () => {
    const { path, file } = await saved()
    expect(await file.load()).toEqual({ ...origin, index })
    expect(readdirSync(join(path, '..'))).toEqual(['graph.network'])
  })
  it('is replaced by the one saved last', async () => {
    const { file } = await saved()
    await Promise.all([file.save(index, { ...origin, dataVersion: 8 }), file.save(index, { ...origin, dataVersion: 9 })])
    expect((await file.load())?.dataVersion).toBe(9)
  })
  it('is noted as still holding for the version it has, and for no other', async () => {
    const { path, file } = await saved()
    utimesSync(path, 0, 0)
    await file.confirm(8)
    expect(await file.written()).toBe(0)
    await file.confirm(7)
    expect(await file.written()).toBeGreaterThan(0)
  })
  it('is not saved where it is small', async () => {
    const file = new SavedIndex({ path: join(temporaryFolder(), 'graph.network'), program: 'p1', leastAttendances: 5 })
    await file.save(index, origin)
    expect(await file.written()).toBeUndefined()
  })
  it('is of no use to another program', async () => {
    const { path } = await saved()
    expect(await new SavedIndex({ path, program: 'p2' }).load()).toBeUndefined()
  })
  it.each<[string, (path: string) => void]>([
    ['a byte changed in the middle', (path) => { const bytes = readFileSync(path); const at = bytes.length - 40; bytes[at] = (bytes[at] ?? 0) ^ 1; writeFileSync(path, bytes) }],
    ['cut short', (path) => { truncateSync(path, readFileSync(path).length - 8) }],
    ['cut off in the heading', (path) => { truncateSync(path, 20) }],
    ['empty', (path) => { truncateSync(path, 0) }],
    ['too long', (path) => { appendFileSync(path, 'more') }],
    ['something else', (path) => { writeFileSync(path, '{"program":"p1"}\nmore') }],
  ])('is ignored when it is damaged: %s', async (_, damage) => {
    const { path, file } = await saved()
    damage(path)
    expect(await file.load()).toBeUndefined()
  })
  it('is not there before it is saved', async () => {
    const file = new SavedIndex({ path: join(temporaryFolder(), 'none'), program: 'p1' })
    expect([await file.load(), await file.written()]).toEqual([undefined, undefined])
  })
  it('leaves nothing half written where it cannot be saved', async () => {
    const folder = temporaryFolder()
    await expect(new SavedIndex({ path: join(folder, 'missing', 'graph'), program: 'p1' }).save(index, origin)).rejects.toThrow('ENOENT')
    expect(readdirSync(folder)).toEqual([])
  })
})
