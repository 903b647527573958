import { expect, test } from '@jest/globals'
import { ActiveFilters } from '../../../client/panels/filters/ActiveFilters.tsx'
import { NO_FILTERS } from '../../../client/state/state.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('each chip says what its press takes away; a place goes by its name', () => {
  const markup = renderPanel(<ActiveFilters />, { language: 'zh', view: { filters: { ...NO_FILTERS, minShared: 2, places: ['cn:南通市'] } } })
  expect([...markup.matchAll(/aria-label="([^"]+)"/g)].map((found) => found[1])).toEqual(['当前筛选', '取消筛选：同场 2 次以上', '取消筛选：南通市'])
  expect(wordsIn(markup)).toContain('清除全部筛选')
})

test('one filter needs no button for all, none needs nothing', () => {
  expect(wordsIn(renderPanel(<ActiveFilters />, { view: { filters: { ...NO_FILTERS, oneRoom: true } } }))).toBe('In one room only')
  expect(renderPanel(<ActiveFilters />)).toBe('')
})
