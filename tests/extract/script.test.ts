import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import { extract } from '../../server/extract/extract.ts'
import { Print, Script } from '../../server/extract/script.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'
import { simplified } from '../../server/load/simplified.ts'
import { nameKey } from '../../server/resolve/names/name-key.ts'

const lexicon = loadLexicon()

function read(text: string, known: Partial<Page> = {}) {
  const page: Page = { id: pageId('p'), source: 'p', text, ...known }
  const { articles } = extract(page, { lexicon, segment })
  const people = articles.flatMap(({ reports, cited }) => [...reports.flatMap(({ attendance }) => attendance), ...cited])
  return { page, articles, people, reports: articles.flatMap(({ reports }) => reports) }
}

/** Printed sentences, and the people they name. */
const PRINTED: readonly (readonly [origin: string, sentence: string, names: readonly string[]])[] = [
  ['香港特區政府新聞公報 2022-12-20', '行政長官李家超將於明日（十二月二十一日）下午至二十四日到北京述職，向國家領導人匯報香港經濟、社會和政治等方面的最新情況。行政長官辦公室主任葉文娟和行政長官私人秘書杜潔麗將會隨行。', ['李家超', '葉文娟', '杜潔麗']],
  ['信報 2024-01-19', '陳國基1月27日返港。在他離港期間，政務司副司長卓永興將署理政務司司長職務。', ['卓永興']],
  ['總統府新聞 1994-06-29', '目前在美國芝加哥大學任教的米勒是和另一位同僚李茲柏格教授，由台大管理學院院長林煜宗、教授劉憶如陪同，於下午三時到總統府晉見總統。總統府秘書長蔣彥士在場作陪。', ['林煜宗', '劉憶如', '蔣彥士']],
  ['NOWnews 2026-02-23', '行政院長卓榮泰也向正副總統與五院院長道賀七喜春來、可喜可賀。', ['卓榮泰']],
  ['總統府新聞 2014-12-04', '除表彰葉里長60年來服務基層之貢獻，並說明任命前行政院副院長毛治國為新任閣揆之原因。', ['毛治國']],
]

/** Made for the test: characters of surnames that simplified text writes as one with other words. */
const SURNAMES: readonly (readonly [sentence: string, names: readonly string[]])[] = [
  ['市長葉國華、副市長鍾志明、秘書長范文正出席會議。', ['葉國華', '鍾志明', '范文正']],
  ['市長于海、副市長余秋里、秘書長郁達夫出席會議。', ['于海', '余秋里', '郁達夫']],
  ['市長沈從文、副市長姜文、秘書長谷牧出席會議。', ['沈從文', '姜文', '谷牧']],
  ['市長党國英、副市長岳飛雲、秘書長万里出席會議。', ['党國英', '岳飛雲', '万里']],
  ['市委書記于後波主持會議，會後在裡間講話。', ['于後波']],
  ['市長歐陽鐘、副市長蕭萬長、秘書長鄭麗文出席會議。', ['歐陽鐘', '蕭萬長', '鄭麗文']],
]

describe('people in traditional characters', () => {
  test.each(PRINTED)('%s', (_, sentence, names) => {
    const { people, page } = read(sentence, { published: '2026-01-01' })
    expect([...new Set(people.map(({ name }) => name))].sort()).toEqual([...names].sort())
    expect(people.map(({ span }) => page.text.slice(span.start, span.end))).toEqual(people.map(({ name }) => name))
  })

  test.each(SURNAMES)('%s', (sentence, names) => {
    expect([...new Set(read(sentence).people.map(({ name }) => name))].sort()).toEqual([...names].sort())
  })

  it('are the same as in simplified ones, at the same places', () => {
    for (const sentence of [...PRINTED.map(([, each]) => each), ...SURNAMES.map(([each]) => each)]) {
      const at = (text: string) => read(text, { published: '2026-01-01' }).people.map(({ span, name }) => [span, nameKey(name, simplified)])
      expect(at(sentence)).toEqual(at(simplified(sentence)))
    }
  })
})

describe('facts', () => {
  const { people, reports, articles } = read('王偉中主持召開防疫工作會議\n　　9月19日，市委副書記、市長王偉中在人民大會堂主持召開全市防疫工作會議。「要後勤保障到位。」王偉中強調，各部門要各司其職，把防疫工作做好。副市長范\n里參加會議。', { published: '2022-09-20', place: '南通市' })

  it('are told as printed', () => {
    expect(reports.map(({ name, when, venues }) => [name, when.text, venues.map((venue) => venue.name)])).toEqual([['全市防疫工作會議', '9月19日', ['人民大會堂']]])
    expect(people.map(({ name, titles }) => [name, titles.map(({ text }) => text)])).toEqual([['王偉中', ['市委副書記', '市長']], ['范里', ['副市長']]])
    expect(people[0]?.evidence[0]?.quote).toBe('9月19日，市委副書記、市長王偉中在人民大會堂主持召開全市防疫工作會議。')
    expect(articles[0]?.marks.filter(({ kind }) => kind === 'title').map(({ label }) => label)).toEqual(['市委副書記', '市長', '副市長'])
  })

  it('are resolved like simplified ones: a post is one however it is printed', () => {
    expect(people[0]?.titles[0]).toMatchObject({ text: '市委副書記', office: '副书记', body: '市委', jurisdiction: 'cn:320600' })
    expect(reports[0]?.venues[0]?.location).toBe('venue:cn:110000/人民大会堂')
  })
})

describe('a page', () => {
  const script = new Script({ source: '', reason: '', characters: '張會議這個後東報', shared: '乾' }, (text) => text.replace(/[張會議這個後東報乾]/gu, (c) => ({ 張: '张', 會: '会', 議: '议', 這: '这', 個: '个', 後: '后', 東: '东', 報: '报', 乾: '干' })[c] ?? c).replace('𠮷', '吉'))
  const page = (text: string): Page => ({ id: pageId('p'), source: 'p', text })

  it('in simplified characters is left alone', () => {
    expect(script.simplifiedPage(page('乾隆年间，张三主持会议。'))).toBeUndefined()
  })

  it('keeps shared characters where only a name or a quotation is traditional', () => {
    expect(script.simplifiedPage(page(`王乾和張三参加会议。${'会'.repeat(100)}`))?.text).toBe(`王乾和张三参加会议。${'会'.repeat(100)}`)
    expect(script.simplifiedPage(page('這個會議後，「乾杯」。'))?.text).toBe('这个会议后，“干杯”。')
  })

  it('keeps every offset where a character would become shorter', () => {
    expect(script.simplifiedPage(page('𠮷野家開張。𠮷'))?.text).toBe('𠮷野家開张。𠮷')
  })

  it('has its title, outlet and place read alike', () => {
    expect(script.simplifiedPage({ ...page('這個'), title: '會議', outlet: '東報', place: '東京', url: '東' })).toEqual({ ...page('这个'), title: '会议', outlet: '东报', place: '东京', url: '東' })
  })

  it('of any characters keeps its length and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = lexicon.script.simplifiedPage(page(`${text}張`))
      expect(found?.text.length).toBe(text.length + 1)
      const print = new Print(`${text}張`, found?.text ?? '')
      expect(print.at({ start: 0, end: text.length + 1 }, found?.text ?? '')).toBe(`${text}張`)
    }), { numRuns: 50 })
  })
})

describe('print', () => {
  const printed = '皇后在後面，王后說：後天來。'
  const print = new Print(printed, simplified(printed))

  it('tells words put together as they are printed beside their neighbours, else most often', () => {
    expect(['皇后后面', '后天来', '王后', '说后', 'said 来'].map((words) => print.words(words))).toEqual(['皇后後面', '後天來', '王后', '說后', 'said 來'])
  })

  it('tells words at a span without the layout', () => {
    const broken = '張\n後來'
    expect(new Print(broken, '张\n后来').at({ start: 0, end: 4 }, '张后来')).toBe('張後來')
  })
})
