/** Posts that are not held as others are, and orders that are no rank. Real sentences with their source and day. */
import { articlesOf, sourceOf, whoMet } from '../../support/who-met.ts'

/** Name, tenure and title of everyone named, whether there or only cited. */
function tenures(text: string, source: string): readonly string[] {
  const people = articlesOf(text, sourceOf(source)).flatMap(({ reports, cited }) => [...reports.flatMap(({ attendance }) => attendance), ...cited])
  return people.flatMap(({ name, titles }) => titles.map(({ text: title, tenure }) => `${name} ${tenure} ${title}`))
}

describe('former, acting, designate and honorary posts say so, others are held today', () => {
  test.each([
    ['新闻联播 2025-09-04', '9月4日，国家副主席、中国红十字会名誉会长韩正在北京会见红十字会与红新月会国际联合会主席福布斯。', ['韩正 current 国家副主席', '韩正 honorary 中国红十字会名誉会长', '福布斯 current 红十字会与红新月会国际联合会主席']],
    ['新闻联播 2017-01-19', '王沪宁、栗战书、杨洁篪，国际奥委会名誉主席罗格等参加上述活动。', ['罗格 honorary 国际奥委会名誉主席']],
    ['新闻联播 2021-06-30', '黎巴嫩未来阵线主席、候任总理哈里里表示，习近平总书记领导中国共产党推动构建人类命运共同体，促进了人类社会的公平正义。', ['哈里里 current 黎巴嫩未来阵线主席', '哈里里 designate 候任总理', '习近平 current 总书记']],
    ['新闻联播 2014-03-19', '马来西亚国防部长兼代理交通部长希沙姆丁在今天的新闻发布会上说，法国专家正在调查机长飞行模拟器中的数据，但里面的大部分资料已被删除，调查人员正在全力修复这些资料。', ['希沙姆丁 current 马来西亚国防部长', '希沙姆丁 acting 代理交通部长']],
    ['新闻联播 2019-12-01', '河北省保定市徐水区委原书记苏树锋等人落实管党治党责任不力致使该区连续发生多名党员领导干部违规吃喝问题。', ['苏树锋 former 河北省保定市徐水区委原书记']],
    ['人民日报 2020-05-31', '香港立法会前主席范徐丽泰说出了大家的心声：全国人大出手制定有关法律，完全没有影响到香港的高度自治。', ['范徐丽泰 former 香港立法会前主席']],
    ['新闻联播 2013-08-20', '同样是在19号，埃及检方决定对另一位前总统——穆尔西的拘留时间延长15天，以便对相关指控展开调查。', []],
    ['新闻联播 2015-03-16', '国务院副总理马凯出席博览会开幕式并致辞。', ['马凯 current 国务院副总理']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(tenures(text, source)).toEqual(expected)
  })
})

describe('an order of strokes is kept with its kind, and a list of winners or members is no meeting', () => {
  test.each([
    ['新闻联播 2012-10-24', '韬奋系列的十名获奖者是（按姓氏笔画排序）：王茂亮、孙刚、朱仁华、刘宇飞、张广雷、李文彪、沈国华、李建国、杨华、罗庆东。'],
    ['新闻联播 2022-10-23', '常务委员会委员（按姓氏笔画为序排列）'],
    ['新闻联播 2012-11-07', '委员：(按姓氏笔画为序)王珉、王勇、王玉普、卢展工。'],
    ['新闻联播 2012-10-24', '长江系列的十名获奖者是（按姓氏笔画排序）王遐、刘万永、齐正宇、苏保伟、张显峰、段功伟、郑晋鸣、高玉洁、郭建跃、蔡小林。'],
    ['新闻联播 2018-03-14', '300名，按姓氏笔画排序。'],
    ['新闻联播 2020-04-02', '近日，湖北省人民政府根据《烈士褒扬条例》和《退役军人事务部、中央军委政治工作部关于妥善做好新冠肺炎疫情防控牺牲人员烈士褒扬工作的通知》精神，按姓氏笔画排序，评定王兵、冯效林、江学庆、刘智明、李文亮、张抗美、肖俊、吴涌、柳帆、夏思思、黄文军、梅仲明、彭银华、廖建军等14名牺牲在新冠肺炎疫情防控一线人员为首批烈士。'],
  ] as const)('%s: %s', (source, text) => {
    expect(whoMet(text, sourceOf(source))).toEqual([])
  })

  test.each([
    ['王茂亮、孙刚、朱仁华（按姓氏笔画排序）出席会议。', 'stroke'],
    ['王茂亮、孙刚、朱仁华（以姓氏笔划为序）出席会议。', 'stroke'],
    ['王茂亮、孙刚、朱仁华出席会议。', 'printed'],
  ])('%s is in %s order', (text, kind) => {
    const attendance = articlesOf(text).flatMap(({ reports }) => reports.flatMap((report) => report.attendance))
    expect(attendance.map(({ name, ordinal, orderKind }) => [name, ordinal, orderKind])).toEqual([['王茂亮', 0, kind], ['孙刚', 1, kind], ['朱仁华', 2, kind]])
  })
})
