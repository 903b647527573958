import { isGeneric, isPointing, isSameOccasion, withoutPointing } from '../../../server/extract/meetings/same-occasion.ts'

describe('isSameOccasion', () => {
  it.each([
    ['庆祝中国和平统一促进会成立30周年大会', '庆祝大会', false], ['省疫情防控工作领导小组会议', '领导小组会议', true],
    ['纪念5·12国际护士节暨表彰大会', '纪念大会', true], ['全市经济工作会议', '全体会议', false], ['项目开工仪式', '签约仪式', false],
    ['市疫情防控工作视频调度会', '省疫情防控工作领导小组会议', false], ['全市安全生产工作会议', '安全生产工作会议', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameOccasion(a, b)).toBe(same)
    expect(isSameOccasion(b, a)).toBe(same)
  })
})

describe('isGeneric', () => {
  it.each([['会议', true], ['庆祝大会', true], ['上述活动', true], ['续会', false], ['全市安全生产工作会议', false]])('%s: %s', (name, generic) => {
    expect(isGeneric(name)).toBe(generic)
  })
})

describe('withoutPointing', () => {
  it.each([['本次开幕式', '开幕式'], ['上午10点的开幕式', '开幕式'], ['今天下午的座谈会', '座谈会'], ['晚上举行的晚会', '晚会'], ['该局会议', '该局会议'], ['该会议', '会议']])('%s: %s', (name, rest) => {
    expect(withoutPointing(name)).toBe(rest)
    expect(isPointing(name)).toBe(name !== rest)
  })
})
