import { isHanAt } from '../../server/extract/han.ts'

test.each([['市', true], ['〇', true], ['a', false], ['，', false], ['·', false], ['\ud840', false], ['', false]])('%s: %s', (character, is) => {
  expect(isHanAt(character, 0)).toBe(is)
})
test('nothing stands before a text', () => {
  expect(isHanAt('市', -1)).toBe(false)
})
