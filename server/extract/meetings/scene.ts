/**
 * A scene: a sentence with what the earlier steps read in it.
 *
 * `index` is the sentence's number in its article; offsets of stances and occasions are in `text`.
 */
import type { Occasion } from './occasions/occasion.ts'
import type { Stance } from './stances.ts'

export interface Scene {
  readonly index: number
  readonly text: string
  readonly heading: boolean
  readonly stances: readonly Stance[]
  readonly occasions: readonly Occasion[]
}
