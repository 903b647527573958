import { expect, test } from '@jest/globals'
import { Meetings } from '../../../client/panels/person/Meetings.tsx'
import { somePerson } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('a meeting is a line with day, name, capacity, venue and titles', () => {
  expect(wordsIn(renderPanel(<Meetings attended={somePerson().meetings.slice(0, 1)} />, { language: 'zh' })))
    .toMatch(/^2022年3月28日 昨天上午 省疫情联防联控指挥部视频调度会议 参加 视频 南通分会场 市疫情联防联控指挥部指挥长、市委副书记、市长 · 出处 1 处/)
})

test('without meetings it says so', () => {
  expect(wordsIn(renderPanel(<Meetings attended={[]} />))).toBe('No article says that this person took part in a meeting.')
})
