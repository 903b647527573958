import fc from 'fast-check'
import { Whole } from '../../../server/extract/mentions/whole.ts'

describe('Whole', () => {
  it('knows what stands in the lines of an article more than once', () => {
    const whole = new Whole([{ text: '王晖主持，李彤参加' }, { text: '王晖指出' }])
    expect(['王晖', '李彤', '张明', '加\n王'].map((words) => whole.repeats(words))).toEqual([true, false, false, false])
  })
  it('says the same of long articles as a search does', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'王晖李彤张'), minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }), fc.string({ unit: fc.constantFrom(...'王晖李彤张'), minLength: 1, maxLength: 4 }), (lines, words) => {
      const text = `${'，'.repeat(5000)}${lines.join('\n')}`
      expect(new Whole([{ text }]).repeats(words)).toBe(text.indexOf(words) !== text.lastIndexOf(words))
    }), { numRuns: 30 })
  })
})
