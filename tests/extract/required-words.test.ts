import fc from 'fast-check'
import { requiredWords } from '../../server/extract/required-words.ts'

describe('requiredWords', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/会见|接见/u, ['会见', '接见']],
    [/(?:分别|集体)?会见(?:了|并)?|接见了?/u, ['会见', '接见']],
    [/副?主席|总理/u, ['主席', '总理']],
    [/在(?=[^，。]{2,60}?(?:会议?|仪式)(?:上|时)(?:讲话|强调))/u, ['讲话', '强调']],
    [/(?:^|[，。；])在?(?<name>\p{Script=Han}{1,10}?(?:会|仪式))上，/u, ['上，']],
    [/[两三四]位/u, ['位']],
    [/(?<![将拟])在|(?<=出席)于/u, ['在', '出席']],
    [/(?<=出席)了/u, ['出席']],
    [/(?:召开){2,3}\u3000/u, ['召开']],
    [/召开+/u, ['召开']],
    [/\(视频\)/u, ['(视频)']],
    [/会?|见/u, undefined],
    [/[两三]|位/u, undefined],
    [/\d+日|(?!将)/u, undefined],
    [/会见|/u, undefined],
    [/VIDEO/iu, undefined],
  ])('%s needs %j', (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words)
  })

  it('every text that a pattern matches has one of its words', () => {
    const piece = fc.constantFrom('会见', '召开', '在', '了?', '(?:召开|举行)', '(?:会|见)?', '[会见]', '.', '(?<n>举行|见)', '(?=会)', '(?<!在)', '\\p{Script=Han}', '会{1,2}', '见*', '在+')
    const source = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }).map((alternatives) => alternatives.map((pieces) => pieces.join('')).join('|'))
    fc.assert(fc.property(source.filter((text) => text.split('(?<n>').length < 3), fc.string({ unit: fc.constantFrom(...'会见召开举行在了，'), maxLength: 14 }), (pattern, text) => {
      const compiled = new RegExp(pattern, 'u')
      const words = requiredWords(compiled)
      if (words !== undefined && compiled.test(text)) expect(words.some((word) => text.includes(word))).toBe(true)
    }), { numRuns: 2000 })
  })
})
