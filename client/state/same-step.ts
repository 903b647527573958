/**
 * Which views are steps of one change: dragging the brush or pressing a stepper again and again is one thing done, and the browser's "back" takes it back at once.
 * In: views. Out: what differs, by name; nothing where they are alike. Pure.
 */
import { addressOf } from './address.ts'
import type { View } from './state.ts'

/** Changes of one part that come within so many milliseconds are one step. */
export const STEP_MS = 1000

/** Parts that are set by degrees: the ends of the period, the least numbers. */
const BY_DEGREES: ReadonlySet<string> = new Set(['from', 'to', 'shared', 'meetings'])

/** The parts of the address that differ (`from to`), in order; empty where nothing does. */
export function changedParts(one: View, other: View): readonly string[] {
  const [a, b] = [one, other].map((view) => new URLSearchParams(addressOf(view)))
  const names = new Set([...a?.keys() ?? [], ...b?.keys() ?? []])
  return [...names].filter((name) => a?.getAll(name).join('\n') !== b?.getAll(name).join('\n')).sort()
}

/** A change as it was written to the history. @property parts what changed @property at milliseconds */
export interface Written { readonly parts: readonly string[], readonly at: number }

/** Whether a change goes on with the one before: the same parts by degrees, soon after. */
export function goesOn(before: Written | undefined, { parts, at }: Written): boolean {
  if (before === undefined || at - before.at > STEP_MS) return false
  return parts.every((part) => BY_DEGREES.has(part)) && parts.some((part) => before.parts.includes(part)) && before.parts.every((part) => BY_DEGREES.has(part))
}
