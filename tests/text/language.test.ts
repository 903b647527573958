import { expect, test } from '@jest/globals'
import { chooseLanguage, documentLang, languages } from '../../client/text/language.ts'

test.each([
  ['zh', ['en-GB'], 'zh'],
  ['en', ['zh-CN'], 'en'],
  [null, ['zh-HK', 'en'], 'zh'],
  [null, ['fr-FR', 'en-US', 'zh-CN'], 'en'],
  [null, ['fr-FR'], 'en'],
  [null, [], 'en'],
  ['klingon', ['zh'], 'zh'],
] as const)('remembered %s, preferred %j gives %s', (stored, preferred, chosen) => {
  expect(chooseLanguage(stored, preferred)).toBe(chosen)
})

test('the page says its language, Chinese as simplified', () => {
  expect(languages.map((language) => documentLang(language))).toEqual(['en', 'zh-Hans'])
})
