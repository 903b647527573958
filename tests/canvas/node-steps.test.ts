import { isArrow, stepped, tiesOf, type Floor, type Standing } from '../../client/canvas/node-steps.ts'
import { walk } from '../../client/canvas/use-node-keys.ts'
import type { EdgeView, NodeView } from '../../client/view-model/graph-view.ts'

const node = (id: string): NodeView => ({ id, kind: 'person', name: id, gloss: '', radius: 5, category: 0, rank: 1, detail: '' })
const tie = (source: string, target: string, count: number): EdgeView => ({ id: `${source}-${target}`, kind: 'together', source, target, width: 1, video: false, count })
const floor: Floor = {
  view: { nodes: ['most', 'east', 'south', 'nowhere'].map(node), edges: [tie('most', 'east', 1), tie('south', 'most', 5)], scale: { mostMeetings: 1, mostShared: 1 }, categories: [], weaker: [] },
  at: new Map([['most', { x: 0, y: 0 }], ['east', { x: 50, y: 0 }], ['south', { x: 0, y: 50 }]]),
}
const press = (key: string, shiftKey = false) => ({ key, shiftKey })
const from = (standing: Standing, key: string, shiftKey = false): Standing | undefined => stepped(standing, press(key, shiftKey), floor)

describe('steps among nodes', () => {
  it('begin with the person of most meetings, whichever arrow is pressed', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) expect(from({}, key)).toEqual({ node: 'most' })
  })
  it('go to the nearest in a direction, and stay where there is none', () => {
    expect(from({ node: 'most' }, 'ArrowRight')).toEqual({ node: 'east' })
    expect(from({ node: 'most' }, 'ArrowDown')).toEqual({ node: 'south' })
    expect(from({ node: 'most' }, 'ArrowUp')).toEqual({ node: 'most' })
  })
  it('go round the ties of a node, the strongest first, both ways', () => {
    expect(tiesOf(floor.view, 'most').map(({ id }) => id)).toEqual(['south-most', 'most-east'])
    expect(from({ node: 'most' }, 'e')).toEqual({ node: 'most', tie: 0 })
    expect(from({ node: 'most', tie: 1 }, 'E')).toEqual({ node: 'most', tie: 0 })
    expect(from({ node: 'most' }, 'E', true)).toEqual({ node: 'most', tie: 1 })
  })
  it('begin anew from a node that has no place', () => {
    expect(from({ node: 'nowhere' }, 'ArrowDown')).toEqual({ node: 'most' })
  })
  it('end by Escape, and leave other keys to others', () => {
    expect(from({ node: 'most' }, 'Escape')).toEqual({})
    expect([from({}, 'Escape'), from({}, 'e'), from({ node: 'nowhere' }, 'e'), from({ node: 'most' }, 't')]).toEqual([undefined, undefined, undefined, undefined])
    expect([isArrow({ key: 'ArrowUp' }), isArrow({ key: 'constructor' })]).toEqual([true, false])
  })
  it('have nowhere to go in an empty network', () => {
    expect(stepped({}, press('ArrowDown'), { view: { ...floor.view, nodes: [] }, at: new Map() })).toEqual({})
  })
})

describe('keys pressed before there was a network', () => {
  it('lead where they would have led', () => {
    expect(walk([press('ArrowDown'), press('ArrowRight')], floor)).toEqual({ standing: { node: 'east' }, opened: false })
    expect(walk([press('ArrowDown'), press('e'), press('Enter'), press('ArrowRight')], floor)).toEqual({ standing: { node: 'most', tie: 0 }, opened: true })
  })
  it('open nothing where they led nowhere', () => {
    expect(walk([press('ArrowDown'), press('Enter')], { view: { ...floor.view, nodes: [] }, at: new Map() })).toEqual({ standing: {}, opened: false })
  })
})
