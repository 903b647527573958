/** Where stories begin and what is left outside them. */
import { groupBlocks } from '../../../server/extract/articles/grouping.ts'
import { toBlocks } from '../../../server/extract/articles/blocks.ts'
import { surnames } from '../../support/seed-pages.ts'

const group = (text: string, title?: string) => groupBlocks(toBlocks(text, { surnames: surnames() }), title)
const roles = (text: string, title?: string) => group(text, title).groups.map((story) => story.map(({ role }) => role))

test('a dateline takes the headings in front of it', () => {
  expect(roles('甲会议召开\n晚报讯 会议召开。\n乙会议召开强调\n乙口号\n晚报讯 会议召开。')).toEqual([['headline', 'running'], ['kicker', 'headline', 'running']])
})

test('a by-line between a headline and its dateline belongs to them, one behind a text to that', () => {
  expect(roles('甲会议召开\n作者：张明\n本报讯 会议召开。\n乙会议召开\n作者：李明\n本报讯 会议召开。')).toEqual([['headline', 'byline', 'running'], ['headline', 'byline', 'running']])
  expect(roles('甲会议召开\n本报讯 会议召开。\n记者张明\n乙会议召开\n本报讯 会议召开。')).toEqual([['headline', 'running', 'byline'], ['headline', 'running']])
})

test('a line of the page\'s makers inside a story is a part of it that is no text', () => {
  expect(roles('甲会议召开\n责编 张三\n晚报讯 会议召开。')).toEqual([['headline', 'furniture', 'running']])
})

test('headings at the foot are furniture', () => {
  const { groups, furniture } = group('甲会议召开\n晚报讯 会议召开。\n周强 姜海峰')
  expect([groups.length, furniture.map(({ rule }) => rule)]).toEqual([1, ['articles/editors']])
})

test('a page of nothing but headings is one story', () => {
  expect(roles('甲会议召开\n乙会议召开').length).toBe(1)
})
