import { expect, test } from '@jest/globals'
import { fileOf, isRecordOfMany } from '../../server/load/page-source.ts'

test.each([
  ['a.csv, row 3', 'a.csv', true],
  ['day/a.ndjson.gz, line 12', 'day/a.ndjson.gz', true],
  ['a.json, record 1', 'a.json', true],
  ['a, b.txt', 'a, b.txt', false],
  ['-', '-', false],
])('%s stands in %s', (source, file, record) => {
  expect([fileOf(source), isRecordOfMany(source)]).toEqual([file, record])
})
