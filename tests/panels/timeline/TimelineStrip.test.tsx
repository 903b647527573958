import { describe, expect, test } from '@jest/globals'
import { TimelineStrip } from '../../../client/panels/timeline/TimelineStrip.tsx'
import { NO_FILTERS } from '../../../client/state/state.ts'
import { goldNetwork } from '../../support/gold-network.ts'
import { answered, renderPanel, wordsIn } from '../../support/render-panel.tsx'

const dates = { from: '2022-03-26', to: '2022-03-30', undatedMeetings: 3 }
const network = answered({ ...goldNetwork(), timeline: { days: [{ day: '2022-03-28', meetings: 2 }], undated: 3 } })

describe('the timeline strip', () => {
  test('without any date folds to one line that says how to supply them', () => {
    expect(wordsIn(renderPanel(<TimelineStrip />, { language: 'zh' }))).toBe('19 次会议均无日期。 如需日期，请在 pages.csv 中填写出版日期，或载入时加 --published，然后重新载入。')
  })

  test('spans all dated meetings of the store, with a bar for each day', () => {
    const markup = renderPanel(<TimelineStrip />, { network, dates })
    expect(markup.match(/<i class="bar"/g)).toHaveLength(5)
    expect(markup).toContain('title="28 March 2022: 2 meetings"')
  })

  test('keeps the undated in a bin of their own, with their count', () => {
    expect(wordsIn(renderPanel(<TimelineStrip />, { network, dates }))).toContain('3 undated')
  })

  test('what lies outside the period steps back, and the ends can be moved by key', () => {
    const markup = renderPanel(<TimelineStrip />, { network, dates, view: { filters: { ...NO_FILTERS, from: '2022-03-27', to: '2022-03-28' } } })
    expect(markup.match(/<i class="bar bar-out"/g)).toHaveLength(3)
    expect(markup).toContain('aria-valuetext="27 March 2022"')
    expect(wordsIn(markup)).toContain('Whole time')
  })
})
