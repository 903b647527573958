/**
 * Answers of the API to look at and test the panels with: real sentences of the seed pages, days that are made up (the seeds are undated).
 * In: nothing. Out: DTOs of the contract.
 */
import { readFileSync } from 'node:fs'
import type { ArticleDto, MarkDto, MarkKindDto } from '../../server/contract/article.ts'
import type { Clipping, MeetingLine, WhenDto } from '../../server/contract/common.ts'
import type { ReviewPageDto } from '../../server/contract/decision.ts'
import type { MeetingDto } from '../../server/contract/meeting.ts'
import type { PersonDto, TieDto } from '../../server/contract/person.ts'
import type { SearchDto } from '../../server/contract/search.ts'

const NANTONG = { id: 'cn:320600', name: '南通市' }
const QUOTE = '市疫情联防联控指挥部指挥长,市委副书记、市长吴新明在南通分会场参加会议,并主持召开续会,就贯彻落实省会议精神、做好当前疫情防控工作进行部署。'
const LEADERS = '市领导陆卫东、陈冬梅、童剑、刘洪、凌屹参加会议。'

const dated: WhenDto = { text: '昨天上午', from: '2022-03-28', to: '2022-03-28', basis: 'relative' }
const undated: WhenDto = { text: '昨天', from: null, to: null, basis: 'none' }
const silent: WhenDto = { text: null, from: null, to: null, basis: 'none' }

function clip(quote: string, names: readonly string[], article: Partial<Clipping['article']> = {}): Clipping {
  const highlights = names.flatMap((name) => {
    const start = quote.indexOf(name)
    return start < 0 ? [] : [{ start, end: start + name.length, person: `p-${name}` }]
  }).sort((a, b) => a.start - b.start)
  return { article: { id: 'a1', headline: '省疫情联防联控指挥部召开视频调度会议', outlet: '南通日报', published: '2022-03-29', page: 'p1', ...article }, quote, highlights }
}

function line(id: string, name: string, when: WhenDto): MeetingLine {
  return { id, name, kind: 'meeting', when, places: [NANTONG], attendees: 7 }
}

/** A mayor with posts, dated and undated meetings, company and doubts. */
export function somePerson(): PersonDto {
  return {
    id: 'p-吴新明', name: '吴新明', pinyin: 'Wú Xīnmíng', aliases: ['吳新明'], qualifier: null, attends: true, title: '市长', place: NANTONG,
    posts: [
      { role: 'r1', title: '市长', body: '市政府', jurisdiction: NANTONG, level: '市', rank: 'chief', firstSeen: '2022-01-14', lastSeen: '2022-03-28', mentions: 9 },
      { role: 'r2', title: '市委副书记', body: '市委', jurisdiction: NANTONG, level: '市', rank: 'deputy', firstSeen: '2022-03-01', lastSeen: '2022-03-28', mentions: 8 },
      { role: 'r3', title: '市疫情联防联控指挥部指挥长', body: '市疫情联防联控指挥部', jurisdiction: NANTONG, level: '市', rank: 'chief', firstSeen: null, lastSeen: null, mentions: 2 },
    ],
    meetings: { total: 5, undated: 3, next: null, items: [
      { meeting: line('m1', '省疫情联防联控指挥部视频调度会议', dated), capacity: 'attendee', titles: ['市疫情联防联控指挥部指挥长', '市委副书记', '市长'], mode: 'video', venue: '南通分会场', clippings: [clip(QUOTE, ['吴新明'])] },
      { meeting: line('m2', '十六届市政府第15次常务会议', { ...dated, from: '2022-02-11', to: '2022-02-11', text: '昨天下午' }), capacity: 'chair', titles: ['市委副书记', '市长'], mode: 'in person', venue: null, clippings: [clip(LEADERS, ['陆卫东'])] },
      { meeting: line('m3', '全市疫情防控工作视频点调会', undated), capacity: 'chair', titles: ['市委副书记', '市长'], mode: 'unknown', venue: null, clippings: [] },
      { meeting: { ...line('m4', '检查疫情防控工作', silent), kind: 'inspection' }, capacity: 'lead', titles: ['市长'], mode: 'in person', venue: null, clippings: [] },
      { meeting: line('m5', '省环保集团南通地区生态环境基础设施项目对接会', undated), capacity: 'speaker', titles: [], mode: 'in person', venue: '南通', clippings: [] },
    ] },
    closest: [
      { id: 'p-陆卫东', name: '陆卫东', pinyin: 'Lù Wèidōng', title: '市委常委、常务副市长', shared: 6, byVideo: 1, strength: 1.21 },
      { id: 'p-凌屹', name: '凌屹', pinyin: 'Líng Yì', title: '市领导', shared: 5, byVideo: 0, strength: 0.9 },
      { id: 'p-许昆林', name: '许昆林', pinyin: 'Xǔ Kūnlín', title: '省长', shared: 2, byVideo: 2, strength: 0.3 },
    ],
    cited: [clip('会议听取吴新明关于全市情况的书面意见。', ['吴新明'], { id: 'a2', headline: null, outlet: null, published: null })],
    confidence: 0.85, reasons: [{ code: 'people/same-post', values: { post: '南通市 市长' } }, { code: 'people/same-body', values: { body: '市疫情联防联控指挥部' } }],
    doubts: [{ kind: 'namesake', message: { code: 'doubts/namesake-of', values: { qualifier: '盐城市 副局长' } }, reason: null, person: { id: 'p-other', name: '吴新明', qualifier: '盐城市 副局长' } }],
  }
}

/** Two people together in one room, by video and on an undated page. */
export function someTie(): TieDto {
  const chair: TieDto['meetings'][number]['a'] = { capacity: 'chair', titles: ['市长'], mode: 'in person', venue: null }
  const attendee: TieDto['meetings'][number]['a'] = { capacity: 'attendee', titles: ['市领导'], mode: 'in person', venue: null }
  return {
    a: { id: 'p-吴新明', name: '吴新明', pinyin: 'Wú Xīnmíng', title: '市长' },
    b: { id: 'p-陆卫东', name: '陆卫东', pinyin: 'Lù Wèidōng', title: '市委常委、常务副市长' },
    shared: 4, byVideo: 1, strength: 0.8667,
    meetings: [
      { meeting: line('m1', '省疫情联防联控指挥部视频调度会议', dated), together: 'video', a: { ...attendee, mode: 'video', venue: '南通分会场' }, b: { ...attendee, mode: 'unknown' }, clippings: [clip(QUOTE, ['吴新明', '陆卫东'])] },
      { meeting: line('m2', '续会', dated), together: 'in person', a: chair, b: attendee, clippings: [clip(QUOTE, ['吴新明']), clip(LEADERS, ['陆卫东'])] },
      { meeting: line('m3', '全市疫情防控工作视频点调会', undated), together: 'unknown', a: chair, b: { ...attendee, capacity: 'speaker' }, clippings: [clip('市委常委、常务副市长陆卫东部署面上重点工作。', ['陆卫东'], { id: 'a3', published: null, outlet: null, headline: '坚持做到"三个坚定不移"不动摇 坚决守牢不发生规模性疫情的底线' })] },
      { meeting: line('m4', '安全生产工作会议', silent), together: 'in person', a: chair, b: attendee, clippings: [] },
    ],
  }
}

/** A pair kept apart and a join that may be wrong, with one sentence gone. */
export function someReview(): ReviewPageDto {
  const side = (person: string, qualifier: string | null, mentions: number): ReviewPageDto['items'][0]['people'][0] => ({ person, mention: `${person}-m`, qualifier, mentions, firstSeen: '2022-01-14', lastSeen: '2022-03-28' })
  return {
    total: 2, next: null,
    items: [
      {
        kind: 'apart', name: '吴新明', people: [side('p-吴新明', '南通市 市长', 9), { ...side('p-other', '盐城市 副局长', 4), lastSeen: null }], confidence: 0.62, hangs: 4,
        reason: { code: 'people/same-field', values: {} }, against: [{ code: 'people/against-no-post', values: {} }],
        clippings: [clip(QUOTE, ['吴新明']), clip('副局长吴新明参加会议。', ['吴新明'], { id: 'a9', outlet: '盐阜大众报', headline: null })],
        commands: { same: 'huipu decide same p-吴新明-m p-other-m', different: 'huipu decide different p-吴新明-m p-other-m' },
      },
      {
        kind: 'joined', name: '陆卫东', people: [side('p-陆卫东', null, 6), side('p-陆卫东', null, 6)], confidence: 0.7, hangs: 1,
        reason: { code: 'people/stray-in-place', values: {} }, against: [], clippings: [clip(LEADERS, ['陆卫东']), null],
        commands: { same: 'huipu decide same x y', different: 'huipu decide different x y' },
      },
    ],
  }
}

/** A meeting with an open list and one who took part by video. */
export function someMeeting(): MeetingDto {
  return {
    ...line('m1', '省疫情联防联控指挥部视频调度会议', dated), series: null, venues: ['南京', '南通分会场'], listComplete: false, confidence: 0.95, reasons: [{ code: 'meetings/equal-chair', values: {} }],
    attendance: [
      { person: { id: 'p-许昆林', name: '许昆林', pinyin: 'Xǔ Kūnlín' }, capacity: 'chair', titles: ['省长'], mode: 'in person', venue: null, clippings: [clip('省长许昆林主持会议并讲话。', ['许昆林'])] },
      { person: { id: 'p-吴新明', name: '吴新明', pinyin: 'Wú Xīnmíng' }, capacity: 'attendee', titles: ['市疫情联防联控指挥部指挥长', '市委副书记', '市长'], mode: 'video', venue: '南通分会场', clippings: [clip(QUOTE, ['吴新明'])] },
      { person: { id: 'p-陆卫东', name: '陆卫东', pinyin: 'Lù Wèidōng' }, capacity: 'attendee', titles: ['市领导'], mode: 'unknown', venue: null, clippings: [] },
    ],
    reports: [clip('昨天,省疫情联防联控指挥部召开视频调度会议。', [])],
  }
}

/** The first article of a seed page, column breaks and all, with marks of every kind. */
export function someArticle(): ArticleDto {
  const page = readFileSync(new URL('../../seed/000_eb9fce436ec7247a.txt', import.meta.url), 'utf8')
  const text = page.slice(0, page.indexOf('## 省环保集团')).trimEnd()
  return { ...ARTICLE_HEAD, text, marks: marksIn(text), diagnostics: [{ rule: 'titles/no-place', severity: 'doubt', message: { code: 'titles/no-place', values: { title: '市领导', name: '潘建华' } }, start: text.indexOf('市领导潘建华'), end: text.indexOf('市领导潘建华') + 3 }] }
}

const ARTICLE_HEAD: Omit<ArticleDto, 'text' | 'marks' | 'diagnostics'> = {
  id: 'a3', headline: '坚持做到"三个坚定不移"不动摇 坚决守牢不发生规模性疫情的底线', kicker: '吴新明主持召开全市疫情防控工作视频点调会时强调',
  dateline: '晚报讯', reporters: ['李彤'], place: NANTONG, offset: 0,
  page: { id: 'p0', source: 'seed/000.txt', title: null, outlet: null, place: '南通市', published: null, pageNumber: 'A02', url: null },
}

const MARKED: readonly (readonly [MarkKindDto, RegExp, string])[] = [
  ['meeting', /全市疫情防控工作[\s]?视频点调会/g, '全市疫情防控工作视频点调会 · 会议'],
  ['title', /市委副书记、市\s?长|市委常委、常务副市长|(?<=。)副市长|市领导/g, '职务 · 南通市'],
  ['body', /市疫情联防\s?联控指挥部/g, '市疫情联防联控指挥部 · 南通市'],
  ['person', /吴新明|陆卫东|陈冬梅|潘建华|童剑|刘洪|李建民|凌屹/g, '参加 全市疫情防控工作视频点调会'],
  ['trigger', /主持召开|参加会议|部署/g, '主持'],
  ['time', /昨天上午/g, '昨天上午 · 日期不详'],
  ['place', /我市/g, '南通市'],
  ['byline', /(?<=记者)李彤/g, '记者'],
]

function marksIn(text: string): MarkDto[] {
  return MARKED.flatMap(([kind, pattern, label]) => [...text.matchAll(pattern)].map((found): MarkDto => ({
    kind, start: found.index, end: found.index + found[0].length, label, rule: `${kind}/sample`, reason: { code: 'attendance/predicate', values: {} },
    person: kind === 'person' ? `p-${found[0]}` : null, meeting: kind === 'meeting' ? 'm3' : null, location: kind === 'place' ? NANTONG.id : null,
  })))
}

/** People, a meeting and articles. */
export function someHits(): SearchDto {
  return {
    people: [
      { id: 'p-吴新明', name: '吴新明', pinyin: 'Wú Xīnmíng', qualifier: null, title: '市长', place: NANTONG, meetings: 9 },
      { id: 'p-other', name: '吴新明', pinyin: 'Wú Xīnmíng', qualifier: '盐城市 副局长', title: '副局长', place: { id: 'cn:320900', name: '盐城市' }, meetings: 1 },
    ],
    posts: [{ role: 'r1', title: '市长', place: NANTONG, lastSeen: '2022-03-28', person: { id: 'p-吴新明', name: '吴新明', pinyin: 'Wú Xīnmíng' } }],
    bodies: [{ name: '市司法局', place: NANTONG, titles: ['市司法局局长', '市司法局副局长'], people: 2 }],
    places: [{ ...NANTONG, within: '江苏省', meetings: 12 }],
    near: [],
    meetings: [line('m1', '省疫情联防联控指挥部视频调度会议', dated), line('m3', '全市疫情防控工作视频点调会', undated)],
    articles: [{ id: 'a1', headline: '省疫情联防联控指挥部召开视频调度会议', outlet: '南通日报', published: '2022-03-29', page: 'p1' }, { id: 'a2', headline: null, outlet: null, published: null, page: 'p2' }],
  }
}
