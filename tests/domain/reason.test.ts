import { expect, it, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { because, isReasonCode, readReason, REASONS } from '../../server/domain/reason.ts'

it('is one line that reads back to its code and values', () => {
  const written = because('titles/ambiguous-place', { title: '区长', name: '吴新明', count: 4, place: '鼓楼区' })
  expect(written).toBe('titles/ambiguous-place|区长|吴新明|4|鼓楼区')
  expect(readReason(written)).toEqual({ code: 'titles/ambiguous-place', values: { title: '区长', name: '吴新明', count: '4', place: '鼓楼区' } })
})

it('without values is its code', () => {
  expect(readReason(because('people/company', {}))).toEqual({ code: 'people/company', values: {} })
})

it('keeps the sign between values out of them', () => {
  expect(readReason(because('people/same-post', { post: '南通市|市长' }))).toEqual({ code: 'people/same-post', values: { post: '南通市｜市长' } })
})

test.each(['Both hold posts of 南通市.', '', 'toString', 'people/same-post', 'people/company|more', 'people/of-tomorrow|x'])('“%s” is none', (words) => {
  expect(readReason(words)).toBeUndefined()
})

test('every code says its stage and what it is', () => {
  for (const code of Object.keys(REASONS)) expect([code, isReasonCode(code)]).toEqual([expect.stringMatching(/^[a-z]+\/[a-z-]+$/u), true])
})

test('nothing is said in words where a reason is asked for', () => {
  const sources = ['server/extract', 'server/resolve'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(folder, file)))
  const worded = sources.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter((line) => /\b(?:reason|message): ['`][A-Z$]/u.test(line)).map((line) => `${file}: ${line.trim()}`))
  expect(worded).toEqual([])
})
