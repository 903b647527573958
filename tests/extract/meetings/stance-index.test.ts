import fc from 'fast-check'
import { StanceIndex } from '../../../server/extract/meetings/stance-index.ts'
import type { Stance } from '../../../server/extract/meetings/stances.ts'

function stance(start: number, end: number, role: Stance['role']): Stance {
  return { group: { people: [], start, end, open: false }, role, predicate: { start: end, end }, verbs: [] }
}

/** Disjoint groups in order, from the gaps and lengths between them. */
const inOrder = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom<Stance['role']>('subject', 'object', 'cited')), { maxLength: 12 }).map((steps) => {
  let at = 0
  return steps.map(([gap, length, role]) => {
    const start = at + gap
    at = start + length
    return stance(start, at, role)
  })
})

describe('StanceIndex', () => {
  it('answers as a look at every stance would', () => {
    fc.assert(fc.property(inOrder, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (stances, at, to) => {
      const index = new StanceIndex(stances)
      expect(index.covers(at)).toBe(stances.some(({ group }) => group.start <= at && at < group.end))
      expect(index.lastSubject(at)).toBe(stances.findLast(({ role, group }) => role === 'subject' && group.end <= at))
      expect(index.beginningIn(at, to)).toEqual(stances.filter(({ group }) => group.start >= at && group.start < to))
      expect(index.othersIn(at, to)).toEqual(stances.filter(({ role, group }) => role !== 'subject' && group.start >= at && group.start < to).map(({ group }) => group))
    }))
  })
})
