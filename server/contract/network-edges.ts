/**
 * The edges of a network as they cross HTTP: columns of equal length whose numbers point into its nodes, since an answer may have 14 000 edges
 * and an object of each, with the ids of both ends, is ten times as long. Columns → edges.
 */
import { z } from 'zod'
import { capacitySchema, modeSchema } from './common.ts'

/** A tie of two people. `shared` meetings, of which `byVideo` were not in one room; `strength` is Newman's sum of 1/(n-1). */
export interface TogetherEdge {
  readonly kind: 'together'
  readonly id: string
  readonly source: string
  readonly target: string
  readonly shared: number
  readonly byVideo: number
  readonly strength: number
}

/** A person's part in a meeting. */
export interface AttendedEdge {
  readonly kind: 'attended'
  readonly id: string
  readonly source: string
  readonly target: string
  readonly capacity: z.infer<typeof capacitySchema>
  readonly mode: z.infer<typeof modeSchema>
}

const countsSchema = z.array(z.number().int().nonnegative())

/** `source` and `target` say which of `nodes`, from 0 on; line i of every column is of edge i. */
export const togetherColumnsSchema = z.object({
  source: countsSchema, target: countsSchema, shared: countsSchema, byVideo: countsSchema, strength: z.array(z.number()),
}).meta({ id: 'TogetherColumns' })

export const attendedColumnsSchema = z.object({
  source: countsSchema, target: countsSchema, capacity: z.array(capacitySchema), mode: z.array(modeSchema),
}).meta({ id: 'AttendedColumns' })

/** The columns of both kinds; those of the kind that is not drawn are empty. */
export const edgeColumnsSchema = z.object({ together: togetherColumnsSchema, attended: attendedColumnsSchema })

export type TogetherColumns = z.infer<typeof togetherColumnsSchema>
export type AttendedColumns = z.infer<typeof attendedColumnsSchema>
export type EdgeColumns = z.infer<typeof edgeColumnsSchema>

interface Node { readonly id: string }

/** @throws RangeError when the columns of a kind differ in length or one points to no node */
export function edgesOf(nodes: readonly Node[], { together, attended }: EdgeColumns): readonly (TogetherEdge | AttendedEdge)[] {
  checkLengths(together)
  checkLengths(attended)
  return [
    ...together.source.map((_, i): TogetherEdge => ({
      kind: 'together', ...ends(nodes, together, i), shared: line(together.shared, i), byVideo: line(together.byVideo, i), strength: line(together.strength, i),
    })),
    ...attended.source.map((_, i): AttendedEdge => ({ kind: 'attended', ...ends(nodes, attended, i), capacity: line(attended.capacity, i), mode: line(attended.mode, i) })),
  ]
}

function checkLengths(columns: Readonly<Record<string, readonly unknown[]>>): void {
  const lengths = Object.entries(columns).map(([name, { length }]) => `${name} ${length}`)
  if (new Set(Object.values(columns).map(({ length }) => length)).size > 1) throw new RangeError(`The columns differ in length: ${lengths.join(', ')}.`)
}

function ends(nodes: readonly Node[], { source, target }: { readonly source: readonly number[], readonly target: readonly number[] }, i: number): { readonly id: string, readonly source: string, readonly target: string } {
  const [from, to] = [line(nodes, line(source, i)).id, line(nodes, line(target, i)).id]
  return { id: `${from}--${to}`, source: from, target: to }
}

function line<T>(column: readonly T[], i: number): T {
  const found = column[i]
  if (found === undefined) throw new RangeError(`Nothing stands at place ${i} of ${column.length}.`)
  return found
}
