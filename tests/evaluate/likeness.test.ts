import { dice, plain, sameMeeting, sameRole, sameVenue } from '../../server/evaluate/likeness.ts'

describe('likeness', () => {
  it('leaves out white space and punctuation', () => {
    expect(plain('市 长（代）')).toBe('市长代')
    expect(plain(undefined)).toBe('')
  })
  it('is Dice’s coefficient', () => {
    expect(dice('全市会议', '全市会议')).toBe(1)
    expect(dice('全市会议', '县区座谈')).toBe(0)
    expect(dice('', '')).toBe(1)
  })
  it('lets a title carry its body in front, but not a single character', () => {
    expect(sameRole('统战部部长', '市委统战部部长')).toBe(true)
    expect(sameRole('市长', '副市长')).toBe(false)
  })
  it('takes a contained name for the same', () => {
    expect(sameMeeting('全市安全生产工作会议', '安全生产工作会议')).toBe(true)
    expect(sameMeeting('续会', '省疫情防控工作领导小组会议')).toBe(false)
    expect(sameVenue('南通', '南通分会场')).toBe(true)
  })
})
