/** Pages into articles: the seed pages by hand-made answers, patterns of the genre as tables, any text by properties. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { splitArticles } from '../../server/extract/articles.ts'
import { pageOf, seedPage, surnames } from '../support/seed-pages.ts'

interface Gold { readonly pages: readonly { readonly file: string, readonly articles: readonly { headline: string, kicker: string | null, reporters: string[] }[] }[] }

const LEXICON = { surnames: surnames() }
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')
const split = (text: string, known = {}) => splitArticles(pageOf(text, known), LEXICON)
const gold: Gold = JSON.parse(readFileSync('tests/gold/seeds.json', 'utf8'))

describe('the seed pages', () => {
  test.each(gold.pages.map(({ file, articles }) => [file, articles] as const))('%s has the articles, headlines, kickers and by-lines of the answers', (file, articles) => {
    const found = splitArticles(seedPage(file), LEXICON).articles
    expect(found.map(({ headline, kicker, reporters }) => ({ headline: plain(headline?.text ?? ''), kicker: plain(kicker?.text ?? ''), reporters: reporters.map(({ name }) => name) })))
      .toEqual(articles.map(({ headline, kicker, reporters }) => ({ headline: plain(headline), kicker: plain(kicker ?? ''), reporters })))
  })

  test('page editors and a tips heading are furniture, named in a diagnostic', () => {
    const rules = ['000_eb9fce436ec7247a.txt', '002_8a70db548a4265b7.txt'].flatMap((file) => splitArticles(seedPage(file), LEXICON).diagnostics.map(({ rule, span }) => [rule, seedPage(file).text.slice(span.start, span.end)]))
    expect(rules).toEqual([['articles/editors', '周强 姜海峰'], ['articles/furniture', '防疫小贴士']])
  })

  test('a line pulled into a sentence is no body', () => {
    const page = seedPage('004_219b57b8273a78ca.txt')
    const pulled = splitArticles(page, LEXICON).articles.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'pulled')).map(({ span }) => page.text.slice(span.start, span.end).trim())
    expect(pulled).toEqual(['全力以赴建设人民满意的政府', '奋力当好全省经济大盘压舱石'])
  })
})

describe('records of news agencies and of the evening news', () => {
  test('a dateline gives its city and day, the bracket behind it the by-line', () => {
    const [article] = split('纪念座谈会在京举行\n　　本报北京10月27日电  （记者张洋）座谈会27日在北京人民大会堂举行。').articles
    expect(article?.dateline).toMatchObject({ text: '本报北京10月27日电', city: '北京', day: '10月27日' })
    expect(article?.reporters.map(({ name }) => name)).toEqual(['张洋'])
  })

  test('a page of briefs is one article for each heading, the dateline opens the first', () => {
    const { articles, diagnostics } = split('国内联播快讯\n央视网(新闻联播)消息：\n　　大赛决赛启动\n　　大赛决赛8月4日在长春启动。\n　　\n　　车站建成\n　　车站日前建成。(视频编辑：张贝龙 文字编辑：见红蕊)\n')
    expect(articles.map(({ headline, reporters }) => [headline?.text, reporters.length])).toEqual([['大赛决赛启动', 0], ['车站建成', 2]])
    expect(articles[0]?.dateline?.text).toBe('央视网(新闻联播)消息')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['articles/furniture'])
  })

  test('a title printed twice is the headline, the lines below are decks', () => {
    const [article] = split('韩正在会议上强调\n韩正在会议上强调\n摸清家底 管好天下粮仓\n\n　　新华社北京2月27日电 （记者董峻）韩正27日出席会议。').articles
    expect(article?.headline?.text).toBe('韩正在会议上强调')
    expect(article?.kicker).toBeUndefined()
  })
})

describe('by-lines', () => {
  const reporters = (closing: string) => split(`本报讯 会议召开。${closing}`).articles.map((article) => article.reporters.map(({ name }) => name))

  test.each([
    // forms of 人民日报, 2019 and 2020, and of city papers
    ['（记者张烁）', ['张烁']],
    ['(高美梅 惠晓婧)', ['高美梅', '惠晓婧']],
    [' 记者朱文君 李彤', ['朱文君', '李彤']],
    ['记者**李彤**', ['李彤']],
    ['记者朱文君李彤', ['朱文君', '李彤']],
    ['（记者李鹏、通讯员王一鸣）', ['李鹏', '王一鸣']],
    ['（视频编辑：苏志刚\u3000文字编辑：林楠）', ['苏志刚', '林楠']],
    ['（新华社北京5月17日电  记者赵承、霍小光）', ['赵承', '霍小光']],
    ['（见图，新华社记者李文摄）', ['李文']],
    ['（作者为中国国家博物馆馆长，本报记者王珏整理）', ['王珏']],
    ['（本报记者）', []],
    ['（完）', []],
    ['（县人大办公室 王明）', ['王明']],
    ['（文/王小明 图/赵大伟 编辑/钱多多）', ['王小明', '赵大伟', '钱多多']],
    ['\n撰稿：王小明 摄影：赵大伟 审核：钱多多', ['王小明', '赵大伟']],
    ['\n　　记者：王小红 通讯员：李小明\n　　编辑：赵明　责编：钱进　审核：孙平', ['王小红', '李小明', '赵明', '钱进']],
    ['\n*记者 张红*', ['张红']],
    ['\n本报记者  方  圆', ['方圆']],
    ['\n本报记者  罗艾桦文  陈北跑摄', ['罗艾桦', '陈北跑']],
    ['\n本报记者 琼达卓嘎', ['琼达卓嘎']],
  ])('%j names its reporters', (closing, names) => {
    expect(reporters(closing)).toEqual([names])
  })

  test.each(['（女）', '（相关报道见第四版）', '（影像中国）', '（权威发布）', '记者从会上获悉，工作有序。', '（以姓氏笔画为序）', '记者了解到'])('%s names none', (closing) => {
    expect(reporters(closing)).toEqual([[]])
  })
})

describe('headings', () => {
  const heads = (lines: string) => split(`${lines}\n晚报讯 昨天，会议召开。`).articles.map(({ kicker, headline, decks }) => [kicker?.text, headline?.text, decks.map(({ text }) => text)])

  test.each([
    ['市长主持召开会议强调\n坚定信心 坚定信心\n奋力夺取“双胜利”\n市领导参加', ['市长主持召开会议强调', '坚定信心 坚定信心 奋力夺取“双胜利”', ['市领导参加']]],
    ['抢抓战略机遇 加大推进力度\n领导小组例会召开', ['抢抓战略机遇 加大推进力度', '领导小组例会召开', []]],
    ['市长主持召开会议\n\n## 以最大决心 打好阻击战', ['市长主持召开会议', '以最大决心 打好阻击战', []]],
    ['# 指挥部召开会议\n\n我市召开续会,作出部署', [undefined, '指挥部召开会议', ['我市召开续会,作出部署']]],
    ['居家学习怎么办？', [undefined, '居家学习怎么办？', []]],
  ])('%j', (lines, expected) => {
    expect(heads(lines)).toEqual([expected])
  })

  test('in a record all that stands above the dateline is heading or summary, and its second dateline goes on with it', () => {
    const { articles } = split('外长通电话\n　　双方就关系交换意见。\n　　\n　　本报北京1月28日电  28日，外长同外长通电话。\n　　本报北京1月28日电  28日，外长又同外长通电话。', { title: '外长通电话' })
    expect(articles.map(({ headline, body }) => [headline?.text, body.length])).toEqual([['外长通电话', 2]])
  })
})

describe('pages without datelines', () => {
  const stories = (text: string) => split(text).articles.map(({ headline, reporters }) => [headline?.text, reporters.map(({ name }) => name).join()])

  test('a by-line closes a story, a heading behind it opens the next', () => {
    expect(stories('市政府召开常务会议\n昨日，市长主持召开会议。\n记者 张丰\n全市安全生产工作会议召开\n会议强调，要压实责任。\n记者 李光')).toEqual([['市政府召开常务会议', '张丰'], ['全市安全生产工作会议召开', '李光']])
  })

  test('text that begins with the day under a headline is the next story', () => {
    expect(stories('区委举行学习会\n\n3月2日，区委书记主持学习会。\n\n全区招商引资推进会召开\n\n3月3日，推进会召开。')).toEqual([['区委举行学习会', ''], ['全区招商引资推进会召开', '']])
  })

  test('numbered sections of a speech are one story', () => {
    expect(stories('在全市高质量发展大会上的讲话\n同志们：\n今天我们召开大会。\n一、肯定成绩，坚定信心\n昨天，成绩很大。\n二、明确任务\n今后要加快发展。')).toEqual([['在全市高质量发展大会上的讲话', '']])
  })

  test('the line of date and source under a headline on the web is neither headline nor body', () => {
    const [article] = split('校领导走访慰问教职工\n发布时间：2023-01-15 作者：宣传部 来源：新闻网 浏览次数：1024\n1月14日上午，校领导走访慰问教职工。').articles
    expect([article?.headline?.text, article?.reporters, article?.parts.map(({ kind }) => kind)]).toEqual(['校领导走访慰问教职工', [], ['headline', 'byline', 'body']])
  })

  test('lines of a narrow column are text, not subheads', () => {
    const [article] = split('会议召开\n晚报讯 昨天上午，市长主持召开全市\n视频点调会。\n市领导潘明、童剑\n参加会议。').articles
    expect(article?.parts.map(({ kind }) => kind)).toEqual(['headline', 'dateline', 'body', 'body', 'body', 'body'])
  })
})

describe('any text', () => {
  const scraps = fc.constantFrom('晚报讯 ', '记者李彤', '（记者张洋）', '\n责编 王晖\n', '国内联播快讯\n', '\n', '\n\n', '## ', '**', '。', '“', '”', '（', ')', '昨天上午,市长主持会议。', '会议强调', '　　', ' ', '\ud800', '\u202e', 'a', '、')
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(scraps, { maxLength: 60 }).map((pieces) => pieces.join('')))

  test('articles are disjoint and in order, their parts tile them, what lies outside is white space or named', () => {
    fc.assert(fc.property(text, (words) => {
      const { articles, diagnostics } = split(words)
      let end = 0
      for (const { span } of articles) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        end = span.end
      }
      const named = [...articles, ...diagnostics].map(({ span }) => span)
      const outside = words.split('').flatMap((character, i) => named.some(({ start, end: to }) => start <= i && i < to) ? [] : [character])
      expect(outside.join('').trim()).toBe('')
      for (const { parts, span } of articles) {
        expect(parts.map((part) => words.slice(part.span.start, part.span.end)).join('')).toBe(words.slice(span.start, span.end))
      }
    }))
  })
})

test('a page of very many short lines is read', () => {
  const text = '会\n'.repeat(150_000)
  const { articles } = split(text)
  expect(articles.every(({ span }) => span.end <= text.length)).toBe(true)
})
  it('a headline that stands once more behind the line of its date begins no second story', () => {
    expect(split('苏州市南安商会召开四届十九次领导班子会议\n更新于:2020-09-07\n商会召开领导班子会议情况\n2020年9月5日下午，领导班子会议在苏州召开。').articles).toHaveLength(1)
  })

  it.each(['更新于:2020-09-07', '煤炭资讯网    2016/10/10 17:37:24    安监动态', '2022-03-29 08:10'])('a line that says when a page was put up is no headline: %s', (line) => {
    const [article] = split(`校领导走访慰问教职工\n${line}\n1月14日上午，校领导走访慰问教职工。`).articles
    expect([article?.headline?.text, article?.parts.map(({ kind }) => kind)]).toEqual(['校领导走访慰问教职工', ['headline', 'byline', 'body']])
  })
