/** Whose post it is where no place is named, and what day is meant. Real sentences with their source and day. */
import { articlesOf, sourceOf, type Known } from '../../support/who-met.ts'

/** Every title of everyone named and the place it belongs to. */
function jurisdictions(text: string, known: Known): readonly string[] {
  const people = articlesOf(text, known).flatMap(({ reports, cited }) => [...reports.flatMap(({ attendance }) => attendance), ...cited])
  return people.flatMap(({ name, titles }) => titles.map(({ text: title, jurisdiction }) => `${name} ${title} ${jurisdiction ?? '?'}`))
}

describe('a post without a place belongs to the city whose paper it is, one with a place to that', () => {
  const mayor = '会议以视频方式召开,市委副书记、市长周斌参加会议。'
  test.each([
    [mayor, { outlet: '盐城晚报' }, ['周斌 市委副书记 cn:320900', '周斌 市长 cn:320900']],
    [mayor, { place: '盐城市大丰区' }, ['周斌 市委副书记 cn:320900', '周斌 市长 cn:320900']],
    [mayor, {}, ['周斌 市委副书记 ?', '周斌 市长 ?']],
    [mayor, { outlet: '新闻联播' }, ['周斌 市委副书记 ?', '周斌 市长 ?']],
    ['中共中央政治局委员、天津市委书记张高丽陪同考察。', sourceOf('新闻联播 2012-09-01'), ['张高丽 中共中央政治局委员 country:中国', '张高丽 天津市委书记 cn:120000']],
    ['黑龙江佳木斯市向阳区委书记王献宇说：“广大党员、干部应当深入基层、深入一线，积极回应群众关切。', sourceOf('人民日报 2020-01-10'), ['王献宇 黑龙江佳木斯市向阳区委书记 cn:230803']],
  ] as const)('%s in %j', (text, known, expected) => {
    expect(jurisdictions(text, known)).toEqual(expected)
  })
})

describe('the day of a meeting counts from the day its page came out, and figures are no days', () => {
  test.each([
    ['新闻联播 2025-09-17', '日前，习近平主持召开中央政治局常委会会议，专门听取纪念活动总结报告并发表重要讲话。', ['日前', undefined, '2025-09-17', 'published']],
    ['人民日报 2019-10-12', '本报北京10月11日电  （记者冯春梅）十三届全国政协第28次双周协商座谈会11日在京召开，汪洋主持会议。', ['11日', '2019-10-11', '2019-10-11', 'relative']],
    ['新闻联播 2021-11-05', '中共中央总书记、国家主席、中央军委主席习近平5日上午在人民大会堂亲切会见第八届全国道德模范及提名奖获得者，向他们表示诚挚问候和热烈祝贺。', ['5日上午', '2021-11-05', '2021-11-05', 'relative']],
    ['新闻联播 2019-06-06', '国家主席习近平当地时间6日在莫斯科会见俄罗斯总理梅德韦杰夫。', ['当地时间6日', '2019-06-06', '2019-06-06', 'relative']],
    ['人民日报 2019-10-23', '新华社北京10月22日电  全国人大常委会副委员长曹建明22日在人民大会堂会见了应全国人大中朝友好小组邀请来访的朝鲜最高人民会议朝中友好议员团委员长崔相健一行。', ['22日', '2019-10-22', '2019-10-22', 'relative']],
    ['新闻联播 2018-12-02', '农工党中央常务副主席何维主持会议。', [undefined, undefined, undefined, 'none']],
  ] as const)('%s: %s', (source, text, expected) => {
    const when = articlesOf(text, sourceOf(source))[0]?.reports[0]?.when
    expect([when?.text, when?.from, when?.to, when?.basis]).toEqual(expected)
  })

  test.each([
    ['人民日报 2019-10-23', '国家主席习近平22日晚在钓鱼台国宾馆再次会见来华进行国事访问的阿联酋阿布扎比王储穆罕默德。', '22日晚'],
    ['新闻联播 2018-12-02', '2018年12月，农工党中央常务副主席何维主持会议。', '2018年12月'],
  ])('without a publication day %s keeps its words: %s', (_, text, words) => {
    const when = articlesOf(text)[0]?.reports[0]?.when
    expect([when?.text, when?.basis === 'printed' || when?.from === undefined]).toEqual([words, true])
  })

  test.each([
    ['新闻联播 2016-09-18', '站里小到针头线脑，大到推车轮椅，一应俱全，据不完全统计，“158”雷锋服务站已经累计帮助老弱病残孕等困难旅客100多万人次。'],
    ['人民日报 2020-05-16', '“3+1+N”扶贫信息员管理机制、“811”“721”产业基地利益分配机制等经验在全区扶贫会议上被推广。'],
    ['人民日报 2020-05-07', '前进区创新采取了“1+5+N”的管理模式，200户以内为一个网格，设一个专职网格员，配公安民警、综合执法大队等五个专业网格员，同时广泛发动楼栋长、在职党员、政协委员、社区居民等组成“N”名志愿者共同参与管理。'],
  ])('%s: %s', (source, text) => {
    expect(articlesOf(text, sourceOf(source)).flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'time'))).toEqual([])
  })
})
