import { segment } from '../../server/load/segment.ts'

describe('segment', () => {
  it('cuts a text into words whose sum is the text', () => {
    const text = '市委书记王晖主持会议。'
    expect(segment(text).map(({ word }) => word).join('')).toBe(text)
  })
  it('tags what it takes for a person', () => {
    expect(segment('姜大明主持')[0]).toEqual({ word: '姜大明', tag: 'nr' })
  })
})
