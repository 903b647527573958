import { expect, test } from '@jest/globals'
import { Meetings } from '../../../client/panels/person/Meetings.tsx'
import { somePerson } from '../../support/panel-answers.ts'
import { wordsIn } from '../../support/render-panel.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

const { meetings } = somePerson()
const NONE = { total: 0, undated: 0, items: [], next: null }

test('a meeting is a line with day, name, capacity, venue and titles', () => {
  expect(wordsIn(renderWithLibrary(<Meetings person="p" name="王晖" first={{ ...meetings, items: meetings.items.slice(0, 1) }} />, { language: 'zh' })))
    .toMatch(/^2022年3月28日 昨天上午 省疫情联防联控指挥部视频调度会议 参加 视频 南通分会场 市疫情联防联控指挥部指挥长、市委副书记、市长 · 出处 1 处/)
})

test('without meetings it says so', () => {
  expect(wordsIn(renderWithLibrary(<Meetings person="p" name="王晖" first={NONE} />))).toBe('No article says that this person took part in a meeting.')
})

test('of many it shows how many are shown, with the button that brings earlier ones', () => {
  const first = { ...meetings, total: 18_000, undated: 700, next: '2022-02-11~m2' }
  const english = wordsIn(renderWithLibrary(<Meetings person="p" name="王晖" first={first} />))
  expect(english).toMatch(/Show earlier meetings 5 meetings shown, 18,000 in all$/)
  expect(english).toContain('700 undated')
  expect(wordsIn(renderWithLibrary(<Meetings person="p" name="王晖" first={first} />, { language: 'zh' }))).toMatch(/显示更早的会议 已显示 5 次，共 18,000 次$/)
})

test('where all are shown there is no button', () => {
  expect(renderWithLibrary(<Meetings person="p" name="王晖" first={meetings} />)).not.toMatch(/<button|role="status"/)
})
