import type { ReportDraft } from '../../../../server/extract/meetings/reports.ts'
import type { Seat } from '../../../../server/extract/meetings/reports/draft.ts'
import { Presence } from '../../../../server/extract/meetings/reports/presence.ts'

const text = '出席会议的有（以姓氏笔画为序）王晖、李彤。张伟在如东分会场参加会议。陈明以视频方式出席。'
const scene = { index: 0, text, heading: false, stances: [], occasions: [] }
const report: ReportDraft = {
  name: '会议', kind: 'meeting', scene: 0, start: 2, end: 4, rule: 'meetings/object', talk: false, background: false, listComplete: true, scenes: [0], seats: [],
}

function seatOf(words: string): Seat {
  const start = text.indexOf(words)
  const found = { start, end: start + 2, name: words.slice(0, 2), rule: 'people/in-list' } as const
  return { person: { found, start, end: start + 2, own: [], spread: [] }, name: found.name, capacity: 'attendee', scene: 0, words: { start, end: start + words.length }, rule: 'attendance/list' }
}

describe('Presence', () => {
  const presence = new Presence({ ...report, name: '全市工作会议' }, [scene])
  it.each([
    ['张伟在如东分会场参加会议', { venue: '如东分会场', mode: 'video' }],
    ['陈明以视频方式出席', { venue: undefined, mode: 'video' }],
    ['王晖、李彤', { venue: undefined, mode: 'unknown' }],
  ])('%s', (words, attended) => { expect(presence.of(seatOf(words))).toEqual(attended) })

  it('is in one room where nothing speaks of video', () => {
    const plain = { ...scene, text: text.replace('分会场', '　　　').replace('视频方式', '　　　　') }
    expect(new Presence(report, [plain]).of(seatOf('王晖、李彤'))).toEqual({ venue: undefined, mode: 'in person' })
  })

  it('is on both sides of a talk by video', () => {
    const talk = { ...scene, text: '王晖以视频方式会见李彤。' }
    expect(new Presence({ ...report, name: '会见李彤' }, [talk]).of(seatOf('王晖、李彤')).mode).toBe('video')
  })

  it('tells the order of strokes', () => {
    expect(presence.orderOf(seatOf('王晖、李彤'))).toBe('stroke')
    expect(new Presence(report, [{ ...scene, text: '王晖出席。' }]).orderOf(seatOf('王晖、李彤'))).toBe('printed')
  })
})
