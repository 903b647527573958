import { edgeElementId } from '../../client/canvas/elements.ts'
import { sentenceOf } from '../../client/canvas/sentence.ts'
import { textOf } from '../../client/text/text-of.ts'
import type { EdgeView, GraphView, NodeView } from '../../client/view-model/graph-view.ts'

const node = (id: string, more: Partial<NodeView> = {}): NodeView => ({ id, kind: 'person', name: id, gloss: '', radius: 5, category: 0, rank: 3, detail: '', ...more })
const tie = (source: string, target: string, more: Partial<EdgeView> = {}): EdgeView => ({ id: `${source}-${target}`, kind: 'together', source, target, width: 1, video: false, count: 2, ...more })
const view: GraphView = {
  nodes: [node('王晖', { detail: '市委书记' }), node('吴新明', { rank: 1 }), node('常务会议', { kind: 'meeting' })],
  edges: [tie('王晖', '吴新明'), tie('王晖', '常务会议', { kind: 'attended', video: true })], weaker: [tie('王晖', '刘洪')], scale: { mostMeetings: 1, mostShared: 1 }, categories: [],
}
const said = (kind: 'node' | 'edge', id: string, language: 'en' | 'zh' = 'en'): string | undefined => sentenceOf(view, { kind, id: kind === 'edge' ? edgeElementId(id) : id }, textOf(language))

describe('what is pointed at', () => {
  it('is said with post, meetings and all ties, those not drawn too', () => {
    expect(said('node', '王晖')).toBe('王晖, 市委书记: 3 meetings, 3 ties')
    expect(said('node', '吴新明', 'zh')).toBe('吴新明：会议 1 次，同场 1 人')
  })
  it('is a meeting with its people, or a tie with its meetings', () => {
    expect(said('node', '常务会议')).toBe('常务会议: 1 person')
    expect(said('edge', '王晖-吴新明')).toBe('王晖 and 吴新明: 2 shared meetings')
  })
  it('says of a part by video that it was', () => {
    expect(said('edge', '王晖-常务会议')).toBe('王晖 · 常务会议 (by video only)')
  })
  it('says nothing of what is not drawn any more', () => {
    expect([said('node', '刘洪'), said('edge', '王晖-刘洪')]).toEqual([undefined, undefined])
  })
})
