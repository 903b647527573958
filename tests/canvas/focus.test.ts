import cytoscape, { type Core } from 'cytoscape'
import { applyFocus, neighboursOf, type Pointed } from '../../client/canvas/focus.ts'

/** a meets b and c; d stands alone. */
function network(): Core {
  const edge = (source: string, target: string) => ({ data: { id: `${source}${target}`, source, target } })
  return cytoscape({ headless: true, elements: [...['a', 'b', 'c', 'd'].map((id) => ({ data: { id } })), edge('a', 'b'), edge('a', 'c')] })
}
function having(name: string, pointed: Pointed, cy = network()): string {
  applyFocus(cy, pointed)
  return cy.elements(`.${name}`).map((element) => element.id()).sort().join()
}

describe('what is pointed at', () => {
  it('keeps its neighbours; the rest falls back', () => {
    expect([having('dim', { open: [], hovered: 'b' }), having('near', { open: [], hovered: 'b' })]).toEqual(['ac,c,d', 'ab'])
    expect(having('dim', { open: [] })).toBe('')
  })
  it('as a tie keeps its two ends', () => {
    expect(having('dim', { open: [], hovered: 'ac' })).toBe('ab,b,d')
  })
  it('by key on a tie is marked, though its node is in focus', () => {
    expect([having('standing', { open: [], focused: 'a', tie: 'ab' }), having('dim', { open: [], focused: 'a', tie: 'ab' })]).toEqual(['ab', 'ac,c,d'])
  })
  it('goes before what the keyboard stands on', () => {
    expect(having('dim', { open: [], hovered: 'b', focused: 'c' })).toBe('ac,c,d')
  })
})

describe('what is open', () => {
  it('is marked with all its ties, of a pair only the one between them', () => {
    expect(having('open', { open: ['a'] })).toBe('a,ab,ac')
    expect([having('open', { open: ['a', 'b'], openEdge: 'ab' }), having('opened-tie', { open: ['a', 'b'], openEdge: 'ab' })]).toEqual(['a,b', 'ab'])
  })
  it('never falls back, whatever is pointed at', () => {
    expect(having('dim', { open: ['a'], hovered: 'd' })).toBe('b,c')
  })
  it('is let go when something else is', () => {
    const cy = network()
    having('open', { open: ['a'] }, cy)
    expect(having('open', { open: ['d'] }, cy)).toBe('d')
  })
})

test('neighbours of a node are at the other ends, those of a tie are its ends', () => {
  const edges = [{ id: 'ab', source: 'a', target: 'b' }, { id: 'ca', source: 'c', target: 'a' }]
  expect([neighboursOf(edges, 'a'), neighboursOf(edges, 'ab'), neighboursOf(edges, 'x')]).toEqual([['b', 'c'], ['a', 'b'], []])
})
