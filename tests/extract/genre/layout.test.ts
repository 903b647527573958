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
