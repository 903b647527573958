import { expect, test } from '@jest/globals'
import { Doubts } from '../../../client/panels/person/Doubts.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const message = { code: 'doubts/rival', values: { name: '王晖', post: '南通市 市长', days: '344' } }

test('a doubt says its kind and its reason in the reader\'s language', () => {
  const doubts = <Doubts person="p1" doubts={[{ kind: 'contradiction', message, reason: null, person: null }]} />
  expect([wordsIn(renderPanel(doubts)), wordsIn(renderPanel(doubts, { language: 'zh' }))]).toEqual(['Contradiction 王晖 was in print as 南通市 市长 at the same time, for 344 days.', '互相矛盾 王晖 同时见报为 南通市 市长 ，计 344 天。'])
})

test('a namesake who may be the same person comes with the reason; what an older program stored stays English', () => {
  const maybe = { kind: 'uncertain merge', message: { code: 'doubts/maybe-same', values: {} }, reason: { code: 'people/leaders-undated', values: {} }, person: null } as const
  const old = { ...maybe, reason: { code: 'other', values: { words: 'Years apart.' } } }
  expect(wordsIn(renderPanel(<Doubts person="p1" doubts={[maybe]} />, { language: 'zh' }))).toBe('或为两人 与另一位同名的人或为同一人，尚待判定。 都是省级或国家领导人，但没有日期可以判断任职先后。')
  expect(renderPanel(<Doubts person="p1" doubts={[old]} />, { language: 'zh' })).toContain('<span lang="en">Years apart.</span>')
})

test('without doubts nothing is said', () => {
  expect(renderPanel(<Doubts person="p1" doubts={[]} />)).toBe('')
})

test('of many doubts two stand open and the others are folded, counted', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ kind: 'namesake', message: { ...message, values: { ...message.values, days: String(at) } }, reason: null, person: null } as const))
  const markup = renderPanel(<Doubts person="p1" doubts={many(7)} />)
  expect(wordsIn(markup.slice(0, markup.indexOf('<details')))).toMatch(/for 0 days\..*for 1 days\.$/)
  expect(wordsIn(markup.slice(markup.indexOf('<details')))).toMatch(/^5 more doubts .*for 6 days\.$/)
  expect(renderPanel(<Doubts person="p1" doubts={many(3)} />)).not.toContain('<details')
})
