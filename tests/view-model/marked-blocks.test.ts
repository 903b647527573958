import { describe, expect, test } from '@jest/globals'
import { countMarks, markedArticle } from '../../client/view-model/marked-blocks.ts'
import type { MarkKindDto } from '../../server/contract/article.ts'
import { someArticle } from '../support/panel-answers.ts'

const all = new Set<MarkKindDto>(['person', 'title', 'body', 'place', 'time', 'trigger', 'byline', 'meeting'])

describe('an article with its marks', () => {
  const article = someArticle()

  test('a mark that a column cut is whole again', () => {
    const { blocks } = markedArticle(article, new Set<MarkKindDto>(['body']), undefined)
    const marked = blocks.flatMap((block) => block.runs.filter((run) => run.marks.length > 0).map((run) => run.text))
    expect(marked).toContain('市疫情联防联控指挥部')
  })

  test('kicker and headline are set as such', () => {
    expect(markedArticle(article, all, undefined).blocks.slice(0, 3).map((block) => block.role)).toEqual(['kicker', 'headline', 'paragraph'])
  })

  test('only the kinds that are switched on are marked', () => {
    const kinds = markedArticle(article, new Set<MarkKindDto>(['time']), undefined).blocks.flatMap((block) => block.runs.flatMap((run) => run.marks.map((index) => article.marks[index]?.kind)))
    expect(new Set(kinds)).toEqual(new Set(['time']))
    expect(markedArticle(article, new Set(), undefined).blocks.flatMap((block) => block.runs).some((run) => run.marks.length > 0)).toBe(false)
  })

  test('the quoted sentence is found across the breaks of the column', () => {
    const marked = markedArticle(article, all, '市疫情联防联控指挥部指挥长,市委副书记、市长吴新明主持召开全市疫情防控工作视频点调会。')
    const quoted = marked.blocks.flatMap((block) => block.runs.filter((run) => run.quoted).map((run) => run.text)).join('')
    expect([marked.quoteFound, quoted]).toEqual([true, '市疫情联防联控指挥部指挥长,市委副书记、市长吴新明主持召开全市疫情防控工作视频点调会。'])
    expect(marked.blocks.filter((block) => block.quoted)).toHaveLength(1)
  })

  test('a sentence that is not there is not found', () => {
    expect(markedArticle(article, all, '会议胜利闭幕。').quoteFound).toBe(false)
  })

  test('marks are counted by kind', () => {
    expect(countMarks(article).get('person')).toBe(article.marks.filter((mark) => mark.kind === 'person').length)
    expect(countMarks(article).get('time')).toBe(1)
  })
})
