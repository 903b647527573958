import { scorePages } from '../../server/evaluate/score.ts'
import type { AnswerPage, ExtractedArticle } from '../../server/evaluate/answers.ts'

const text = '全市防汛工作会议召开 王晖主持 吴新明参加 习近平'
const page: AnswerPage = { file: 'a.txt', articles: [{ headline: '全市防汛工作会议召开', date: '2022-06-01', reporters: ['李彤'], mentioned: ['习近平'], meetings: [
  { name: '全市防汛工作会议', kind: 'meeting', venues: ['崇川区'], attendance: [['王晖', 'chair', ['市委书记']], ['吴新明', 'attendee', ['市长']]] },
] }] }
const attendance = [
  { person: '王晖', capacity: 'chair', titles: ['市委书记'], evidence: [{ start: 0, end: text.length }] },
  { person: '吴新明', capacity: 'attendee', titles: ['市长'], evidence: [{ start: 0, end: text.length }] },
]
const right: ExtractedArticle = { page: 'a.txt', span: { start: 0, end: text.length }, headline: '全市防汛工作会议召开', reporters: ['李彤'], meetings: [{ name: '全市防汛工作会议', kind: 'meeting', date: '2022-06-01', venues: [{ name: '崇川区' }], attendance }] }

describe('scorePages', () => {
  it('gives 1 in every figure to the answers themselves', () => {
    const { rates, traps, errors } = scorePages([page], () => ({ text, articles: [right] }))
    expect(Object.values(rates).map(({ f1 }) => f1)).toEqual(Object.values(rates).map(() => 1))
    expect([traps, errors]).toEqual([[], []])
  })
  it('counts a cited leader who was made to attend as a trap', () => {
    const wrong = { ...right, meetings: right.meetings.map((meeting) => ({ ...meeting, attendance: [...attendance, { person: '习近平', capacity: 'speaker', titles: [], evidence: [] }] })) }
    const { rates, traps, errors } = scorePages([page], () => ({ text, articles: [wrong] }))
    expect(traps).toEqual(['a.txt «全市防汛工作会议召开»: 习近平'])
    expect(rates.attendance).toEqual({ p: 2 / 3, r: 1, f1: 0.8 })
    expect(rates.spans.p).toBe(2 / 3)
    expect(errors).toEqual(['a.txt «全市防汛工作会议召开»: not an attendee: 习近平 (speaker)', 'a.txt «全市防汛工作会议召开»: evidence of 习近平 does not hold the name'])
  })
  it('counts an article that was not found in every figure it would have filled', () => {
    const { rates } = scorePages([page], () => ({ text, articles: [] }))
    expect([rates.articles.f1, rates.attendance.f1, rates.titles.f1, rates.meetings.f1, rates.reporters.f1]).toEqual([0, 0, 0, 0, 0])
  })
  it('takes a day that the text does not settle for wrong', () => {
    const undated = { ...page, articles: page.articles.map((article) => ({ ...article, date: null })) }
    expect(scorePages([undated], () => ({ text, articles: [right] })).rates.dates.p).toBe(0)
  })
})
