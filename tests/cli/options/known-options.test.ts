import { expect, it } from '@jest/globals'
import { knownFromOptions } from '../../../server/cli/options/known-options.ts'
import { OptionError } from '../../../server/cli/options/option-error.ts'

it('options say what is known of pages, dates in any clear form', () => {
  expect(knownFromOptions({ outlet: '某报', published: '2022年3月28日' })).toMatchObject({ outlet: '某报', published: '2022-03-28' })
})

it('a date that is none is the caller’s mistake', () => {
  expect(() => knownFromOptions({ published: '28 March' })).toThrow(OptionError)
})
