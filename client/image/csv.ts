/**
 * CSV that opens in a spreadsheet: UTF-8 with BOM, CRLF, quoted where needed (RFC 4180). Pure.
 * A cell that a spreadsheet would run as a formula is defused with an apostrophe in front (OWASP, "CSV injection"); numbers stay numbers.
 */
export type Cell = string | number | null

const STARTS_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** The whole file. @param rows the heading first */
export function csvFile(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

/** One cell. */
export function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = STARTS_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
