/**
 * Counts the steps of work on texts, not its seconds: characters that patterns run over, that are searched or read singly, and items that lists go through.
 *
 * The built-in methods are replaced while the work runs, so that every step counts wherever it is taken. What one pattern does inside itself is counted as
 * the stretch it ran over. Synchronous work only.
 */

const COUNTED_ON_STRINGS = ['charAt', 'charCodeAt', 'indexOf', 'lastIndexOf', 'includes'] as const
const COUNTED_ON_ARRAYS = ['map', 'filter', 'flatMap', 'some', 'every', 'find', 'findLast', 'findIndex', 'findLastIndex', 'reduce', 'forEach'] as const

/** How many steps the work takes. */
export function stepsOf(work: () => void): number {
  let steps = 0
  const count = (more: number): void => { steps += more }
  const undo = [countPatterns(count), ...COUNTED_ON_STRINGS.map((name) => countString(name, count)), ...COUNTED_ON_ARRAYS.map((name) => countArray(name, count))]
  try {
    work()
  } finally {
    for (const put of undo) put()
  }
  return steps
}

type Count = (more: number) => void

function countPatterns(count: Count): () => void {
  const exec = RegExp.prototype.exec
  RegExp.prototype.exec = function counted(text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    const anchored = this.sticky || (this.source.startsWith('^') && !this.multiline)
    if (match !== null) count(match.index + match[0].length - from + 1)
    else count(anchored ? 1 : Math.max(text.length - from, 0) + 1)
    return match
  }
  return () => { RegExp.prototype.exec = exec }
}

function countString(name: typeof COUNTED_ON_STRINGS[number], count: Count): () => void {
  const original = Object.getOwnPropertyDescriptor(String.prototype, name)
  const method: unknown = original?.value
  if (original === undefined || typeof method !== 'function') throw new TypeError(`Strings have no ${name}.`)
  Object.defineProperty(String.prototype, name, { ...original, value(this: string, ...given: unknown[]): unknown {
    const result: unknown = Reflect.apply(method, this, given)
    count(name.startsWith('char') ? 1 : distance(this, result, name === 'lastIndexOf' ? this.length : Number(given[1] ?? 0)))
    return result
  } })
  return () => { Object.defineProperty(String.prototype, name, original) }
}

/** How far a search ran: from where it began to what it found, else over the whole text. */
function distance(text: string, found: unknown, from: number): number {
  return typeof found !== 'number' || found < 0 ? text.length + 1 : Math.abs(found - from) + 1
}

function countArray(name: typeof COUNTED_ON_ARRAYS[number], count: Count): () => void {
  const original = Object.getOwnPropertyDescriptor(Array.prototype, name)
  const method: unknown = original?.value
  if (original === undefined || typeof method !== 'function') throw new TypeError(`Arrays have no ${name}.`)
  Object.defineProperty(Array.prototype, name, { ...original, value(this: readonly unknown[], visit: unknown, ...more: unknown[]): unknown {
    if (typeof visit !== 'function') return Reflect.apply(method, this, [visit, ...more])
    const counted = (...given: unknown[]): unknown => {
      count(1)
      return Reflect.apply(visit, undefined, given)
    }
    return Reflect.apply(method, this, [counted, ...more])
  } })
  return () => { Object.defineProperty(Array.prototype, name, original) }
}
