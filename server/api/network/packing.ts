/** Pieces ↔ index with breaths between, so that the event loop never waits for the whole. */
import { setImmediate as breathe } from 'node:timers/promises'
import type { IncidenceIndex } from '../../network/incidence-index.ts'
import { packIndex, type Unpacking, unpackIndex } from '../../network/packed-index.ts'
import { layTies } from '../../network/tie-rows.ts'

/** @throws RangeError when the pieces do not fit together */
export async function unpacked(pieces: readonly Uint8Array[], how: Unpacking = {}): Promise<IncidenceIndex> {
  const reading = unpackIndex(pieces, how)
  for (;;) {
    const step = reading.next()
    if (step.done === true) return step.value
    await breathe()
  }
}

/** Layings that are under way. */
const laying = new WeakMap<IncidenceIndex, Promise<void>>()

/** Lays out the ties of an index, which its pieces hold, if that was not done before. */
export function laidOut(index: IncidenceIndex): Promise<void> {
  const begun = laying.get(index) ?? layOut(index)
  laying.set(index, begun)
  return begun
}

async function layOut(index: IncidenceIndex): Promise<void> {
  const steps = layTies(index)
  while (steps.next().done !== true) await breathe()
}

/** The pieces in memory that threads share. */
export async function packed(index: IncidenceIndex): Promise<readonly Uint8Array[]> {
  await laidOut(index)
  const pieces: Uint8Array[] = []
  for (const piece of packIndex(index)) {
    const shared = new Uint8Array(new SharedArrayBuffer(piece.length))
    shared.set(piece)
    pieces.push(shared)
    await breathe()
  }
  return pieces
}
