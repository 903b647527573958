import { describe, expect, test } from '@jest/globals'
import { PersonPanel } from '../../../client/panels/person/PersonPanel.tsx'
import { somePerson } from '../../support/panel-answers.ts'
import { wordsIn } from '../../support/render-panel.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

const panel = <PersonPanel person={somePerson()} focused={false} onFocus={() => undefined} />

describe('the person panel', () => {
  test('says the doubts before anything the person did, and leads to the namesake', () => {
    const markup = renderWithLibrary(panel)
    expect(markup.indexOf('another person of this name')).toBeGreaterThan(-1)
    expect(markup.indexOf('another person of this name')).toBeLessThan(markup.indexOf('Posts'))
    expect(markup).toContain('href="?see=person%3Ap-other"')
  })

  test('speaks the language of the interface, printed Chinese stays', () => {
    const [english, chinese] = [wordsIn(renderWithLibrary(panel)), wordsIn(renderWithLibrary(panel, { language: 'zh' }))]
    expect(english).toContain('seen 14 January – 28 March 2022')
    expect(english).toContain('Also printed as 吳新明')
    expect(chinese).toContain('2022年1月14日至3月28日见报')
    expect(chinese).toContain('另有同名的人： 盐城市 副局长')
    expect(chinese).not.toMatch(/meetings|Posts|chaired/)
  })

  test('puts dated meetings first, undated ones into one bin with their count, in page order', () => {
    const words = wordsIn(renderWithLibrary(panel))
    const order = ['28 Mar 2022', '11 Feb 2022', '3 undated, in the order of the page', '全市疫情防控工作视频点调会', '检查疫情防控工作', '省环保集团南通地区'].map((part) => words.indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order.every((place) => place >= 0)).toBe(true)
  })

  test('shows the printed words where the date would be, and says where there are none', () => {
    const words = wordsIn(renderWithLibrary(panel))
    expect(words).toContain('昨天 全市疫情防控工作视频点调会')
    expect(words).toContain('undated 检查疫情防控工作')
  })

  test('says that somebody took part by video', () => {
    expect(wordsIn(renderWithLibrary(panel))).toContain('took part by video 南通分会场')
  })

  test.each([['南通市 市长', 1], ['南通市 市委书记', 2]])('a head that says %s says the place %i times', (qualifier, times) => {
    const [head = ''] = renderWithLibrary(<PersonPanel person={{ ...somePerson(), qualifier }} focused={false} onFocus={() => undefined} />).split('</header>')
    expect(wordsIn(head).split('南通市')).toHaveLength(times + 1)
  })

  test('marks printed Chinese as simplified Chinese', () => {
    expect(renderWithLibrary(panel)).toContain('<span lang="zh-Hans">市委副书记、市长</span>')
  })

  test('leads from each companion to the tie', () => {
    expect(renderWithLibrary(panel)).toContain('href="?see=tie%3Ap-%E5%90%B4%E6%96%B0%E6%98%8E%7Ep-%E9%99%86%E5%8D%AB%E4%B8%9C"')
  })

  test('who is only cited is said to be, and has no circle to show', () => {
    const words = wordsIn(renderWithLibrary(<PersonPanel person={{ ...somePerson(), attends: false, meetings: { total: 0, undated: 0, items: [], next: null }, closest: [], posts: [], doubts: [] }} focused={false} onFocus={() => undefined} />))
    expect(words).toContain('Only cited')
    expect(words).not.toContain('Show only this circle')
    expect(words).toContain('No article names a post.')
  })
})
