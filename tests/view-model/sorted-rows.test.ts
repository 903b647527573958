import { sortedRows } from '../../client/view-model/sorted-rows.ts'

const rows = [{ name: '赵建军', count: 3 }, { name: '陈红红', count: 11 }, { name: '王晖', count: 3 }]
const byName = { value: (row: typeof rows[number]) => row.name }
const byCount = { value: (row: typeof rows[number]) => row.count }
const names = (sorted: readonly { readonly name: string }[]): string => sorted.map(({ name }) => name).join()

describe('rows', () => {
  it('keep their order until a column is chosen', () => {
    expect(sortedRows(rows, { column: undefined, down: true, language: 'en' })).toBe(rows)
  })
  it('sort numbers by size, equals in the order given, either way', () => {
    expect(names(sortedRows(rows, { column: byCount, down: false, language: 'en' }))).toBe('赵建军,王晖,陈红红')
    expect(names(sortedRows(rows, { column: byCount, down: true, language: 'en' }))).toBe('陈红红,赵建军,王晖')
  })
  it('sort Chinese names by their sound for Chinese readers', () => {
    expect(names(sortedRows(rows, { column: byName, down: false, language: 'zh' }))).toBe('陈红红,王晖,赵建军')
  })
  it('leave what they are given as it is', () => {
    sortedRows(rows, { column: byCount, down: true, language: 'en' })
    expect(names(rows)).toBe('赵建军,陈红红,王晖')
  })
})
