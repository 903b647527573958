import { pageId } from '../../server/domain/ids.ts'
import { extractedSchema } from '../../server/evaluate/answers.ts'
import { extract } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'
import { toNdjson } from '../../server/load/to-ndjson.ts'

const text = '我市召开防汛工作会议\n\n晚报讯 昨天，市委书记王晖在崇川区主持召开全市防汛工作会议。 记者李彤'
const facts = extract({ id: pageId('p'), source: 'p', text, place: '南通市', published: '2022-06-02' }, { lexicon: loadLexicon(), segment })

describe('toNdjson', () => {
  it('writes one article a line, with codes of places and the bounds of its date', () => {
    const lines = toNdjson(facts, 'seed/a.txt').split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      page: 'seed/a.txt', article: 0, headline: '我市召开防汛工作会议', reporters: ['李彤'], place: { name: '南通市', code: '320600' }, mentioned: [],
      meetings: [{ name: '全市防汛工作会议', kind: 'meeting', when: '昨天', date: '2022-06-01', dateBasis: 'relative', venues: [{ name: '崇川区', code: '320613' }], attendance: [{ person: '王晖', capacity: 'chair', titles: ['市委书记'], mode: 'in person' }] }],
    })
  })
  it('is what the evaluation reads', () => {
    expect(extractedSchema.safeParse(JSON.parse(toNdjson(facts))).success).toBe(true)
  })
})
