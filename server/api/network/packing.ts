/** Pieces ↔ index with breaths between, so that the event loop never waits for the whole. */
import { setImmediate as breathe } from 'node:timers/promises'
import type { IncidenceIndex } from '../../network/incidence-index.ts'
import { packIndex, unpackIndex } from '../../network/packed-index.ts'

/** @throws RangeError when the pieces do not fit together */
export async function unpacked(pieces: readonly Uint8Array[]): Promise<IncidenceIndex> {
  const reading = unpackIndex(pieces)
  for (;;) {
    const step = reading.next()
    if (step.done === true) return step.value
    await breathe()
  }
}

/** The pieces in memory that threads share. */
export async function packed(index: IncidenceIndex): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = []
  for (const piece of packIndex(index)) {
    const shared = new Uint8Array(new SharedArrayBuffer(piece.length))
    shared.set(piece)
    pieces.push(shared)
    await breathe()
  }
  return pieces
}
