import { expect, test } from '@jest/globals'
import { locationId } from '../../../server/domain/ids.ts'
import type { Title } from '../../../server/domain/title.ts'
import { SeenWords } from '../../../server/load/batch/seen-words.ts'
import { nameKey } from '../../../server/resolve/names/name-key.ts'
import { postOf, type FindLocation } from '../../../server/resolve/posts/roles.ts'

const TITLE: Title = { text: '市長', office: '市長', tenure: 'current', jurisdiction: locationId('cn:320600'), level: '市', rank: 'chief' }
const find: FindLocation = (id) => ({ id, name: '南通市', level: '市' })

test('a word is worked out once, whatever is asked in between', () => {
  const asked: string[] = []
  const simplify = (text: string): string => {
    asked.push(text)
    return text.replace('長', '长')
  }
  for (let i = 0; i < 3; i += 1) {
    const words = SeenWords.of(simplify)
    expect([words.keyOf('劉長'), words.keyOf('王晖'), words.postOf(TITLE, find)]).toEqual([nameKey('劉長', (text) => text.replace('長', '长')), '王晖', postOf({ ...TITLE, text: '市长' }, find)])
  }
  expect(asked).toEqual(['劉長', '王晖', '市長'])
})

test('titles that differ in anything, and places of another name, are other posts', () => {
  const words = SeenWords.of((text) => text)
  const others: readonly Title[] = [{ ...TITLE, tenure: 'former' }, { ...TITLE, rank: 'deputy' }, { ...TITLE, jurisdiction: locationId('cn:320900') }, { ...TITLE, level: '县' }, { ...TITLE, body: '市政府' }, { ...TITLE, office: '长', body: '局' }]
  for (const title of [TITLE, ...others]) expect(words.postOf(title, find)).toEqual(postOf(title, find))
  expect(words.postOf(TITLE, () => undefined)).toEqual(postOf(TITLE, () => undefined))
})
