import { expect, test } from '@jest/globals'
import { PeriodFacet, PeriodFields } from '../../../client/panels/filters/PeriodFacet.tsx'
import { NO_FILTERS } from '../../../client/state/state.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('days can be chosen within what is dated', () => {
  const markup = renderPanel(<PeriodFacet />, { dates: { from: '2022-01-01', to: '2022-03-01', undatedMeetings: 0 }, view: { filters: { ...NO_FILTERS, from: '2022-02-01' } } })
  expect(markup.match(/min="2022-01-01" max="2022-03-01"/g)).toHaveLength(2)
  expect(markup).toContain('value="2022-02-01"')
  expect(wordsIn(markup)).toBe('Period Clear From To Keep undated meetings')
})

test('an empty store has no meeting to date', () => {
  expect(wordsIn(renderPanel(<PeriodFacet />, { dates: { from: null, to: null, undatedMeetings: 0 } }))).toBe('Period No meeting in force')
})

test('a first day after the last is said to be wrong, at both fields', () => {
  const markup = renderPanel(<PeriodFields period={{ from: '2022-03-30', to: '2022-03-28' }} bounds={undefined} onChange={() => undefined} />)
  expect(markup.match(/aria-invalid="true" aria-describedby="period-wrong"/g)).toHaveLength(2)
  expect(wordsIn(markup)).toContain('From is after To.')
})

test.each([[{}], [{ from: '2022-03-28' }], [{ from: '2022-03-28', to: '2022-03-28' }]])('%j is nothing to complain of', (period) => {
  expect(wordsIn(renderPanel(<PeriodFields period={period} bounds={undefined} onChange={() => undefined} />))).toBe('From To')
})
