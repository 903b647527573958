import { expect, test } from '@jest/globals'
import { because } from '../../server/domain/reason.ts'
import { englishOf, reasonDto } from '../../server/load/reason-dto.ts'

test('a reason crosses HTTP as its code and values, what an older program stored as its words', () => {
  expect(reasonDto(because('people/same-body', { body: '市司法局' }))).toEqual({ code: 'people/same-body', values: { body: '市司法局' } })
  expect(reasonDto('Both hold posts in 市司法局.')).toEqual({ code: 'other', values: { words: 'Both hold posts in 市司法局.' } })
})

test('both are English on the command line', () => {
  expect([englishOf(because('people/same-body', { body: '市司法局' })), englishOf('Both hold posts in 市司法局.')]).toEqual(['Both hold posts in 市司法局.', 'Both hold posts in 市司法局.'])
})
