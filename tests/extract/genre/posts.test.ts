/** Posts and the people who hold them. Real sentences with their source and day; a line before the sentence is the title above it. */
import { sourceOf, whoMet } from '../../support/who-met.ts'

describe('a post in front of 、 is the same person\'s, a name in front of it another\'s', () => {
  test.each([
    ['新闻联播 2013-01-07', '中共中央政治局委员、国务委员、中央政法委书记孟建柱出席会议并讲话。', ['孟建柱 speaker 中共中央政治局委员 国务委员 中央政法委书记']],
    ['人民日报 2019-02-19', '中共中央书记处书记、中央统战部部长尤权出席会议并讲话。', ['尤权 speaker 中共中央书记处书记 中央统战部部长']],
    ['新闻联播 2012-09-01', '中共中央政治局委员、天津市委书记张高丽陪同考察。', ['张高丽 attendee 中共中央政治局委员 天津市委书记']],
    ['新闻联播 2020-10-14', '丁薛祥、刘鹤、陈希、黄坤明、王东明、董建华、何厚铧、梁振英、夏宝龙、何立峰和苗华出席大会。', ['丁薛祥 attendee', '刘鹤 attendee', '陈希 attendee', '黄坤明 attendee', '王东明 attendee', '董建华 attendee', '何厚铧 attendee', '梁振英 attendee', '夏宝龙 attendee', '何立峰 attendee', '苗华 attendee']],
    ['新闻联播 2019-04-29', '中共中央政治局委员、中央书记处书记、中央办公厅主任丁薛祥，中共中央政治局委员、中央外事工作委员会办公室主任杨洁篪，全国人大常委会副委员长武维华，国务委员王毅，全国政协副主席夏宝龙、何立峰等出席欢迎仪式。', ['丁薛祥 attendee 中共中央政治局委员 中央书记处书记 中央办公厅主任', '杨洁篪 attendee 中共中央政治局委员 中央外事工作委员会办公室主任', '武维华 attendee 全国人大常委会副委员长', '王毅 attendee 国务委员', '夏宝龙 attendee 全国政协副主席', '何立峰 attendee 全国政协副主席']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('a post stands before its holder, or behind, and is not the neighbour\'s', () => {
  test.each([
    ['新闻联播 2017-09-25', '国务院总理李克强25日在中南海紫光阁会见美国商务部长罗斯。', ['李克强 lead 国务院总理', '罗斯 speaker 美国商务部长']],
    ['人民日报 2019-10-23', '新华社北京10月22日电  全国人大常委会副委员长曹建明22日在人民大会堂会见了应全国人大中朝友好小组邀请来访的朝鲜最高人民会议朝中友好议员团委员长崔相健一行。', ['曹建明 lead 全国人大常委会副委员长', '崔相健 speaker 朝鲜最高人民会议朝中友好议员团委员长']],
    ['新闻联播 2015-11-02', '李建国副委员长主持会议。', ['李建国 chair 副委员长']],
    ['新闻联播 2023-10-22', '李鸿忠副委员长主持会议并讲话。', ['李鸿忠 chair 副委员长']],
    ['新闻联播 2014-05-11', '当天下午，李克强在内罗毕会见联合国环境规划署执行主任施泰纳和联合国人居署执行主任克洛斯。', ['李克强 lead', '施泰纳 speaker 联合国环境规划署执行主任', '克洛斯 speaker 联合国人居署执行主任']],
    ['新闻联播 2017-09-01', '国务院总理李克强1日在人民大会堂会见巴西总统特梅尔。', ['李克强 lead 国务院总理', '特梅尔 speaker 巴西总统']],
    ['新闻联播 2019-01-29', '会前，韩正会见了国务院推进政府职能转变和“放管服”改革协调小组专家组成员。', ['韩正 lead']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('a post that heads a list governs every name up to the next post', () => {
  test.each([
    ['新闻联播 2013-04-14', '国务院副总理张高丽、刘延东、汪洋、马凯，国务委员杨晶、王勇参加座谈会。', ['张高丽 attendee 国务院副总理', '刘延东 attendee 国务院副总理', '汪洋 attendee 国务院副总理', '马凯 attendee 国务院副总理', '杨晶 attendee 国务委员', '王勇 attendee 国务委员']],
    ['新闻联播 2019-07-08', '国务院副总理韩正、孙春兰、胡春华、刘鹤，国务委员王勇、赵克志，以及国务院有关部门主要负责同志等参加仪式。', ['韩正 attendee 国务院副总理', '孙春兰 attendee 国务院副总理', '胡春华 attendee 国务院副总理', '刘鹤 attendee 国务院副总理', '王勇 attendee 国务委员', '赵克志 attendee 国务委员']],
    ['新闻联播 2019-11-08', '国务委员王毅、全国政协副主席巴特尔、何立峰出席欢迎仪式。', ['王毅 attendee 国务委员', '巴特尔 attendee 全国政协副主席', '何立峰 attendee 全国政协副主席']],
    ['新闻联播 2018-09-20', '中央代表团副团长尤权、曹建明、巴特尔、苗华和中央代表团全体成员，以及宁夏回族自治区有关负责人出席大会。', ['尤权 attendee 中央代表团副团长', '曹建明 attendee 中央代表团副团长', '巴特尔 attendee 中央代表团副团长', '苗华 attendee 中央代表团副团长']],
    ['新闻联播 2021-11-02', '陈希主持会议，孙春兰、黄坤明、万鄂湘、刘奇葆和苗华出席会议。', ['陈希 chair', '孙春兰 attendee', '黄坤明 attendee', '万鄂湘 attendee', '刘奇葆 attendee', '苗华 attendee']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('a body named once serves the posts after it, and none that has a body of its own', () => {
  test.each([
    ['新闻联播 2026-01-14', '1月14日，国务院总理、党组书记李强主持召开国务院党组会议，学习贯彻习近平总书记在二十届中央纪委五次全会上的重要讲话和全会精神，部署进一步推动政府党风廉政建设和反腐败斗争。', ['李强 chair 国务院总理 国务院党组书记']],
    ['新闻联播 2022-10-24', '全国政协主席、党组书记汪洋主持会议并讲话。', ['汪洋 chair 全国政协主席 全国政协党组书记']],
    ['新闻联播 2020-10-30', '中共中央政治局常委，全国政协主席、党组书记汪洋主持会议并讲话。', ['汪洋 chair 中共中央政治局常委 全国政协主席 全国政协党组书记']],
    ['新闻联播 2025-02-17', '中共中央政治局常委、全国政协主席王沪宁主持座谈会。', ['王沪宁 chair 中共中央政治局常委 全国政协主席']],
    ['人民日报 2019-10-28', '中共中央政治局常委、中央书记处书记王沪宁出席座谈会并讲话。', ['王沪宁 speaker 中共中央政治局常委 中央书记处书记']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})
