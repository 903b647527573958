import { gathering } from '../../../../server/extract/meetings/reports/gathering.ts'
import { readSentences } from '../../../support/read-sentences.ts'

const found = (...sentences: readonly string[]): object | undefined => {
  const draft = gathering(readSentences(...sentences))
  return draft && { name: draft.name, kind: draft.occasion.kind, people: [...draft.seats.keys()], listComplete: draft.listComplete }
}

describe('people with posts who do something together, whatever it is', () => {
  it.each([
    // named by what they do, where there is no headline
    [['昨日，副市长李明、水利局局长张强、渔业局局长陈刚等同放流的鱼苗一道下到江边。'], { name: '同放流的鱼苗一道下到江边', kind: 'meeting', people: ['李明', '张强', '陈刚'], listComplete: false }],
    // by the headline, where there is one
    // 南京工业大学 2024, 安阳中院 2023, 青龙街道 2022: one who comes with others, two with posts on a day, who takes part in what only a noun of the sentence before names
    [['9月18日上午，集团党委委员、副总经理徐光伟一行四人来我院交流。'], { name: '来我院交流', kind: 'visit', people: ['徐光伟'], listComplete: true }],
    [['3月14日，省法院杨红波副处长、民一庭陈红云法官等一行六人到安阳中院调研指导人民法庭工作。'], { name: '到安阳中院调研指导人民法庭工作', kind: 'inspection', people: ['杨红波', '陈红云'], listComplete: false }],
    [['7月31日上午，第四届睦邻节授牌仪式在广场启动。', '副区长吴小红，区民政局局长袁维鸿，各社区书记以及志愿者代表出席活动。'], { name: '活动', kind: 'meeting', people: ['吴小红', '袁维鸿'], listComplete: true }],
    // 辛集 2014: a list without posts that takes part, on a day
    [['3月19日，聂英武、巴利凯、陈振居等市四大班子领导来到植树点参加义务植树。'], { name: '来到植树点参加义务植树', kind: 'meeting', people: ['聂英武', '巴利凯', '陈振居'], listComplete: false }],
    // 新闻联播 2016-03-07, 人民日报 2020-01-14, 2020-05-11, 上海大学 2011-10-19: who takes part opens the story, who speaks at a meeting, what has a day of its own further down
    [['中共中央政治局常委、全国人大常委会委员长张德江在安徽代表团参加审议。'], { name: '在安徽代表团参加审议', kind: 'meeting', people: ['张德江'], listComplete: true }],
    [['贷款余额增加。', '在13日的国新办新闻发布会上，中国银保监会副主席黄洪说，将稳妥处置风险。'], { name: '国新办新闻发布会', kind: 'meeting', people: ['黄洪'], listComplete: true }],
    [['金牌到了。', '学校很美。', '大家很高兴。', '客人也很高兴。', '10月13日晚，上海大学副校长吴松在乐乎新楼宴请爱尔兰客人。'], { name: '在乐乎新楼宴请爱尔兰客人', kind: 'meeting', people: ['吴松'], listComplete: true }],
    // 新闻联播 2015-01-13 in its manner: 12号 is a day as well
    [['12号，副市长李明、水利局局长张强前往灾区。'], { name: '前往灾区', kind: 'visit', people: ['李明', '张强'], listComplete: true }],
    // who is only said to go along, with a party that is not named
    [['7月21日，综合考评组在二公司党委书记郭启生等人的陪同下，对项目进行了检查和考核。'], { name: '对项目进行了检查和考核', kind: 'inspection', people: ['郭启生'], listComplete: false }],
    [['# 我市领导与环卫工人共迎新春', '昨日清晨，副市长李明、水利局局长张强、渔业局局长陈刚分头拿起扫帚。'], { name: '我市领导与环卫工人共迎新春', kind: 'meeting', people: ['李明', '张强', '陈刚'], listComplete: true }],
  ])('%s', (sentences, expected) => {
    expect(found(...sentences)).toEqual(expected)
  })
  it.each([
    ['two on no day', ['副市长李明、水利局局长张强分头拿起扫帚。']],
    ['one who does something alone', ['昨日，副市长李明拿起扫帚。']],
    ['what is still to come', ['昨日获悉，副市长李明、水利局局长张强、渔业局局长陈刚将赴浙江考察。']],
    ['what was said on another day', ['昨日播出，市委书记李明在主持学习时强调，生态保护很重要。']],
    ['a leader who is named by the form of address only', ['3月19日，李克强总理来到这里。']],
    ['who only says something', ['昨日，水利局局长张强、渔业局局长陈刚表示，水质改善了。']],
    ['what happens to them', ['昨日，副市长李明、水利局局长张强、渔业局局长陈刚荣获先进个人称号。']],
    ['what they are', ['副市长李明、水利局局长张强、渔业局局长陈刚任组长。']],
    ['who took part another time', ['去年9月，副市长李明参加了培训。']],
    ['who said it at last year’s meeting', ['水质改善了。', '在去年的座谈会上，副市长李明说，水质改善了。']],
    // 新闻联播 2012-09-19, 2019-04-12, 2021-04-30: who writes to one another, announces or sends greetings
    ['who exchange letters', ['9月19日，国家主席胡锦涛与多哥共和国总统福雷互致贺电，热烈庆祝两国建交40周年。']],
    ['who announces what others do', ['29号，荷兰首相吕特宣布，荷兰将更多参与打击行动。']],
    ['who writes only', ['副市长李明、水利局局长张强、渔业局局长陈刚分别发来贺信。']],
  ])('%s is no occasion', (_, sentences) => {
    expect(found(...sentences)).toBeUndefined()
  })
})
