import { expect, it } from '@jest/globals'
import { readKnown, recordToPage } from '../../server/ingest/record-to-page.ts'

it('takes a field from the record, else from pages.csv, else from its HTML, else from the options', () => {
  const html = '<html><head><meta name="publishdate" content="2022-03-01"><title>网页标题</title></head><body><p>昨天，市长主持召开会议，研究部署工作。副市长参加会议。</p></body></html>'
  const options = { outlet: '选项报', place: '某市', published: '2022-03-09' }
  expect(recordToPage({ html, outlet: '本报' }, 's', [{}, options])).toMatchObject({ page: { title: '网页标题', outlet: '本报', place: '某市', published: '2022-03-01' } })
  expect(recordToPage({ html }, 's', [{ title: '目录标题', published: '2022-03-02' }, options])).toMatchObject({ page: { title: '目录标题', outlet: '选项报', published: '2022-03-02' } })
})

it('replaces lone surrogates one for one, so that every offset stays', () => {
  expect(recordToPage({ text: '王\ud86e晖' }, 's', [])).toMatchObject({ page: { text: '王\ufffd晖' } })
  expect(recordToPage({ text: '王𫞩晖' }, 's', [])).toMatchObject({ page: { text: '王𫞩晖' } })
})

it('takes numbers for ids, dates and page numbers', () => {
  expect(recordToPage({ id: 7, page: 1, published: 20220328, text: '一' }, 's', [])).toMatchObject({ page: { id: '7', pageNumber: '1', published: '2022-03-28' } })
})

it('gives pages without id the same id for the same content, and another for another outlet or day', () => {
  const idOf = (fields: Readonly<Record<string, unknown>>): string => {
    const read = recordToPage(fields, 's', [])
    return read.kind === 'page' ? read.page.id : ''
  }
  expect(idOf({ text: '一' })).toBe(idOf({ text: '一', place: '某市' }))
  expect(new Set([idOf({ text: '一' }), idOf({ text: '一', outlet: '报' }), idOf({ text: '一', published: '2022-03-28' }), idOf({ text: '二' })]).size).toBe(4)
})

it('refuses what is no page, with every reason', () => {
  expect(recordToPage({ id: 'x'.repeat(513), text: '一', outlet: 5 }, 's', [])).toEqual({ kind: 'refused', message: '“id” is longer than 512 characters; “outlet” must be text.' })
  expect(recordToPage({ html: '<script>1</script>' }, 's', [])).toEqual({ kind: 'refused', message: expect.stringContaining('no text was found in its HTML') })
  expect(recordToPage({ text: '会'.repeat(5_000_001) }, 's', [])).toEqual({ kind: 'refused', message: expect.stringContaining('more than any newspaper page') })
})

it('reads what is known of a page in the same way', () => {
  expect(readKnown({ outlet: ' ', place: '某市', page: '01', file: 'x' })).toMatchObject({ kind: 'known', known: { place: '某市', pageNumber: '01' } })
  expect(readKnown({ published: 'soon' })).toEqual({ kind: 'refused', message: '“published” “soon” is no date: write YYYY-MM-DD, or leave it empty where it is not known.' })
})

it('what the page prints of itself is trusted less than its record and pages.csv, and more than the options', () => {
  const text = '南通日报 2022年3月29日 星期二 A01版\n3月28日，市长吴新明主持召开会议。'
  expect(recordToPage({ text }, 's', [{}, { outlet: '选项报', published: '2022-03-01' }])).toMatchObject({ page: { outlet: '南通日报', published: '2022-03-29' } })
  expect(recordToPage({ text }, 's', [{ outlet: '目录报', published: '2022-03-02' }])).toMatchObject({ page: { outlet: '目录报', published: '2022-03-02' } })
  expect(recordToPage({ text, outlet: '记录报', published: '2022-03-03' }, 's', [])).toMatchObject({ page: { outlet: '记录报', published: '2022-03-03' } })
})
