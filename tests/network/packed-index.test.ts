import fc from 'fast-check'
import type { IncidenceIndex } from '../../server/network/incidence-index.ts'
import { packIndex, type Unpacking, unpackIndex } from '../../server/network/packed-index.ts'
import { tieRows } from '../../server/network/tie-rows.ts'
import { randomIncidence } from '../support/random-incidence.ts'

function unpack(pieces: readonly Uint8Array[], how: Unpacking = {}): IncidenceIndex {
  const reading = unpackIndex(pieces, how)
  for (;;) {
    const { done, value } = reading.next()
    if (done === true) return value
  }
}

describe('a packed index', () => {
  it('unpacks to an equal one, from shared memory too', () => {
    fc.assert(fc.property(randomIncidence(), (index) => {
      const pieces = [...packIndex(index)]
      const unpacked = unpack(pieces)
      expect(unpacked).toEqual(index)
      expect(unpack(pieces, { meetingsLater: true })).toEqual(index)
      expect(tieRows(unpacked)).toEqual(tieRows(index))
      expect(tieRows(unpacked)).not.toBe(tieRows(index))
      const shared = pieces.map((piece) => {
        const copy = new Uint8Array(new SharedArrayBuffer(piece.length + 1), 1)
        copy.set(piece)
        return copy
      })
      expect(unpack(shared).people).toEqual(index.people)
    }), { seed: 4, numRuns: 50 })
  })
  it('is refused when a piece is missing, or there is one too many', () => {
    const [index] = fc.sample(randomIncidence(), { seed: 4, numRuns: 1 })
    if (index === undefined) throw new RangeError('No sample.')
    const pieces = [...packIndex(index)]
    expect(() => unpack(pieces.slice(0, -1))).toThrow('do not fit together')
    expect(() => unpack([...pieces, Uint8Array.of(1)])).toThrow('do not fit together')
  })
})
