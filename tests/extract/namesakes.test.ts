import { describe, expect, it } from '@jest/globals'
import { twoOfName } from '../../server/extract/namesakes.ts'
import { readSentences } from '../support/read-sentences.ts'

describe('twoOfName', () => {
  it.each([
    // names invented
    ['县委书记王伟主持召开会议，县长李娜、副县长王伟出席会议。', [['王伟', '县委书记', '副县长']]],
    ['教育局局长张伟、卫健委主任张伟参加会议。', [['张伟', '教育局局长', '卫健委主任']]],
    // 南通日报 2022-03-29, its manner: the same post again, a form of address, no post
    ['市委书记王晖主持会议，市委书记王晖讲话。', []],
    ['市委书记王晖主持会议，王晖书记讲话。', []],
    ['市委书记、市长王晖主持会议，市长王晖讲话。', []],
    ['市委书记王晖主持会议，王晖讲话。', []],
  ])('%s', (text, found) => {
    const [scene] = readSentences(text)
    expect(scene === undefined ? undefined : twoOfName(scene).map(({ name, one, other }) => [name, one, other])).toEqual(found)
  })
})
