import { expect, test } from '@jest/globals'
import { roughWidth, wordings } from '../../client/canvas/wording.ts'

const person = { id: 'p', kind: 'person', name: '王晖', gloss: 'Wang Hui', radius: 8, category: 0, rank: 4, detail: '' } as const
const meeting = { ...person, kind: 'meeting', name: '江苏省环保集团南通地区生态环境基础设施项目对接会', gloss: '' } as const

test('names carry their pinyin where that is asked for', () => {
  expect(wordings(person, true, false)).toEqual(['王晖 Wang Hui', '王晖'])
  expect(wordings(person, false, false)).toEqual(['王晖'])
})

test('a long name of a meeting is cut until it is pointed at', () => {
  expect(wordings(meeting, true, false)).toEqual(['江苏省环保集团南通地区…'])
  expect(wordings(meeting, true, true)).toEqual([meeting.name])
})

test('an ideograph is as wide as it is high', () => {
  expect(roughWidth('王晖')).toBe(24)
  expect(roughWidth('Wang')).toBeLessThan(30)
})
