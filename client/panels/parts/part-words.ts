/** The part that a person took in a meeting, in words: `chaired`, `received`, `guest, spoke`. */
import type { Text } from '../../text/catalogue.ts'
import { partTaken, type Part, type PartTaken } from '../../view-model/part-taken.ts'

export function partWords(part: Part, text: Text): string {
  const [first, further] = partTaken(part)
  return first === 'guest' && further !== undefined ? text.guestWho(wordOf(further, text)) : wordOf(first, text)
}

function wordOf(part: PartTaken, text: Text): string {
  if (part === 'received') return text.received
  return part === 'guest' ? text.guest : text.capacity[part]
}
