import { expect, test } from '@jest/globals'
import { mentionId } from '../../../server/domain/ids.ts'
import { MentionList } from '../../../server/resolve/sightings/mention-list.ts'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => MentionList.of(mentionId(id)))
const all = (list: MentionList | undefined): readonly string[] => [...list ?? []]

test('joined lists hold all mentions, and know how many and which is the least', () => {
  const joined = c?.with(a ?? c).with(b ?? c)
  expect([all(joined), joined?.size, joined?.least]).toEqual([['c', 'a', 'b'], 3, 'a'])
})

test('a list stays as it is when others go on from it, in one way or in two', () => {
  const base = MentionList.of(mentionId('x')).with(b ?? MentionList.of(mentionId('b')))
  const [one, two] = [c, d].map((more) => base.with(more ?? base))
  expect([all(base), all(one), all(two)]).toEqual([['x', 'b'], ['x', 'b', 'c'], ['x', 'b', 'd']])
})
