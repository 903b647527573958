import { describe, expect, test } from '@jest/globals'
import type { Text } from '../../client/text/catalogue.ts'
import { textOf } from '../../client/text/text-of.ts'

/** Every message by its path; functions are called with the same plain arguments in both languages. */
function messages(part: unknown, path: string): [string, string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') return [[path, String(Reflect.apply(part, undefined, argumentsFor(path)))]]
  return Object.entries(part ?? {}).flatMap(([key, inner]) => messages(inner, path === '' ? key : `${path}.${key}`))
}

const NAMED = new Set(['filter.remove', 'shell.backTo', 'search.nothing', 'when.from', 'when.until', 'person.seen', 'person.seenOn', 'article.pageNumber', 'state.request'])
const NAME_FIRST = new Set(['filter.chipFocus', 'filter.chipPosts', 'timeline.bin'])

function argumentsFor(path: string): readonly (string | number)[] {
  if (NAMED.has(path)) return ['王晖', '王晖']
  return NAME_FIRST.has(path) ? ['王晖', 3] : [3, 4, 5, 6]
}

const english = messages(textOf('en'), '')
const chinese = messages(textOf('zh'), '')

describe('the catalogue', () => {
  test('has the same messages in both languages', () => {
    expect(chinese.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort())
  })

  test('leaves no message empty or undefined', () => {
    for (const [path, message] of [...english, ...chinese]) expect([path, message.trim() === '' || message.includes('undefined')]).toEqual([path, false])
  })

  test('speaks Chinese in every Chinese message', () => {
    expect(chinese.filter(([, message]) => !/\p{Script=Han}/u.test(message))).toEqual([])
  })

  test('quotes Chinese in English only where the print is meant', () => {
    const quoting = english.filter(([path, message]) => /\p{Script=Han}/u.test(message) && !NAMED.has(path) && !NAME_FIRST.has(path)).map(([path]) => path)
    expect(quoting.filter((path) => !path.startsWith('reason.'))).toEqual(['meeting.openList'])
  })

  test('has the same slots in both languages', () => {
    const slots = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort()
    const inChinese = new Map(chinese)
    for (const [path, message] of english) expect([path, slots(inChinese.get(path) ?? '')]).toEqual([path, slots(message)])
  })

  test('has no exclamation marks', () => {
    expect([...english, ...chinese].filter(([, message]) => /[!！]/.test(message))).toEqual([])
  })

  test.each([
    ['en', 1, ['{a} and {b} were together once', '1 person']],
    ['en', 2, ['{a} and {b} were together twice', '2 people']],
    ['en', 4, ['{a} and {b} were together 4 times', '4 people']],
    ['en', 1234, ['{a} and {b} were together 1,234 times', '1,234 people']],
    ['zh', 1, ['{a}与{b}同场 1 次', '1 人']],
    ['zh', 1234, ['{a}与{b}同场 1,234 次', '1,234 人']],
  ] as const)('counts in %s: %d', (language, count, expected) => {
    const text: Text = textOf(language)
    expect([text.tie.together(count), text.count.people(count)]).toEqual(expected)
  })
})
