/** Lines of the page that no story owns. */
import { furnitureDiagnostic, isFurniture, isSignature } from '../../../server/extract/articles/furniture.ts'
import { toBlocks } from '../../../server/extract/articles/blocks.ts'
import { surnames } from '../../support/seed-pages.ts'

const block = (line: string) => toBlocks(line, { surnames: surnames() })

test.each([['责编 张三 版式 李四', true], ['2022年3月29日 星期二 A02版 要闻', true], ['制图：张丹峰', true], ['第3版', true], ['全市会议召开', false], ['昨天，责编参加会议。', false]])('%s: %s', (line, expected) => {
  expect(block(line).map(isFurniture)).toEqual([expected])
})

test('names at the foot are editors, elsewhere just a line', () => {
  const rules = block('周强 姜海峰').flatMap((line) => [furnitureDiagnostic(line, true).rule, furnitureDiagnostic(line, false).rule])
  expect(rules).toEqual(['articles/editors', 'articles/furniture'])
})

test.each([['责任编辑：权莉', true], ['编辑:周盈盈', true], ['资料来源:海盐县慈善总会 作者:俞明华 日期:2018年3月8日', true], ['本版责编：张明', false], ['校对：张明', false], ['责任编辑：系统管理员', false]])('%s signs the one story of its page: %s', (line, expected) => {
  expect(block(line).map((each) => isSignature(each, true))).toEqual([expected])
})

test('above the text only a by-line signs', () => {
  expect([...block('责任编辑：权莉'), ...block('来源：慈善总会 作者：俞明华')].map((each) => isSignature(each, false))).toEqual([false, true])
})
