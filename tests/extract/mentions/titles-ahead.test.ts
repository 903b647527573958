import { REACH_AHEAD, titleAhead } from '../../../server/extract/mentions/titles-ahead.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

describe('titleAhead', () => {
  it.each([
    // 新闻晨报 2025-01-15
    ['应邀出席大会的市领导还有：', '市领导'],
    ['参加活动的校领导有', '校领导'],
    // a class says nothing
    ['出席会议的领导有：', undefined],
    ['应邀参加的嘉宾有：', undefined],
    ['参加会议的还有：', undefined],
    ['市领导说：', undefined],
  ])('%s', (words, title) => {
    const found = titleAhead(words.slice(-REACH_AHEAD), loadLexicon())
    expect(found === undefined ? undefined : found.body + found.office).toBe(title)
  })
})
