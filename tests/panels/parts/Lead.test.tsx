import { expect, test } from '@jest/globals'
import { Lead, Leads } from '../../../client/panels/parts/Lead.tsx'
import { FIRST_VIEW, NO_FILTERS } from '../../../client/state/state.ts'
import { renderPanel } from '../../support/render-panel.tsx'

test('a lead is a link to the view with one more opened', () => {
  const view = { ...FIRST_VIEW, filters: { ...NO_FILTERS, minShared: 2 }, path: [{ kind: 'person', id: 'p1' }] as const }
  const markup = renderPanel(<Leads view={view} open={() => undefined}><Lead to={{ kind: 'meeting', id: 'm1' }} className="line">续会</Lead></Leads>)
  expect(markup).toBe('<a href="?shared=2&amp;see=person%3Ap1&amp;see=meeting%3Am1" class="lead line">续会</a>')
})
