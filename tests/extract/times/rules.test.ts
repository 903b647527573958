/** The rule table: each rule has an id, a reason in words, and a pattern of its own. */
import { isReasonCode } from '../../../server/domain/reason.ts'
import { TIME_RULES } from '../../../server/extract/times/rules.ts'

test('every rule names itself and its reason', () => {
  expect(new Set(TIME_RULES.map(({ id }) => id)).size).toBe(TIME_RULES.length)
  for (const { id } of TIME_RULES) expect([id, isReasonCode(id)]).toEqual([expect.stringMatching(/^times\/[a-z-]+$/u), true])
})

test('without a publication day only what is printed in full has bounds', () => {
  const words = ['昨天上午', '3月28日', '26日', '日前', '月初，', '上周三', '去年12月']
  const found = words.map((text) => TIME_RULES.map(({ pattern, resolve }) => ({ match: pattern.exec(text), resolve })).find(({ match }) => match !== null))
  expect(found.map((rule) => rule?.resolve(rule.match?.groups ?? {}, { future: false }))).toEqual(words.map(() => ({ basis: 'none' })))
})
