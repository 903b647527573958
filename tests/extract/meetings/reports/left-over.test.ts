import { assembleReports } from '../../../../server/extract/meetings/reports.ts'
import { readSentences } from '../../../support/read-sentences.ts'

function seatedBy(...sentences: readonly string[]): readonly string[] {
  return assembleReports(readSentences(...sentences)).flatMap(({ seats }) => seats.filter(({ rule }) => rule === 'attendance/acts').map(({ name }) => name))
}

describe('whoActed', () => {
  it.each([
    // 中原区残联 2016-05-13, 新闻联播 2018-07-24: a person with a post acts in the story of an occasion
    [['石胜利'], ['5月13日上午，区残联举办捐赠仪式。', '区政府副区长王宏军、区残联理事长任莉出席了此次活动。', '区慈善总会会长石胜利先生向残疾人捐赠爱心衣物200件。']],
    // elected in absence, sent words, not there
    [[], ['5月13日上午，县茶业协会举行成立大会。', '副县长王宏军、农业局局长任莉出席会议。', '县政协原主席杨廉素当选为协会会长。']],
    [[], ['5月13日上午，县茶业协会举行成立大会。', '副县长王宏军、农业局局长任莉出席会议。', '省协会会长杨廉素发来贺信。']],
    // 人民日报 2020-01-29: the story goes elsewhere
    [[], ['29日，省委书记王强主持召开常委会会议。', '在河南，集团党委书记陈广法带领50多名职工加班加点。']],
    // quoted
    [[], ['3月9日，县委书记张世伟参加植树活动。', '县林业局局长蔡德军介绍，全县要植树90万株。']],
    // a feature: more people are left than seated
    [[], ['3月9日，县委书记张世伟参加植树活动。', '护林员队长李国强每天巡山。', '林场场长赵建军守着苗圃。', '村支书孙玉海种下果树。']],
  ])('%j', (names, sentences) => {
    expect(seatedBy(...sentences)).toEqual(names)
  })
})
