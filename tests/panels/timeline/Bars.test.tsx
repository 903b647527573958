import { expect, test } from '@jest/globals'
import { Bars } from '../../../client/panels/timeline/Bars.tsx'
import { NO_FILTERS } from '../../../client/state/state.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const bounds = { from: '2021-12-01', to: '2022-02-28' }
const bars = <Bars days={[{ day: '2021-12-06', meetings: 4 }, { day: '2022-01-10', meetings: 1 }]} bounds={bounds} />

test('bars are as high as their share of the highest', () => {
  expect([...renderPanel(bars).matchAll(/height:([\d.]+)%/g)].map((found) => Number(found[1])).filter((height) => height > 0)).toEqual([100, 25])
})

test('the axis says the year once and where it changes', () => {
  const axis = wordsIn(renderPanel(bars).split('class="axis"')[1] ?? '')
  expect([axis.match(/2021/g)?.length, axis.match(/2022/g)?.length]).toEqual([1, 1])
})

test('both ends of the period are sliders that say their day', () => {
  const markup = renderPanel(bars, { view: { filters: { ...NO_FILTERS, from: '2021-12-05', to: '2022-01-10' } } })
  const ends = [...markup.matchAll(/role="slider"[^>]*aria-label="([^"]+)"[^>]*aria-valuetext="([^"]+)"/g)].map((found) => [found[1], found[2]])
  expect(ends).toEqual([['Begin of the period', '5 December 2021'], ['End of the period', '10 January 2022']])
})
