import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { csvCell, csvFile } from '../../client/image/csv.ts'

describe('csv', () => {
  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＋1', '－1', '＠x'])('defuses %j', (cell) => {
    expect(csvCell(cell).replace(/^"/, '').startsWith("'")).toBe(true)
  })

  test('numbers stay numbers, what is absent stays empty', () => {
    expect([csvCell(-1.5), csvCell(null), csvCell('')]).toEqual(['-1.5', '', ''])
  })

  test('begins with a byte order mark and ends its lines as spreadsheets do', () => {
    expect(csvFile([['姓名', '会议'], ['王晖', 4]])).toBe('\ufeff姓名,会议\r\n王晖,4\r\n')
  })

  test('any text comes back, an apostrophe in front of formulas aside', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), (cells) => {
      const [row]: unknown[] = parse(csvFile([cells]), { bom: true, record_delimiter: '\r\n' })
      expect(Array.isArray(row) ? row.map((cell) => String(cell).replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')) : row).toEqual(cells)
    }))
  })
})
