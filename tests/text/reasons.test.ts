import { describe, expect, it, test } from '@jest/globals'
import { textOf } from '../../client/text/text-of.ts'
import { ENGLISH_REASONS, inEnglish } from '../../server/contract/reasons.ts'
import { REASONS } from '../../server/domain/reason.ts'

const codes: readonly (readonly [code: string, values: readonly string[]])[] = Object.entries(REASONS)

function slotsOf(words: string): readonly string[] {
  return [...words.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort()
}

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  const words = new Map(Object.entries(textOf(language).reason))
  test.each(codes)('%s has words, with all its values', (code, values) => {
    expect([code, slotsOf(words.get(code) ?? 'none')]).toEqual([code, [...values].sort()])
  })
  it('there are words for no other code', () => {
    expect([...words.keys()].filter((code) => !Object.hasOwn(REASONS, code))).toEqual(['other'])
  })
})

it('is said in English on the command line', () => {
  expect(inEnglish({ code: 'people/same-post', values: { post: '南通市 市长' } })).toBe('The same post: 南通市 市长.')
  expect(inEnglish({ code: 'other', values: { words: 'Years apart.' } })).toBe('Years apart.')
  expect(inEnglish({ code: 'people/of-tomorrow', values: { place: '南通市' } })).toBe('people/of-tomorrow 南通市')
})

test('the English ones are sentences', () => {
  for (const [code, words] of Object.entries(ENGLISH_REASONS)) if (code !== 'other') expect([code, words]).toEqual([code, expect.stringMatching(/^[A-Z{当].*\.$/u)])
})
