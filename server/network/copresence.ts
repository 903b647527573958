/**
 * Were two people of one meeting in one room? The rule stands here and nowhere else.
 *
 * | a | b | together |
 * | --- | --- | --- |
 * | venue X | venue X | in person |
 * | venue X | venue Y | video |
 * | by video | in person, or not said | video: one sat in a branch venue, the other is not said to have sat there too |
 * | by video | by video, not both venues known | unknown: perhaps the same branch venue |
 * | in person | in person | in person |
 * | in person | not said | unknown |
 * | not said | not said | unknown |
 *
 * A venue here is the branch venue a person sat in; it is compared within one meeting only.
 */
import type { Mode } from '../domain/facts.ts'

/** Where one person sat: how the paper says it, and the name of the branch venue where it says that. */
export interface Seat { readonly mode: Mode, readonly venue?: string }

/** How two people were together: in one room, by video, or not said. */
export type Copresence = 'in person' | 'video' | 'unknown'

/**
 * Seats as numbers, for loops over millions of pairs.
 * @property byVideo 1 for a seat by video @property venues a number for each branch venue; 0 where none is known
 */
export interface SeatCodes { readonly byVideo: Uint8Array, readonly venues: Int32Array }

/** The codes of these seats, in their order. */
export function seatCodes(seats: readonly Seat[]): SeatCodes {
  const numbers = new Map<string, number>()
  for (const { venue } of seats) if (venue !== undefined && !numbers.has(venue)) numbers.set(venue, numbers.size + 1)
  return { byVideo: Uint8Array.from(seats, ({ mode }) => Number(mode === 'video')), venues: Int32Array.from(seats, ({ venue }) => (venue === undefined ? 0 : numbers.get(venue) ?? 0)) }
}

/** Whether `copresence` of two seats is 'video', by their codes. */
export function isByVideo({ byVideo, venues }: SeatCodes, a: number, b: number): boolean {
  const [here, there] = [venues[a] ?? 0, venues[b] ?? 0]
  return here !== 0 && there !== 0 ? here !== there : byVideo[a] !== byVideo[b]
}

/** Two seats of one meeting → how their holders were together. Symmetric. */
export function copresence(a: Seat, b: Seat): Copresence {
  if (a.venue !== undefined && b.venue !== undefined) return a.venue === b.venue ? 'in person' : 'video'
  if ((a.mode === 'video') !== (b.mode === 'video')) return 'video'
  return a.mode === 'in person' && b.mode === 'in person' ? 'in person' : 'unknown'
}
