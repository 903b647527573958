import { expect, test } from '@jest/globals'
import { splitTemplate } from '../../client/text/template.ts'

test.each([
  ['{a} and {b} met', [{ kind: 'slot', name: 'a' }, { kind: 'words', words: ' and ' }, { kind: 'slot', name: 'b' }, { kind: 'words', words: ' met' }]],
  ['no slot', [{ kind: 'words', words: 'no slot' }]],
  ['', []],
  ['{not closed', [{ kind: 'words', words: '{not closed' }]],
])('%s is split at its slots', (template, parts) => {
  expect(splitTemplate(template)).toEqual(parts)
})
