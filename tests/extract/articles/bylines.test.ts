/** By-lines by where they stand: alone on a line, behind a dateline, at a text's end. */
import { closingByline, headByline, openingByline, wholeByline } from '../../../server/extract/articles/bylines.ts'
import { surnames } from '../../support/seed-pages.ts'

const LEXICON = { surnames: surnames() }

test('a closing by-line knows where it begins and where its names stand', () => {
  const text = '市领导参加会议。 记者朱文君 李彤'
  const byline = closingByline(text, LEXICON)
  expect(byline?.names.map(({ start, end }) => text.slice(start, end))).toEqual(['朱文君', '李彤'])
  expect(text.slice(byline?.start, byline?.end)).toBe('记者朱文君 李彤')
})

test('an opening by-line is the bracket right behind the dateline', () => {
  expect(openingByline('本报讯（记者 张明）昨日', 3, LEXICON)?.names.map(({ name }) => name)).toEqual(['张明'])
  expect(openingByline('本报讯 昨日（记者 张明）', 3, LEXICON)).toBeUndefined()
  expect(openingByline('本报讯（苏报融媒记者 璩静）昨天', 3, LEXICON)?.names.map(({ name }) => name)).toEqual(['璩静'])
  // without brackets white space stands behind each name
  expect(openingByline('本报讯 记者 林深 通讯员 王大海 昨天早上，市长', 4, LEXICON)?.names.map(({ name }) => name)).toEqual(['林深', '王大海'])
  expect(openingByline('本报讯 记者昨天早上从市政府获悉，', 4, LEXICON)).toBeUndefined()
})

test('a by-line opens a line without a dateline', () => {
  // 咸宁日报 2018-12-04, 通城县; what the reporter did runs on there
  expect(headByline('通讯员阚丽莎报道:12月4日,通山县检察院', LEXICON)?.names.map(({ name }) => name)).toEqual(['阚丽莎'])
  expect(headByline('【全媒体记者 吴雷】3月14日,县委书记', LEXICON)?.names.map(({ name }) => name)).toEqual(['吴雷'])
  expect(headByline('记者昨日从市政府获悉,', LEXICON)).toBeUndefined()
  expect(openingByline('本报讯   记者王征、特约通信员李涛  汪海涛报道   11月16日，', 3, LEXICON)?.names.map(({ name }) => name)).toEqual(['王征', '李涛', '汪海涛'])
  expect(openingByline('本报讯 记者朱雪军报道:11月15日,全省', 4, LEXICON)?.names.map(({ name }) => name)).toEqual(['朱雪军'])
})

test.each(['【农业】', '【关注】', '【李强】', '[黄河]'])('what stands alone in square brackets is a section or a headline: %s', (line) => {
  expect(wholeByline(line, LEXICON)).toBeUndefined()
})

test.each([
  ['本报记者 贺 勇 范昊天', ['贺勇', '范昊天']],
  ['人民网记者 闫 峰 本报记者 姚雪青', ['闫峰', '姚雪青']],
  ['本报记者 杜海涛摄影报道', ['杜海涛']],
  ['发布时间：2023-01-15 作者：张明 来源：新闻网', ['张明']],
  // 人民日报 2019-02-19, 2020-01-02, 2019-10-23, 2020-01-03
  ['张连华摄（影像中国）', ['张连华']],
  ['王  正摄（影像中国）', ['王正']],
  ['程孟德摄（人民视觉）', ['程孟德']],
  ['（执笔：韩 震）', ['韩震']],
  // 人民日报 2019-10-02
  ['（新华社北京10月1日电 参与记者：徐静、张远、梁辉）', ['徐静', '张远', '梁辉']],
  // city papers
  ['（周口报业全媒体记者 宋风 通讯员孙臣涛文/图）', ['宋风', '孙臣涛']],
  ['文稿编辑:曹勇', ['曹勇']],
  // 香港文汇报 2012-04-23
  ['(记者 郎艳林 贵阳报道)', ['郎艳林']],
  ['(记者 郎艳林 张明报道)', ['郎艳林', '张明']],
  ['(正仁/整理)', ['正仁']],
  // what each did stands behind the name: 招商局集团, 福州新闻网 2017-04-13, 燕赵都市报 2005-08-06
  ['(廖静怡/文 唐蜀全/图)', ['廖静怡', '唐蜀全']],
  ['(福州日报记者 朱榕/文 邹家骅/摄)', ['朱榕', '邹家骅']],
  ['孙有全 李琳 摄影 报道', ['孙有全', '李琳']],
  ['(记者栗占勇实习生魏汝明)', ['栗占勇', '魏汝明']],
  // the writer's office stands before the name: 安徽理工大学, 中国台湾网, 桑植县, 九三学社中山市委会 2006-03-27
  ['(撰稿、核稿:宣传部 张雷 编辑、审稿:宣传部 夏雅凤、董淑平)', ['张雷', '夏雅凤', '董淑平']],
  ['(台湾网甘肃省台办通讯员 赵玲玲)', ['赵玲玲']],
  ['(县电视台鲁冠均)', ['鲁冠均']],
  ['发布时间: 2006年03月27日    作者:九三学社 雷虹', ['雷虹']],
  ['2019-03-08 10:55:23          来源:桑植县融媒体中心 | 编辑:张博 | 作者:肖君', ['张博', '肖君']],
  // other strokes and marks: 西和县, 白城新闻网, 歙县民政局, 周口日报 2021-02-22, 光明日报 2003-05-09, 河源 2025-05-27
  ['图文丨吕宏', ['吕宏']],
  ['[白城新闻网编辑|苗金明 复审|赵翠丽 终审|贾涤非]', ['苗金明']],
  ['信息作者:汪东旭 |', ['汪东旭']],
  ['周口日报·周道客户端记者 张劲松 任富强', ['张劲松', '任富强']],
  ['2003-05-09 来源:光明日报 记者 范又 通讯员 汪葆明 我有话说', ['范又', '汪葆明']],
  ['记者 陈伟祺 夏升权 2025-05-27 原创', ['陈伟祺', '夏升权']],
  ['• 作者:胡云', ['胡云']],
  ['撰稿:肖瑞武(教导处主任)', ['肖瑞武']],
  // an editor who is named by label signs as the writer does; who checks does not (陈仓区, 君山区)
  ['来源:君山区融媒体中心 作者:姚卓 编辑:胡焱', ['姚卓', '胡焱']],
  ['文/图 党委办公室 瞿珊 编辑 仇倩 审核 谌建华', ['瞿珊', '仇倩']],
])('%s is a line of its own', (line, names) => {
  expect(wholeByline(line, LEXICON)?.names.map(({ name }) => name)).toEqual(names)
})

test.each(['拍摄（影像中国）', '新华社发', '影像中国摄（人民视觉）', '(张明/副市长)', '执笔人是谁', '记者手记', '记者新春探访乡村治理', '市领导张明、李刚参加会议', '来源于群众的智慧', '编辑:佚名', '责任编辑:系统管理员', '供稿:宣传部', '通讯员 供图', '王伟采访李刚', '总理会见记者'])('%s is no by-line', (line) => {
  expect(wholeByline(line, LEXICON)).toBeUndefined()
})
