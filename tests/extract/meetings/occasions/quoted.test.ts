import { hideQuotedMarks, showQuotedMarks } from '../../../../server/extract/meetings/occasions/quoted.ts'

describe('hideQuotedMarks', () => {
  it.each([
    ['开展了“观故居，走多党合作之路”系列学习考察活动。', false], ['举办"传承五四薪火，担当时代使命"青年茶话会。', false],
    // what somebody says is no title
    ['他说：“去年，我参加了大会。”', true],
  ])('%s: the comma stays: %s', (text, stays) => {
    const hidden = hideQuotedMarks(text)
    expect([hidden.length, hidden.includes('，'), showQuotedMarks(hidden)]).toEqual([text.length, stays, text])
  })
})
