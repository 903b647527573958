/**
 * Dates as people write them in a column → ISO day. Only forms with one reading: year first, month and day in full.
 * `2022-03-28`, `2022/3/28`, `2022.3.28`, `20220328`, `2022年3月28日`, and an ISO date-time, whose day counts as written.
 * A day that no calendar has gives undefined.
 */
const FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})[.](\d{1,2})[.](\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})-(\d{2})-(\d{2})[T ]\d{2}:\d{2}\S*$/,
]

/** `YYYY-MM-DD`, or undefined where the text is no such date. */
export function parseDay(text: string): string | undefined {
  const trimmed = text.trim()
  for (const form of FORMS) {
    const [, year, month, day] = form.exec(trimmed) ?? []
    if (year !== undefined && month !== undefined && day !== undefined) return isoDay(Number(year), Number(month), Number(day))
  }
  return undefined
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}
