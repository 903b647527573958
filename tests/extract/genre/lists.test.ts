/** Lists that are open, lists that are printed twice, and people who met without being in one room. Real sentences with their source and day. */
import { articlesOf, sourceOf } from '../../support/who-met.ts'
import { extract } from '../../../server/extract/extract.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'
import { segment } from '../../../server/load/segment.ts'
import { seedPage } from '../../support/seed-pages.ts'

const reportsOf = (text: string, source: string) => articlesOf(text, sourceOf(source)).flatMap(({ reports }) => reports)

describe('等 and 有关负责同志 leave a list open, a list without them is complete', () => {
  test.each([
    ['新闻联播 2022-12-08', '石泰峰、孙春兰、张春贤、巴特尔以及周铁农、齐续春等出席开幕会。', false, 6],
    ['人民日报 2019-02-20', '“感知中国·江苏文化周”2月18日在柬埔寨首都金边开幕，柬埔寨公主诺罗敦·帕花黛维、中国驻柬埔寨大使王文天、柬埔寨文化艺术大臣彭萨格娜、柬中友好协会主席艾森沃等出席开幕式。', false, 4],
    ['新闻联播 2013-03-29', '中共中央政治局委员、北京市委书记郭金龙等陪同调研。', false, 1],
    ['新闻联播 2019-11-08', '国务委员王毅、全国政协副主席巴特尔、何立峰出席欢迎仪式。', true, 3],
    ['新闻联播 2024-01-19', '李书磊、铁凝、吴政隆、陈武、姜信治和苗华出席大会。', true, 6],
  ] as const)('%s: %s', (source, text, complete, size) => {
    expect(reportsOf(text, source).map(({ listComplete, attendance }) => [listComplete, attendance.length])).toEqual([[complete, size]])
  })
})

describe('who attends by video met nobody in a room, who receives a guest did', () => {
  test.each([
    ['新闻联播 2021-04-22', '全国政协主席汪洋22日在北京以视频方式会见波兰参议长格罗兹基。', ['汪洋 video', '格罗兹基 video']],
    ['新闻联播 2021-09-09', '国务院总理李克强9日以视频方式出席大湄公河次区域经济合作第七次领导人会议并发表讲话。', ['李克强 video']],
    ['新闻联播 2020-11-23', '国家主席习近平22日晚在北京以视频方式出席二十国集团领导人第十五次峰会第二阶段会议，重点阐述关于可持续发展问题的看法。', ['习近平 video']],
    ['新闻联播 2017-09-01', '国务院总理李克强1日在人民大会堂会见巴西总统特梅尔。', ['李克强 in person', '特梅尔 in person']],
    ['新闻联播 2018-12-02', '农工党中央常务副主席何维主持会议。', ['何维 in person']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(reportsOf(text, source).flatMap(({ attendance }) => attendance.map(({ name, mode }) => `${name} ${mode}`))).toEqual(expected)
  })
})

describe('a list goes on over people who are named by their class, by their body only, or with a post that stands behind', () => {
  test.each([
    ['中新网 2009-12-02', '庆典大会在南安市人民会堂举行。泉州市委常委、南安市委书记骆国清，南安市长陈荣法等市四套班子主要领导和分管领导，福建省委教育工委副书记郭邵生等省市教育主管部门的领导，福建省侨联副主席杨峥嵘，黄正体、蔡坚等侨亲和港澳台胞，清华大学、福建师大、泉州师院等高校领导，解放军少将、国防科技大学副校长庄钊文等校友，泉州市侨联副主席王巧丽，南安市侨联主席李荣生等有关单位负责人，南安一中历任教职工，兄弟学校、友好单位等嘉宾以及一中师生共1000多人出席了庆典大会。', '骆国清 陈荣法 郭邵生 杨峥嵘 黄正体 蔡坚 庄钊文 王巧丽 李荣生'],
    ['牡丹江市律师协会 2013-03-08', '出席启动仪式人员有：牡丹江市司法局局长张凤刚，东安区七星办事处书记刘晓鹏，东安区照庆社区马中英，东安区七星社区卫生服务站站长王淑华，牡丹江市的部分女律师也出席了启动仪式。', '张凤刚 刘晓鹏 马中英 王淑华'],
    ['徐州市铜山区大许中学 2016-11-19', '大许中学举行60周年华诞庆典仪式。庆典仪式上，大许中学李玉新校长代表学校发表热情洋溢的讲话。', '李玉新'],
    ['对外经济贸易大学 2010-03-10', '校长施建军会见了济州大学校长许香珍。国际学院副院长李英海及商务汉语基地孔院办公室主管霍媛等一同参加了会见。', '施建军 许香珍 李英海 霍媛'],
    ['泰兴 2006-04-26', '4月26日下午，泰兴旅台同乡会一行12人在会长李仲元的带领下返乡访问，市政协主席刘军林、副主席吴网生出席欢迎仪式。', '李仲元 刘军林 吴网生'],
    ['平罗县城关第四小学 2020-09-29', '第十三届秋季田径运动会开幕式由副校长郭占军主持。校长黄永萍致开幕词。赵君杰老师代表全体裁判员宣誓。', '郭占军 黄永萍 赵君杰'],
    // quoted words are no list of people
    ['牡丹江市律师协会 2013-03-08', '市司法局局长张凤刚出席启动仪式，对“接地气、连民心”便民服务提出了具体的构想与方案。', '张凤刚'],
    // 国际合作与交流处 is an item of its own
    ['四川外国语大学 2019-11-06', '副校长郑白玲一行出席庆典，留学生部负责人申晓武、国际合作与交流处综合科科长朱红一同出访。', '郑白玲 申晓武 朱红'],
  ] as const)('%s: %s', (source, text, names) => {
    expect(reportsOf(text, source).flatMap(({ attendance }) => attendance.map(({ name }) => name)).join(' ')).toBe(names)
  })
})

describe('two occasions in one story stay two', () => {
  test.each([
    ['新闻联播 2018-09-01', '中共中央政治局常委、中央书记处书记王沪宁出席大会，并在会前会见了出席大会的海外嘉宾、港澳代表和中国侨联新老班子成员。', ['王沪宁']],
    ['新闻联播 2019-01-29', '韩正出席会议并讲话，会前，韩正会见了国务院推进政府职能转变和“放管服”改革协调小组专家组成员。', ['韩正']],
  ] as const)('%s: %s', (source, text, names) => {
    expect(reportsOf(text, source).map(({ attendance }) => attendance.map(({ name }) => name))).toEqual([names, names])
  })

  test('the governor presides over the province, the mayor over the city behind it, and the same five leaders are counted once in each', () => {
    const [province, safety] = extract(seedPage('001_b6ff048d59d9e1a7.txt'), { lexicon: loadLexicon(), segment }).articles.map(({ reports }) => reports)
    const five = ['陆卫东', '陈冬梅', '童剑', '刘洪', '凌屹']
    expect(province?.map(({ attendance }) => attendance.filter(({ capacity }) => capacity === 'chair').map(({ name }) => name))).toEqual([['许昆林'], ['吴新明']])
    expect(province?.[1]?.attendance.map(({ name }) => name)).toEqual(['吴新明', ...five])
    expect(safety?.map(({ attendance }) => attendance.map(({ name }) => name))).toEqual([['吴新明', ...five]])
  })
})

/** Name and seat of everyone, by meeting: `李强 上海分会场`; without a seat of their own the name only. */
function seatsOf(text: string, source: string): readonly (readonly string[])[] {
  return reportsOf(text, source).map(({ attendance }) => attendance.map(({ name, venue }) => [name, ...venue === undefined ? [] : [venue]].join(' ')))
}

describe('who sits in a branch venue, and who in the main one', () => {
  test.each([
    ['新闻联播 2021-07-16', '全国碳排放权交易市场上线交易启动仪式16日上午以视频连线形式举行，在北京设主会场，在上海和湖北设分会场。\n中共中央政治局常委、国务院副总理韩正在北京主会场出席仪式，并宣布全国碳市场上线交易正式启动。中共中央政治局委员、上海市委书记李强在上海分会场出席启动仪式。', [['韩正', '李强 上海分会场']]],
    ['漳浦新闻网 2022-11-14', '11月14日晚，全省疫情防控工作视频会在福州召开。\n县长吴丁顺，市政府办副秘书长张志祥、朱学森，县领导戴文利、林晖在我县分会场收听收看会议。', [['吴丁顺 我县分会场', '张志祥 我县分会场', '朱学森 我县分会场', '戴文利 我县分会场', '林晖 我县分会场']]],
    ['本溪市农业农村局 2020-02-25', '2月25日，国务院召开全国春季农业生产工作电视电话会议。中共中央政治局委员、国务院副总理胡春华出席会议并讲话。\n本次会议我市主会场设在市政府，各县区设置了7个分会场。副市长于庆伟，市农业农村局、市发改委、市财政局等有关部门主要负责同志在市主会场参加会议。', [['胡春华', '于庆伟']]],
    ['盐城晚报 2022-03-28', '昨天，省疫情防控工作领导小组会议召开。会议以视频方式召开，市委副书记、市长周斌在盐城分会场参加会议。', [['周斌 盐城分会场']]],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(seatsOf(text, source)).toEqual(expected)
  })
})

describe('two meetings of two levels in one story stay two, each with its own people', () => {
  test.each([
    ['盐城晚报 2022-03-28', '昨天，省疫情防控工作领导小组会议召开。市委副书记、市长周斌在盐城分会场参加会议。省会后，周斌主持召开市疫情防控工作视频调度会。', [['周斌 盐城分会场'], ['周斌']]],
    ['江海晚报 2022-11-30', '昨天上午，全国安全生产电视电话会议召开。市委副书记、市长吴新明在南通分会场收听收看会议，并主持召开续会。市领导陆卫东、陈冬梅参加会议。', [['吴新明 南通分会场'], ['吴新明', '陆卫东', '陈冬梅']]],
    ['鄂州中院 2021-02-19', '新年上班第一天，鄂州中院党组书记、院长陈旗组织召开党组会，安排部署集中调研活动。\n2021年2月19日，院党组副书记、副院长汪和清带队赴梁子湖区法院调研。', [['陈旗'], ['汪和清']]],
    ['浙江民政 2015-03-12', '11日上午，省民政厅厅长尚清会见了刘更光副主任一行。\n12日，宁波市民政局局长杨雄跃会见了刘更光一行。', [['尚清', '刘更光'], ['杨雄跃', '刘更光']]],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(seatsOf(text, source)).toEqual(expected)
  })
})

describe('the same list printed twice is counted once in each meeting', () => {
  test.each([
    // the record itself says it twice
    ['区政协 2018-04-02', '3月30日上午，区政协召开四届六次常委会议。会议由政协主席贾锡君主持，副主席张端阳、项义军出席会议。\n3月30日上午，区政协召开四届六次常委会议。会议由政协主席贾锡君主持，副主席张端阳、项义军出席会议。', [['贾锡君', '张端阳', '项义军']]],
    // in the lead, and again where they lay the stone
    ['盱眙 2011-03-28', '3月28日，戴维轴承等5个项目隆重举行集中开工奠基仪式。开工仪式由县长李森主持，柳怀玉、王斌等县四套班子领导全体成员参加了开工仪式。\n仪式上，李森、柳怀玉、王斌等县领导共同为项目奠基。', [['李森', '柳怀玉', '王斌']]],
    // two receptions of one day
    ['新闻联播 2024-12-19', '国家主席习近平19日下午在澳门会见澳门社会各界代表人士。\n当天下午，习近平还会见了中央驻澳机构和主要中资机构负责人。\n蔡奇、李鸿忠、何卫东、何立峰参加有关会见。', [['习近平', '蔡奇', '李鸿忠', '何卫东', '何立峰'], ['习近平', '蔡奇', '李鸿忠', '何卫东', '何立峰']]],
    // two stories of one paper
    ['人民日报 2020-01-18', '习近平出席缅甸总统温敏举行的欢迎仪式\n\n　　本报内比都1月17日电  （记者周之然、林芮）当地时间1月17日下午，国家主席习近平在内比都总统府出席缅甸总统温敏举行的隆重欢迎仪式。\n　　习近平在温敏陪同下检阅仪仗队。\n　　丁薛祥、杨洁篪、王毅、何立峰等出席欢迎仪式。\n\n习近平同缅甸总统温敏会谈\n\n　　本报内比都1月17日电  （记者杜尚泽、丁子）当地时间1月17日下午，国家主席习近平在内比都同缅甸总统温敏会谈。\n　　丁薛祥、杨洁篪、王毅、何立峰等参加会谈。', [['习近平', '温敏', '丁薛祥', '杨洁篪', '王毅', '何立峰'], ['习近平', '温敏', '丁薛祥', '杨洁篪', '王毅', '何立峰']]],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(seatsOf(text, source).map((names) => [...names].sort())).toEqual(expected.map((names) => [...names].sort()))
  })
})
