import { assembleReports } from '../../../server/extract/meetings/reports.ts'
import { readSentences } from '../../support/read-sentences.ts'

function capacities(...sentences: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(assembleReports(readSentences(...sentences)).flatMap(({ seats }) => seats.map(({ name, capacity }) => [name, capacity])))
}

describe('capacityIn', () => {
  it.each([
    // 江海晚报 2023
    [['昨天，我市召开援派干部人才代表春节慰问座谈会。', '市委书记王晖出席会议并讲话。', '市委副书记、市长吴新明主持会议。'], { 王晖: 'speaker', 吴新明: 'chair' }],
    // 无锡日报 2022: the first leads, those who come along take part
    [['昨日，市委书记杜小刚检查疫情防控工作。', '市领导许峰、秦咏薪参加检查。'], { 杜小刚: 'lead', 许峰: 'attendee', 秦咏薪: 'attendee' }],
    // 新闻联播 2015-11-06: host and guest
    [['国家主席习近平会见越共中央总书记阮富仲。', '王沪宁、栗战书参加会见。'], { 习近平: 'lead', 阮富仲: 'speaker', 王沪宁: 'attendee', 栗战书: 'attendee' }],
    // 人民日报 2019-02-28: 通报 and 部署
    [['国务院副总理韩正27日出席全国政策性粮食库存大清查动员电视电话会议并讲话。', '何立峰通报全国大清查试点情况并部署大清查具体工作。'], { 韩正: 'speaker', 何立峰: 'speaker' }],
    // 区报: listed, but not there
    [['昨天，区委书记陈刚主持召开区委常委会会议。', '区长林涛出席，区政协主席吴敏因公请假。'], { 陈刚: 'chair', 林涛: 'attendee' }],
    // 县报: 来到 does not weaken the lead
    [['县委书记张伟先后来到城关镇、柳河乡，走访慰问困难群众。', '县领导何军、罗敏一同走访慰问。'], { 张伟: 'lead', 何军: 'attendee', 罗敏: 'attendee' }],
  ])('%j', (sentences, expected) => {
    expect(capacities(...sentences)).toEqual(expected)
  })
})
