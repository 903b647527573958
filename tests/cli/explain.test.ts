import { expect, it } from '@jest/globals'
import { explain, isForeseen } from '../../server/cli/explain.ts'
import { PortError } from '../../server/cli/listen.ts'
import { OptionError } from '../../server/cli/options/option-error.ts'
import { ServerAnswerError } from '../../server/cli/target/server-call.ts'
import { ConfigError } from '../../server/config.ts'
import { QueryDeadlineError, QueryFailedError, QueryRefusedError } from '../../server/store/query-error.ts'
import { StoreHeldError, StoreUrlError } from '../../server/store/store-error.ts'

it.each([
  [new OptionError('no'), 2], [new ConfigError('HUIPU_PORT', 'is not a number'), 2], [new PortError('taken'), 2],
  [new StoreHeldError('data/graph', { pid: 7 }), 3], [new StoreUrlError('x:y', 'no'), 3], [new ServerAnswerError('gone', 'no answer'), 3],
  [new QueryRefusedError('writes', 'no'), 4], [new QueryFailedError('slip'), 4], [new QueryDeadlineError(1000), 4], [new ServerAnswerError('refused', '/problems/query-refused'), 4],
])('%s ends a command with %d and its own words', (error, code) => {
  expect(explain(error)).toEqual({ sentence: error.message, code })
})

it('shows what nobody foresaw whole', () => {
  const error = new TypeError('x is not a function')
  expect(isForeseen(error)).toBe(false)
  expect(explain(error).sentence).toContain(error.stack)
})
