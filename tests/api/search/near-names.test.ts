import { expect, test } from '@jest/globals'
import { nameKeys } from '../../../server/api/names/name-search.ts'
import { isOneOff, nearNames } from '../../../server/api/search/near-names.ts'

const people = ['王晖', '吴新明', '单霁翔', '曾晓楠', '王辉'].map((name) => nameKeys(name, [name]))

test.each([
  ['王慧', ['王晖', '王辉']], ['吴新名', ['吴新明']], ['吴明', ['吴新明']], ['伍新明', ['吴新明']], ['单霁祥', ['单霁翔']], ['曾小南', ['曾晓楠']], ['許昆林', []],
  ['wangui', ['王晖', '王辉']], ['wuxinmnig', ['吴新明']], ['wan', []], ['王', []], ['2022', []], ['', []],
])('near “%s” stand %j', (typed, expected) => {
  expect([...nearNames(people, typed, () => 1)].sort()).toEqual([...expected].sort())
})

test('those spoken alike stand before those one character off, then who attended more', () => {
  expect(nearNames([nameKeys('a', ['王明']), nameKeys('b', ['汪辉']), nameKeys('c', ['汪晖'])], '王灰', (id) => (id === 'c' ? 9 : 1))).toEqual(['c', 'b', 'a'])
})

test.each([
  ['abc', 'abd', true], ['abc', 'abcd', true], ['abc', 'bc', true], ['abc', 'acb', true], ['abc', 'abc', false], ['abc', 'cba', false], ['abc', 'axy', false], ['a', 'abc', false],
])('%s and %s are one off: %p', (one, other, expected) => {
  expect([isOneOff([...one], [...other]), isOneOff([...other], [...one])]).toEqual([expected, expected])
})
