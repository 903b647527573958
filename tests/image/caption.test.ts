import { captionOf, type CaptionOf } from '../../client/image/caption.ts'
import type { WordsOf } from '../../client/text/Words.tsx'
import { formatsOf } from '../../client/text/format.ts'
import { textOf } from '../../client/text/text-of.ts'
import { graphView } from '../../client/view-model/graph-view.ts'
import { goldNetwork } from '../support/gold-network.ts'

const DRAWN = { colourBy: 'city', hidden: [], minMeetings: 1 } as const
const words = (language: 'en' | 'zh'): WordsOf => ({ language, text: textOf(language), format: formatsOf(language) })
const known = {
  ...goldNetwork(),
  outlets: { named: [{ name: '南通日报', meetings: 12 }, { name: '盐城晚报', meetings: 1 }], unnamed: 3 },
  timeline: { days: [{ day: '2022-03-01', meetings: 2 }, { day: '2022-04-02', meetings: 1 }], undated: 4 },
}
const asked: CaptionOf = { view: graphView(known, known, DRAWN), inSight: known.totals.people, network: known, filters: [], loaded: { pages: 5, articles: 17 }, around: false, today: '2026-11-28' }
const { people, ties, meetings } = known.totals

describe('the caption of a picture', () => {
  it('says what is drawn, of which newspapers and days, and when it was drawn', () => {
    expect(captionOf(asked, words('en')).split(' · ')).toEqual([
      `${people} people; ${ties} ties; from ${meetings} meetings`, 'From 5 newspaper pages, 17 articles',
      'Newspapers: 南通日报 (12 meetings), 盐城晚报 (1 meeting), not known (3 meetings)', 'Meetings dated 1 March\u2009–\u20092 April 2022; 4 meetings undated', 'drawn 28 November 2026',
    ])
  })
  it('says so in Chinese', () => {
    expect(captionOf({ ...asked, loaded: undefined, filters: ['南通市', '仅限同一会场'] }, words('zh')).split(' · ')).toEqual([
      `${people} 人；${ties} 条同场关系；据 ${meetings} 次会议`, '筛选：南通市、仅限同一会场',
      '报纸：南通日报（12 次会议）、盐城晚报（1 次会议）、报纸不详（3 次会议）', '会议日期：2022年3月1日至4月2日；4 次会议日期不详', '2026年11月28日绘制',
    ])
  })
  it('tells how many there are of which only some are drawn', () => {
    const part = { ...known, totals: { ...known.totals, people: 9572 } }
    const view = { ...asked.view, edges: asked.view.edges.slice(1), weaker: asked.view.edges.slice(0, 1) }
    expect(captionOf({ ...asked, network: part, view }, words('en'))).toContain(`the ${people} of 9,572 people who met most; ${ties - 1} of ${ties} ties, each person’s strongest`)
    const twoMode = goldNetwork({ mode: 'meetings' })
    const parts = { ...asked, view: graphView(twoMode, twoMode, DRAWN), network: { ...twoMode, totals: { ...twoMode.totals, people: 9572, meetings: 19_125 }, reached: { meetings: 8031 } } }
    expect(captionOf(parts, words('en'))).toMatch(/^\d+ of 9,572 people; the latest \d+ of 8,031 meetings · /)
    const all = { ...parts, network: { ...parts.network, reached: { meetings } } }
    expect(captionOf(all, words('en'))).toMatch(/^\d+ of 9,572 people; \d+ meetings · /)
  })
  it('says of one person’s circle how many meetings it rests on, and not the newspapers and days of all others', () => {
    const circle = { ...asked, network: { ...known, reached: { meetings: 2 } }, loaded: undefined, around: true }
    expect(captionOf(circle, words('en')).split(' · ').slice(0, -1)).toEqual([`${people} people; ${ties} ties; from 2 meetings`])
  })
  it('says first that the picture holds a part of what is drawn', () => {
    expect(captionOf({ ...asked, inSight: 5 }, words('en'))).toMatch(new RegExp(`^A part: 5 of the ${people} people drawn · ${people} people; `))
    expect(captionOf({ ...asked, inSight: 5 }, words('zh'))).toMatch(new RegExp(`^局部：所画 ${people} 人中的 5 人 · `))
  })
  it('names eight newspapers and counts the others', () => {
    const named = Array.from({ length: 20 }, (_, at) => ({ name: `报${at}`, meetings: 20 - at }))
    const caption = captionOf({ ...asked, network: { ...known, outlets: { named, unnamed: 0 } } }, words('en'))
    expect(caption).toContain('报7 (13 meetings), 12 others · ')
    expect(caption).not.toContain('报8')
  })
  it('claims no newspaper and no day where none is known', () => {
    const bare = { ...known, outlets: { named: [], unnamed: 0 }, timeline: { days: [], undated: 0 } }
    expect(captionOf({ ...asked, network: bare, loaded: undefined }, words('en'))).toBe(`${people} people; ${ties} ties; from ${meetings} meetings · drawn 28 November 2026`)
  })
})
