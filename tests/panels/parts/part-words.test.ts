import { partWords } from '../../../client/panels/parts/part-words.ts'
import { textOf } from '../../../client/text/text-of.ts'

test('a guest who spoke is called both, in either language', () => {
  const part = { capacity: 'speaker', meeting: '会见俄罗斯总统普京', person: '普京' } as const
  expect([partWords(part, textOf('en')), partWords(part, textOf('zh'))]).toEqual(['guest, spoke', '来宾，讲话'])
})
