import { assembleReports } from '../../../../server/extract/meetings/reports.ts'
import { readSentences } from '../../../support/read-sentences.ts'

function seatedBy(...sentences: readonly string[]): readonly string[] {
  return assembleReports(readSentences(...sentences)).flatMap(({ seats }) => seats.filter(({ rule }) => rule === 'attendance/acts').map(({ name }) => name))
}

describe('whoActed', () => {
  it.each([
    // 中原区残联 2016-05-13, 新闻联播 2018-07-24: a person with a post acts in the story of an occasion
    [['石胜利'], ['5月13日上午，区残联举办捐赠仪式。', '区政府副区长王宏军、区残联理事长任莉出席了此次活动。', '区慈善总会会长石胜利先生向残疾人捐赠爱心衣物200件。']],
    // 新闻联播 2012-12-04: who stands between the guests has a dash in the name that no rule reads, so that the next one's place in the clause is not known
    [['李金华'], ['全国个体劳动者第四次代表大会暨全国先进个体工商户表彰大会4日在北京人民大会堂隆重举行。', '中共中央政治局常委、国务院副总理王岐山出席大会。', '全国人大常委会副委员长司马义-铁力瓦尔地、全国政协副主席李金华和国家工商总局等有关部门负责同志参加。']],
    // 扬州 2009-12-29 in its manner: of a list the first was seated elsewhere; words in quotation marks elsewhere in the sentence do not matter
    [['姚天勇', '沈茂德'], ['23日上午，专家组组长黄法祥、校长王强出席汇报会。', '由专家组组长黄法祥、副组长姚天勇、副校长沈茂德对学校评分。']],
    [['韩长赋'], ['9月3日，农信社庆祝大会在长春举行。', '副省长王强出席大会。', '吉林省省长韩长赋对农信社寄予厚望，当场留下了“永葆活力”的题词。']],
    // 新闻联播 2018-12-13 in its manner: greeted from afar, still to be met, told by a guest
    [[], ['5月13日上午，省长王宏军会见代表团团长任莉。', '任莉转达了州长郝建国对王宏军的问候。']],
    [[], ['5月13日上午，县长王宏军在县政府会议室主持召开座谈会。', '座谈会后王宏军将同市长郝建国会谈。']],
    [[], ['5月13日上午，县长王宏军在县政府会议室主持召开座谈会。', '我今天还要去见市长郝建国。']],
    // elected in absence, sent words, not there
    [[], ['5月13日上午，县茶业协会举行成立大会。', '副县长王宏军、农业局局长任莉出席会议。', '县政协原主席杨廉素当选为协会会长。']],
    [[], ['5月13日上午，县茶业协会举行成立大会。', '副县长王宏军、农业局局长任莉出席会议。', '省协会会长杨廉素发来贺信。']],
    // 人民日报 2020-01-29: the story goes elsewhere
    [[], ['29日，省委书记王强主持召开常委会会议。', '在河南，集团党委书记陈广法带领50多名职工加班加点。']],
    // quoted
    [[], ['3月9日，县委书记张世伟参加植树活动。', '县林业局局长蔡德军介绍，全县要植树90万株。']],
    // a feature: more than twice as many are left as are seated
    [[], ['3月9日，县委书记张世伟参加植树活动。', '护林员队长李国强每天巡山。', '林场场长赵建军守着苗圃。', '村支书孙玉海种下果树。', '村委会主任钱大明挑水。']],
  ])('%j', (names, sentences) => {
    expect(seatedBy(...sentences)).toEqual(names)
  })
})
