import { describe, expect, test } from '@jest/globals'
import { ApiError } from '../../../client/api/client.ts'
import { FilterRail } from '../../../client/panels/filters/FilterRail.tsx'
import { NO_FILTERS } from '../../../client/state/state.ts'
import { goldNetwork } from '../../support/gold-network.ts'
import { answered, wordsIn } from '../../support/render-panel.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

describe('the filter rail', () => {
  test('says with each choice what it would leave', () => {
    const words = wordsIn(renderWithLibrary(<FilterRail />))
    const nantong = goldNetwork().facets.places.find((place) => place.name === '南通市')
    expect(words).toContain(`南通市 ${nantong?.meetings} ${nantong?.meetings} meetings, ${nantong?.people} people`)
    expect(words).toContain('Ceremony 0 0 meetings')
  })

  test('says how much is shown, where a screen reader hears it', () => {
    const { totals } = goldNetwork()
    expect(renderWithLibrary(<FilterRail />)).toContain(`<p class="shown" role="status">${totals.people} people, ${totals.ties} ties</p>`)
  })

  test('a choice in force can be cleared by name', () => {
    expect(renderWithLibrary(<FilterRail />, { language: 'zh', view: { filters: { ...NO_FILTERS, kinds: ['visit'] } } })).toContain('aria-label="清除: 会议类别"')
  })

  test('the least number of shared meetings is for ties only', () => {
    expect(wordsIn(renderWithLibrary(<FilterRail />, { view: { mode: 'meetings' } }))).not.toContain('Shared meetings')
  })

  test('a period needs dates: without any it says so', () => {
    const undated = wordsIn(renderWithLibrary(<FilterRail />))
    const dated = wordsIn(renderWithLibrary(<FilterRail />, { dates: { from: '2022-01-01', to: '2022-03-01', undatedMeetings: 2 } }))
    expect([undated.includes('All 19 meetings are undated.'), dated.includes('are undated.'), dated.includes('Keep undated meetings')]).toEqual([true, false, true])
  })

  test('a chosen place stays where nothing of it is left', () => {
    const empty = { ...goldNetwork(), facets: { places: [], kinds: [], maxShared: 0 } }
    expect(wordsIn(renderWithLibrary(<FilterRail />, { network: answered(empty), view: { filters: { ...NO_FILTERS, places: ['cn:320600'] } } }))).toContain('cn:320600 0 0 meetings, 0 people')
  })

  test('an error is told once, above the network, and not again beside it', () => {
    const failed = { ...answered(goldNetwork()), error: new ApiError('unreachable', '/api/network') }
    expect(wordsIn(renderWithLibrary(<FilterRail />, { network: failed }))).not.toContain('The server does not answer')
  })
})
