/** What surrounds a story: by-lines, editors, marks, column breaks, neighbours on the page. Real lines with their source and day. */
import { articlesOf, sourceOf, whoMet } from '../../support/who-met.ts'
import { extract } from '../../../server/extract/extract.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'
import { segment } from '../../../server/load/segment.ts'
import { seedPage } from '../../support/seed-pages.ts'

describe('who wrote, photographed or edited a story attends nothing', () => {
  test.each([
    ['人民日报 2019-10-25', '本报南京10月24日电  （记者王伟健）为传承昆曲艺术，昆曲故乡江苏省昆山市近日成立昆曲发展基金会，扶持资助项目包括昆曲学子助学计划、“拜师学艺”传承计划、稀有濒危剧种扶持计划、实景版昆曲演出回归计划等。', ['王伟健']],
    ['人民日报 2019-10-06', '希望未来非洲也能取得中国这样的发展成就。\n　　（本报记者吴储岐、何勇、申智林、贺林平、刘新吾、银燕）', ['吴储岐', '何勇', '申智林', '贺林平', '刘新吾', '银燕']],
    ['新闻联播 2012-09-30', '会议通过了决议。\n    (视频编辑：张贝龙 文字编辑：翟亚菲)', ['张贝龙', '翟亚菲']],
    ['人民日报 2019-02-19', '天岗湖光伏领跑基地。\n　　张连华摄（影像中国）', ['张连华']],
    ['人民日报 2019-02-03', '迈克尔在接受本报记者采访时说。', []],
    ['人民日报 2020-02-07', '（作者为本报评论部编辑，现任河北省滦平县平坊满族乡于营村第一书记）', []],
  ] as const)('%s: %s', (source, text, reporters) => {
    expect(articlesOf(text, sourceOf(source)).flatMap((article) => article.reporters.map(({ name }) => name))).toEqual(reporters)
    expect(whoMet(text, sourceOf(source))).toEqual([])
  })
})

describe('a break inside a name or a title is layout, a mark around it too', () => {
  test.each([
    ['新闻联播 2018-12-02', '农工党中央常务 副主席何维主持会议。', ['何维 chair 农工党中央常务副主席']],
    ['新闻联播 2018-12-02', '农工党中央常务副主席**何维**主持会议。', ['何维 chair 农工党中央常务副主席']],
    ['新闻联播 2016-07-12', '刘延东、汪 洋、马 凯、杨 晶、王 勇参加会议。', ['刘延东 attendee', '汪洋 attendee', '马凯 attendee', '杨晶 attendee', '王勇 attendee']],
    ['新闻联播 2016-07-12', '● 刘延东、汪洋、马凯、杨晶、王勇参加会议。', ['刘延东 attendee', '汪洋 attendee', '马凯 attendee', '杨晶 attendee', '王勇 attendee']],
  ] as const)('%s: %j', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('a page holds as many stories as its datelines and headlines say', () => {
  test.each([
    ['000_eb9fce436ec7247a.txt', ['坚持做到', '省环保集', '咬定目标']],
    ['001_b6ff048d59d9e1a7.txt', ['省疫情联', '织密扎牢', '我市召开', '庄中秋率']],
    ['002_8a70db548a4265b7.txt', ['坚定信心', '长三角一']],
  ] as const)('%s', (file, headlines) => {
    expect(extract(seedPage(file), { lexicon: loadLexicon(), segment }).articles.map(({ headline }) => headline?.slice(0, 4))).toEqual(headlines)
  })

  test('a deck without any delimiter names two people', () => {
    const page = seedPage('002_8a70db548a4265b7.txt')
    const names = extract(page, { lexicon: loadLexicon(), segment }).articles.flatMap(({ reports }) => reports.flatMap(({ attendance }) => attendance.map(({ name }) => name)))
    expect(page.text).toContain('许昆林张义珍参加')
    expect(names).toEqual(expect.arrayContaining(['许昆林', '张义珍']))
    expect(names.filter((name) => name.length > 3)).toEqual([])
  })

  test.each([
    ['新闻联播 2023-09-28', '庆祝中华人民共和国成立74周年招待会在京举行\n赵乐际王沪宁蔡奇丁薛祥李希韩正出席\n央视网消息（新闻联播）：庆祝中华人民共和国成立74周年招待会28日晚在人民大会堂举行。李强主持招待会，赵乐际、王沪宁、蔡奇、丁薛祥、李希、韩正出席招待会。', ['李强', '赵乐际', '王沪宁', '蔡奇', '丁薛祥', '李希', '韩正']],
    ['人民日报 2019-10-28', '第七届世界军人运动会在武汉闭幕\n许其亮孙春兰出席\n　　本报武汉10月27日电  （记者贺广华、田豆豆、王亮）第七届世界军人运动会组委会主席、中共中央政治局委员、中央军委副主席许其亮宣布第七届世界军人运动会闭幕，第七届世界军人运动会组委会主席、中共中央政治局委员、国务院副总理孙春兰致闭幕辞。', ['许其亮', '孙春兰']],
    ['人民日报 2020-01-01', '新年戏曲晚会在京举行\n习近平李克强栗战书汪洋王沪宁赵乐际韩正王岐山出席观看\n　　新华社北京12月31日电 （记者邹伟、王思北）2020年新年戏曲晚会31日晚在国家大剧院举行。党和国家领导人习近平、李克强、栗战书、汪洋、王沪宁、赵乐际、韩正、王岐山等，同首都近千名群众欢聚一堂，一起观看演出，迎接新年的到来。', ['习近平', '李克强', '栗战书', '汪洋', '王沪宁', '赵乐际', '韩正', '王岐山']],
    ['鄂州 2019-02-03', '王立刘海军检查安全生产工作和节日市场供应\n\n2月3日，市委书记王立、市长刘海军检查节前安全生产工作和节日市场供应。', ['王立', '刘海军']],
    ['四川 2001-06-29', '省委召开优秀县（市、区）委书记座谈会\n张学忠讲话 张中伟秦玉琴陶武先李崇禧甘道明魏宏晏永和出席\n\n6月29日下午，省委召开优秀县（市、区）委书记座谈会。省委书记、省人大主任张学忠出席会议并讲话。省委副书记、省长张中伟，省政协主席秦玉琴，省委副书记李崇禧、甘道明，省委常委、组织部长魏宏，省委常委、省委秘书长晏永和等省领导出席会议。省委副书记陶武先主持会议。', ['张学忠', '张中伟', '秦玉琴', '李崇禧', '甘道明', '魏宏', '晏永和', '陶武先']],
  ] as const)('names glued in a deck are those of the body: %s', (source, text, names) => {
    expect(whoMet(text, sourceOf(source)).map((row) => row.split(' ')[0]).sort()).toEqual([...names].sort())
  })

  test.each([
    // captions before the story
    ['太和医院 2012-05-10', '市人民医院隆重举行建院三十周年庆典\n\n图为庆典现场。\n\n图为副市长刘学勤讲话。\n\n图为双方领导签订合作协议。\n\n5月4日，时值市人民医院建院三十周年院庆之际，该院举行盛大的庆典大会，与社会各界共同庆祝人医生日。\n省卫生厅副厅长张俊超、副市长刘学勤、市政协副主席黄剑云等先后发表了热情洋溢的致辞。院党委副书记、纪委书记王仁田主持大会。', [['庆典大会', ['张俊超', '刘学勤', '黄剑云', '王仁田']]]],
    // one in brackets in the middle of it
    ['迁西县人民医院 2009-10-30', '10月30日上午，人民医院15楼会议室内喜气洋洋。迁西县人民医院建院60周年庆祝大会正在隆重而又热烈的气氛中举行。县人大原主任杨文友，县委常委、副县长郭彦徽等领导出席会议。\n会议由县卫生局局长侯建铭主持。\n\n（上图为卫生局局长侯建铭主持会议）\n会上，我院院长高春香向应邀出席的领导和来宾致欢迎词。', [['迁西县人民医院建院60周年庆祝大会', ['杨文友', '郭彦徽', '侯建铭', '高春香']]]],
    // lines under pictures behind it
    ['东北林业大学 2012-07-03', '学校举行文昌门开通剪彩仪式\n\n7月3日上午，学校南校区文昌门开通剪彩仪式在文昌门前举行。开通剪彩仪式由校长杨传平主持。\n党委书记吴国春在剪彩仪式上讲了话。\n\n竣工的文昌门\n\n党委书记吴国春在剪彩仪式上讲话\n\n杨传平校长主持剪彩仪式', [['学校南校区文昌门开通剪彩仪式', ['杨传平', '吴国春']]]],
    // a slogan between headline and story
    ['人民日报 2020-02-18', '无党派人士、党外知识分子建言献策经验交流会召开\n尤权出席并讲话\n　　本报北京2月18日电 （记者潘跃）2月18日，中央统战部在京召开无党派人士、党外知识分子建言献策经验交流会。中共中央书记处书记、中央统战部部长尤权出席会议并讲话。', [['中央统战部无党派人士、党外知识分子建言献策经验交流会', ['尤权']]]],
  ] as const)('lines out of their order neither double a meeting nor hide one: %s', (source, text, expected) => {
    expect(articlesOf(text, sourceOf(source)).flatMap(({ reports }) => reports.map(({ name, attendance }) => [name, attendance.map((mention) => mention.name)]))).toEqual(expected)
  })

  test('a name across two columns is one name', () => {
    const page = seedPage('004_219b57b8273a78ca.txt')
    const people = extract(page, { lexicon: loadLexicon(), segment }).articles.flatMap(({ reports, cited }) => [...reports.flatMap(({ attendance }) => attendance), ...cited])
    expect(page.text).toContain('杜\n\n小刚叮嘱')
    expect(people.map(({ name }) => name)).toContain('杜小刚')
    expect(people.map(({ name }) => name)).not.toContain('小刚')
  })

  test('a slogan pulled into the columns is no part of a sentence', () => {
    const quotes = extract(seedPage('004_219b57b8273a78ca.txt'), { lexicon: loadLexicon(), segment }).articles.flatMap(({ reports }) => reports.flatMap(({ attendance }) => attendance.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))))
    expect(quotes.length).toBeGreaterThan(0)
    expect(quotes.filter((quote) => /[*#\n]/u.test(quote))).toEqual([])
  })
})
