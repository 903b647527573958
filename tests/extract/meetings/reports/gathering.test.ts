import { gathering } from '../../../../server/extract/meetings/reports/gathering.ts'
import { readSentences } from '../../../support/read-sentences.ts'

const found = (...sentences: readonly string[]): object | undefined => {
  const draft = gathering(readSentences(...sentences))
  return draft && { name: draft.name, kind: draft.occasion.kind, people: [...draft.seats.keys()], listComplete: draft.listComplete }
}

describe('people with posts who do something together, whatever it is', () => {
  it.each([
    // named by what they do, where there is no headline
    [['昨日，副市长李明、水利局局长张强、渔业局局长陈刚等同放流的鱼苗一道下到江边。'], { name: '同放流的鱼苗一道下到江边', kind: 'meeting', people: ['李明', '张强', '陈刚'], listComplete: false }],
    // by the headline, where there is one
    [['# 我市领导与环卫工人共迎新春', '昨日清晨，副市长李明、水利局局长张强、渔业局局长陈刚分头拿起扫帚。'], { name: '我市领导与环卫工人共迎新春', kind: 'meeting', people: ['李明', '张强', '陈刚'], listComplete: true }],
  ])('%s', (sentences, expected) => {
    expect(found(...sentences)).toEqual(expected)
  })
  it.each([
    ['two only', ['昨日，副市长李明、水利局局长张强分头拿起扫帚。']],
    ['what happens to them', ['昨日，副市长李明、水利局局长张强、渔业局局长陈刚荣获先进个人称号。']],
    ['what they are', ['副市长李明、水利局局长张强、渔业局局长陈刚任组长。']],
    ['who writes only', ['副市长李明、水利局局长张强、渔业局局长陈刚分别发来贺信。']],
  ])('%s is no occasion', (_, sentences) => {
    expect(found(...sentences)).toBeUndefined()
  })
})
