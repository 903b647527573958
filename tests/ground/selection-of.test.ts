import { edgeElementId } from '../../client/canvas/elements.ts'
import { selectionOf } from '../../client/ground/selection-of.ts'
import { graphView } from '../../client/view-model/graph-view.ts'
import { goldNetwork } from '../support/gold-network.ts'

const DRAWN = { colourBy: 'city', hidden: [], minMeetings: 1 } as const
const people = graphView(goldNetwork(), goldNetwork(), DRAWN)
const twoMode = goldNetwork({ mode: 'meetings' })
const both = graphView(twoMode, twoMode, DRAWN)

describe('a click', () => {
  it('on a node selects the person or the meeting', () => {
    const meeting = both.nodes.find(({ kind }) => kind === 'meeting')?.id ?? ''
    expect(selectionOf(people, { kind: 'node', id: 'p:王晖' })).toEqual({ kind: 'person', id: 'p:王晖' })
    expect(selectionOf(both, { kind: 'node', id: meeting })).toEqual({ kind: 'meeting', id: meeting })
  })
  it('on a tie selects both its ends', () => {
    const [tie] = people.edges
    expect(selectionOf(people, { kind: 'edge', id: edgeElementId(tie?.id ?? '') })).toEqual({ kind: 'tie', a: tie?.source, b: tie?.target })
  })
  it('on an attendance selects the meeting, at whichever end it stands', () => {
    const [part] = both.edges
    if (part === undefined) throw new RangeError('no attendance')
    const turned = { ...both, edges: [{ ...part, source: part.target, target: part.source }] }
    const selected = [both, turned].map((graph) => selectionOf(graph, { kind: 'edge', id: edgeElementId(part.id) }))
    expect(selected).toEqual([{ kind: 'meeting', id: part.target }, { kind: 'meeting', id: part.target }])
  })
  it('on the ground, or on what is not drawn any more, selects nothing', () => {
    expect([selectionOf(people, undefined), selectionOf(people, { kind: 'node', id: 'gone' }), selectionOf(people, { kind: 'edge', id: 'edge gone' })]).toEqual([undefined, undefined, undefined])
  })
})
