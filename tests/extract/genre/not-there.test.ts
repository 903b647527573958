/** People who are named and were not there. Real sentences with their source and day; a line before the sentence is the title above it. */
import { sourceOf, whoMet } from '../../support/who-met.ts'

describe('a leader whose words are studied, and one in the name of a thing, attend nothing', () => {
  test.each([
    ['新闻联播 2024-09-21', '20日下午，中共全国政协党组召开（扩大）会议，学习贯彻习近平总书记在庆祝中国人民政治协商会议成立75周年大会上的重要讲话精神，中共中央政治局常委、全国政协主席、党组书记王沪宁主持并讲话。', ['王沪宁 chair 中共中央政治局常委 全国政协主席 全国政协党组书记']],
    ['新闻联播 2023-04-03', '学习贯彻习近平新时代中国特色社会主义思想主题教育工作会议3日在北京召开。', []],
    ['新闻联播 2016-05-19', '宣传文化系统学习贯彻习近平总书记在哲学社会科学工作座谈会上重要讲话精神专题会议5月19日在京召开。', []],
    ['新闻联播 2024-10-09', '中国红十字会第十二次全国会员代表大会9日在京开幕，会上传达习近平致信。', []],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('a meeting whose spirit is studied is not reported, one that is named after it is', () => {
  test.each([
    ['新闻联播 2018-12-24', '会议传达学习了中央经济工作会议精神。', []],
    ['新闻联播 2016-11-01', '中央纪委常委会1日召开会议，传达学习党的十八届六中全会和习近平总书记重要讲话精神，就贯彻落实全会精神作出部署。', []],
    ['新闻联播 2025-03-21', '去年8月，习近平主席同访华的兰布卡总理举行会见，共同擘画了中斐关系新蓝图。', []],
    ['新闻联播 2024-07-24', '学习贯彻党的二十届三中全会精神中央宣讲团动员会24日在京召开，中共中央政治局常委、中央书记处书记蔡奇出席会议并讲话。', ['蔡奇 speaker 中共中央政治局常委 中央书记处书记']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('who receives a call is there; what was years ago is told, not reported', () => {
  test.each([
    ['南京大学 2016-10-13', '当地时间10月13日，我校党委书记张异宾一行对智利首都圣地亚哥进行访问。张异宾书记13日首先拜会了中国驻智利大使李宝荣，介绍了两校的交流合作情况。', ['张异宾 lead 我校党委书记', '李宝荣 speaker 中国驻智利大使']],
    ['中山大学 2014-03-12', '3月12日上午，朱熹平副校长在中山楼贵宾厅接见了两位来宾。国际合作与交流处副处长吴小燕陪同会见。2014年1月，陈春声副校长率团访问尤卡坦自治大学并出席年度理事会。', ['朱熹平 lead 副校长', '吴小燕 attendee 国际合作与交流处副处长']],
    ['宜秀区 2015-03-25', '3月25日上午，宜秀区人大副主任曹传文、张德贵及部分区人大常委对我区《食品安全法》颁布至今贯彻落实情况进行了视察。', ['曹传文 lead 宜秀区人大副主任', '张德贵 lead 宜秀区人大副主任']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('who is visited takes no part, who visits leads', () => {
  test.each([
    ['人民日报 2019-02-01', '在吉林省长春市，慰问组走进全国道德模范纪长秋烈士的儿子纪庆禹家中，看望慰问烈士家属。', []],
    ['人民日报 2020-02-18', '山东胶州市胶东街道办事处大麻湾二村的厕所管理员罗万辉来到村民张立花家中。', []],
    ['人民日报 2020-01-18', '新华社北京1月17日电  近日，国务委员王勇在甘肃省调研民政和残疾人工作，看望慰问困难群众。', ['王勇 lead 国务委员']],
    ['新闻联播 2018-10-25', '习近平还看望了党员、老战士陆上伙。', ['习近平 lead']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('a list of appointments has no meeting', () => {
  test.each([
    ['人民日报 2019-02-28', '一、批准任命王光辉为云南省人民检察院检察长。', []],
    ['新闻联播 2013-03-16', '任命高虎城为商务部部长；', []],
    ['人民日报 2019-10-11', '免去孙达的中央人民政府驻澳门特别行政区联络办公室副主任职务。', []],
    ['人民日报 2020-02-14', '夏宝龙兼任国务院港澳事务办公室主任；免去张晓明的国务院港澳事务办公室主任职务，改任国务院港澳事务办公室分管日常工作的副主任（正部长级）；骆惠宁、傅自应兼任国务院港澳事务办公室副主任。', []],
    ['新闻联播 2023-09-01', '会议经表决，任命许宏才为全国人大财政经济委员会副主任委员；任命陈福利、冯怡为全国人大常委会副秘书长；免去史耀斌的全国人大常委会预算工作委员会主任职务，任命许宏才为全国人大常委会预算工作委员会主任。', []],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})
