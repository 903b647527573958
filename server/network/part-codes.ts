/** A person's part in a meeting as one small number: capacity and presence together. */
import type { Mode } from '../domain/facts.ts'
import { CAPACITIES } from './incidence-index.ts'

/** Presences by their code. */
export const PRESENCES = ['in person', 'video', 'unknown'] as const satisfies readonly Mode[]

/** How many part codes there are. */
export const PART_CODES = CAPACITIES.length * PRESENCES.length

/** The code of the capacity in a part code. */
export function capacityOf(part: number): number { return Math.floor(part / PRESENCES.length) }

/** @param capacity, presence codes of CAPACITIES and PRESENCES */
export function partCode(capacity: number, presence: number): number { return capacity * PRESENCES.length + presence }
