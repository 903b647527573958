/**
 * English counts: the number with its thousands, then the noun in the form that the plural rules ask for.
 * Chinese needs no plural, only measure words, which stand in its own catalogue.
 */
const rules = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en-GB')

/** The form of the noun alone: `plural(1, 'tie', 'ties')` is `tie`. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other
}

/** The number alone, with its thousands: `1,234`. */
export function grouped(count: number): string {
  return numbers.format(count)
}

/** Number and noun: `counted(1234, 'tie', 'ties')` is `1,234 ties`. */
export function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${plural(count, one, other)}`
}

/** How often: once, twice, 3 times. */
export function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : counted(count, 'time', 'times')
}
