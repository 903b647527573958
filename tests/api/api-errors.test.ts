import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { BadInputError, TokenError, UnknownIdError } from '../../server/api/api-errors.ts'

describe('the caller’s mistakes', () => {
  it('are named by their class and keep what they know', () => {
    const error = new UnknownIdError('person', 'p1')
    expect([error.name, error.noun, error.id]).toEqual(['UnknownIdError', 'person', 'p1'])
    expect(new TokenError(true).message).not.toBe(new TokenError(false).message)
  })
  it('say every issue of a schema, and where', () => {
    const result = z.object({ a: z.number(), b: z.array(z.string()) }).safeParse({ a: 'x', b: [1] })
    const error = result.success ? undefined : BadInputError.of(result.error)
    expect(error?.issues.map(({ path }) => path)).toEqual(['a', 'b.0'])
    expect(error?.message).toMatch(/^a: .+; b\.0: /u)
  })
})
