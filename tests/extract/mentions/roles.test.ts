import { collectRoles } from '../../../server/extract/mentions/roles.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'
import { readSentences } from '../../support/read-sentences.ts'

function titlesOf(...sentences: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const groups = readSentences(...sentences).flatMap(({ stances }) => stances.map(({ group }) => group))
  const roles = collectRoles(groups, loadLexicon(), () => ({}))
  return Object.fromEntries([...roles].map(([name, titles]) => [name, titles.map(({ text }) => text)]))
}

describe('collectRoles', () => {
  it.each([
    // 江海晚报 2023: a body named once serves the posts after it
    [['市人大常委会常务副主任、党组副书记庄中秋率队走访。'], { 庄中秋: ['市人大常委会常务副主任', '市人大常委会党组副书记'] }],
    [['省环保集团有限公司党委书记、董事长方斌斌出席。'], { 方斌斌: ['省环保集团有限公司党委书记', '省环保集团有限公司董事长'] }],
    [['市委常委、秘书长陈红参加。'], { 陈红: ['市委常委', '市委秘书长'] }],
    // but 市长 names its body
    [['市委副书记、市长吴新明主持会议。'], { 吴新明: ['市委副书记', '市长'] }],
    // 新闻联播 2015-11-06
    [['越南副总理兼外长范平明参加会见。'], { 范平明: ['越南副总理', '越南外长'] }],
    // 人民日报 2020-01-17
    [['中共中央政治局常委、国务院总理、党组书记李克强主持召开国务院党组会议。'], { 李克强: ['中共中央政治局常委', '国务院总理', '国务院党组书记'] }],
    // 人民日报 2019-10-26: the next person's office belongs to the body named before
    [['全国人大常委会副委员长王晨，秘书长杨振武出席会议。'], { 王晨: ['全国人大常委会副委员长'], 杨振武: ['全国人大常委会秘书长'] }],
    // 主席 is 国家主席 where the article says so
    [['国家主席习近平会见客人。', '相信在习近平主席领导下会更好。'], { 习近平: ['国家主席'] }],
    // a college has a head, its party committee has none
    [['学院党委副书记、院长荀志高出席仪式。'], { 荀志高: ['学院党委副书记', '学院院长'] }],
    // 中国科学院 2007, 2014: an honour is of no body; behind 以及 it says who the next are
    [['脑与认知科学国家重点实验室陈霖院士作工作报告。'], { 陈霖: ['院士'] }],
    [['学术委员会副主任高松院士、万立骏院士以及周其凤院士出席。'], { 高松: ['学术委员会副主任', '院士'], 万立骏: ['院士', '学术委员会副主任'], 周其凤: ['院士'] }],
    // 2009-12-29: nor is a form of address behind a name that has a post before it
    [['评审组组长黄法祥校长主持汇报会。'], { 黄法祥: ['评审组组长', '校长'] }],
    // 浙江 2021: offices of the state have no 会长
    [['省民政厅二级巡视员、副会长兼秘书长蔡国华赴东阳慰问。'], { 蔡国华: ['省民政厅二级巡视员', '副会长', '秘书长'] }],
    // 2016: a body behind the list serves the posts after it
    [['张万顺同志任中轻集团党委书记、总经理。'], { 张万顺: ['中轻集团党委书记', '中轻集团总经理'] }],
    // nor is there a vice-chancellor of 党委, or a chief engineer of 纪委
    [['党委常委、副校长叶知秋参加会见。'], { 叶知秋: ['党委常委', '副校长'] }],
    [['纪委书记费晓峰，总工程师年广久出席。'], { 费晓峰: ['纪委书记'], 年广久: ['总工程师'] }],
    // a commission stands beside its committee, and lends nothing to the posts behind it
    [['市委常委、纪委书记缪生惺出席。'], { 缪生惺: ['市委常委', '市纪委书记'] }],
    [['校党委副书记、纪委书记刘淼，副校长徐岩出席。'], { 刘淼: ['校党委副书记', '校纪委书记'], 徐岩: ['副校长'] }],
    [['总承包二部党委书记李铭，党委副书记、纪委书记、工会主席杨继军，副经理石效民出席。'], { 李铭: ['总承包二部党委书记'], 杨继军: ['总承包二部党委副书记', '总承包二部纪委书记', '总承包二部工会主席'], 石效民: ['总承包二部副经理'] }],
    [['省会专职副会长兼秘书长王彤宇出席。'], { 王彤宇: ['省会专职副会长', '省会秘书长'] }],
    // 2021-06-30: a trade union is no part of a board
    [['集团党委副书记、监事会主席、工会主席余伟军慰问老党员。'], { 余伟军: ['集团党委副书记', '监事会主席', '工会主席'] }],
    // 华中农业大学 2020: a committee has no headmaster, a section no department of the whole
    [['第三届校务委员会主任李忠云、校长李召虎出席会议。'], { 李忠云: ['第三届校务委员会主任'], 李召虎: ['校长'] }],
    [['监察审计处副处长喻汉斌、统战部部长蓝荣出席座谈会。'], { 喻汉斌: ['监察审计处副处长'], 蓝荣: ['统战部部长'] }],
    // 西安交大二附院 2013: the body stands before the name, its post behind
    [['医院护理部孔德玲副主任、病院党支部书记郑国玺教授出席了仪式。'], { 孔德玲: ['医院护理部副主任'], 郑国玺: ['病院党支部书记', '教授'] }],
    // a post in a delegation
    [['会见了由市委统战部部长叶厚荣为团长的考察团。'], { 叶厚荣: ['市委统战部部长', '团长'] }],
    [['法官在陶卫江、郭保东两位副院长的带领下深入牧区。'], { 陶卫江: ['副院长'], 郭保东: ['副院长'] }],
    [['学校党委书记王树国、校长张军出席仪式。'], { 王树国: ['学校党委书记'], 张军: ['学校校长'] }],
  ])('%j', (sentences, titles) => {
    expect(titlesOf(...sentences)).toEqual(titles)
  })

  it('says what an office ranks and whether it is held', () => {
    const groups = readSentences('原市委副书记王伟参加。').flatMap(({ stances }) => stances.map(({ group }) => group))
    expect(collectRoles(groups, loadLexicon(), () => ({})).get('王伟')).toEqual([{ text: '原市委副书记', office: '副书记', body: '原市委', rank: 'deputy', tenure: 'former' }])
  })
})
