import { describe, expect, test } from '@jest/globals'
import { columnBreaks } from '../../client/view-model/column-breaks.ts'

function joined(words: string): string {
  return columnBreaks(words).reduceRight((text, gap) => text.slice(0, gap.start) + text.slice(gap.end), words)
}

describe('column breaks', () => {
  test('spaces at the column\'s distance go, the one after the dateline stays', () => {
    const words = '晚报讯 昨天上午,市疫情联防 联控指挥部指挥长,市委副书记、市 长吴新明主持召开全市疫情防控工作 视频点调会。他强调,要深入学习贯 彻党的二十大精神和习近平总书记关 于疫情防控的重要讲话重要指示精 神,按照国家、省相关部署要求。'
    expect(joined(words)).toBe('晚报讯 昨天上午,市疫情联防联控指挥部指挥长,市委副书记、市长吴新明主持召开全市疫情防控工作视频点调会。他强调,要深入学习贯彻党的二十大精神和习近平总书记关于疫情防控的重要讲话重要指示精神,按照国家、省相关部署要求。')
  })

  test.each([
    ['few spaces', '会议还研究了其他事项。记者李彤 周强 姜海峰'],
    ['a list with its own spaces', '王晖 吴新明 陆卫东 王洪涛 王晓斌 潘建华 陈冬梅 童剑'],
    ['spaces in Latin text', 'the quick brown fox jumps over the lazy dog and so on'],
    ['no space', '会议召开。'],
    ['nothing', ''],
  ])('%s: every space stays', (_, words) => {
    expect(joined(words)).toBe(words)
  })
})
