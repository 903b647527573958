import { readFileSync } from 'node:fs'
import { answersSchema, extractedSchema } from '../../server/evaluate/answers.ts'

describe('answersSchema', () => {
  it('reads the answers of the seed pages', () => {
    const { pages } = answersSchema.parse(JSON.parse(readFileSync('tests/gold/seeds.json', 'utf8')))
    expect(pages.length).toBeGreaterThan(0)
  })
  it('refuses an attendance without titles', () => {
    expect(answersSchema.safeParse({ pages: [{ file: 'a', articles: [{ meetings: [{ name: 'm', attendance: [['王晖', 'chair']] }] }] }] }).success).toBe(false)
  })
})

describe('extractedSchema', () => {
  it('refuses an article without a span', () => {
    expect(extractedSchema.safeParse({ page: 'a', reporters: [], meetings: [] }).success).toBe(false)
  })
})
