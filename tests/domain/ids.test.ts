import { contentHash } from '../../server/domain/ids.ts'

describe('contentHash', () => {
  it('is the same for the same parts', () => {
    expect(contentHash('王晖', '12')).toBe(contentHash('王晖', '12'))
  })
  it('tells parts apart that join to the same text', () => {
    expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'))
  })
  it('accepts a lone surrogate', () => {
    expect(contentHash('\ud800')).toMatch(/^[0-9a-f]{16}$/)
  })
})
