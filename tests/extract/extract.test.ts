import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import { readReason } from '../../server/domain/reason.ts'
import { contains } from '../../server/domain/span.ts'
import { extract, extractFacts } from '../../server/extract/extract.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'

const context = { lexicon: loadLexicon(), segment }
const pages = readdirSync('seed').filter((file) => file.endsWith('.txt')).map((file): Page => ({ id: pageId(file), source: file, text: readFileSync(`seed/${file}`, 'utf8') }))
const plain = (text: string): string => text.replace(/[\s*#]/gu, '')

describe('extract', () => {
  it.each(pages.map((page) => [page.source, page] as const))('every fact of %s stands in its article, with its evidence', (_, page) => {
    for (const article of extract(page, context).articles) {
      for (const report of article.reports) {
        expect(contains(article.span, report.span)).toBe(true)
        for (const mention of report.attendance) {
          expect(plain(page.text.slice(mention.span.start, mention.span.end))).toBe(mention.name)
          expect(mention.evidence.length).toBeGreaterThan(0)
          for (const { span, quote } of mention.evidence) {
            expect(contains(article.span, span)).toBe(true)
            expect(plain(quote)).toContain(mention.name)
          }
        }
      }
      for (const mark of article.marks) {
        expect(contains(article.span, mark.span)).toBe(true)
        expect([mark.rule, readReason(mark.reason)]).not.toEqual([mark.rule, undefined])
      }
    }
  })

  it('gives ids that are a function of the content, each once', () => {
    const ids = (): readonly string[] => pages.flatMap((page) => extract(page, context).articles.flatMap(({ id, reports, cited }) => [
      id, ...reports.flatMap((report) => [report.id, ...report.attendance.map((mention) => mention.id)]), ...cited.map((mention) => mention.id),
    ]))
    expect(ids()).toEqual(ids())
    expect(new Set(ids()).size).toBe(ids().length)
  })

  it('names every location it refers to, with all around it', () => {
    for (const facts of pages.flatMap((page) => [extract(page, context), extractFacts(page, context)])) {
      const known = new Set<string>(facts.locations.map(({ id }) => id))
      for (const { within } of facts.locations) expect(within === undefined || known.has(within)).toBe(true)
      const named = facts.articles.flatMap(({ reports, place }) => [place, ...reports.flatMap(({ venues, attendance }) => [
        ...venues.map(({ location }) => location), ...attendance.flatMap(({ titles }) => titles.map(({ jurisdiction }) => jurisdiction)),
      ])])
      for (const id of named) expect(id === undefined || known.has(id)).toBe(true)
    }
  })

  it('gives the same facts to a load, without marks and without the locations that only marks name', () => {
    for (const page of pages) {
      const [whole, facts] = [extract(page, context), extractFacts(page, context)]
      expect(facts.articles).toEqual(whole.articles.map((article) => ({ ...article, marks: [] })))
      expect(whole.locations).toEqual(expect.arrayContaining([...facts.locations]))
      expect(whole.diagnostics).toEqual(expect.arrayContaining([...facts.diagnostics]))
    }
  })

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...'市委书记王伟主持召开会议会见检查、，。和与（）“”《》·\n# *记者讯昨天3月日'), fc.string({ minLength: 1, maxLength: 1 })), maxLength: 200 }), (text) => {
      expect(() => extract({ id: pageId('p'), source: 'p', text }, context)).not.toThrow()
    }), { numRuns: 200 })
  })
})
