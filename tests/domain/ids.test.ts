import { contentHash, contentPageId } from '../../server/domain/ids.ts'

describe('contentHash', () => {
  it('is the same for the same parts', () => {
    expect(contentHash('王晖', '12')).toBe(contentHash('王晖', '12'))
  })
  it('tells parts apart that join to the same text', () => {
    expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'))
  })
  it('is SHA-256, shortened, whatever was hashed before', () => {
    expect(contentHash('市'.repeat(100))).not.toBe(contentHash('abc'))
    expect(contentHash('abc')).toBe('ba7816bf8f01cfea')
  })
  it('accepts a lone surrogate', () => {
    expect(contentHash('\ud800')).toMatch(/^[0-9a-f]{16}$/)
  })
})

test('a page without an id of its own is known by its text, paper and day', () => {
  const page = { text: '会议', outlet: '南通日报', published: '2022-03-29' }
  expect(contentPageId(page)).toMatch(/^p[0-9a-f]{16}$/u)
  expect(contentPageId({ text: '会议' })).toBe(contentPageId({ text: '会议', outlet: '', published: undefined }))
  expect(new Set([page, { ...page, text: '会' }, { ...page, outlet: '如东日报' }, { ...page, published: '2022-03-30' }].map(contentPageId)).size).toBe(4)
})
