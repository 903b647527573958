/** Lines of the page that no story owns. */
import { furnitureDiagnostic, isFurniture } from '../../../server/extract/articles/furniture.ts'
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
