/** Where a page was read from, as ingest names it → the file, and whether it is one record of many in it (`a.csv, row 3`). */

const RECORD = /, (?:row|line|record) \d+$/u

/** True of a record of a file of many. */
export function isRecordOfMany(source: string): boolean {
  return RECORD.test(source)
}

/** The file that a page stands in. */
export function fileOf(source: string): string {
  return source.replace(RECORD, '')
}
