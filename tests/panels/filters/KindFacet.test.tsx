import { expect, test } from '@jest/globals'
import { KindFacet } from '../../../client/panels/filters/KindFacet.tsx'
import { NO_FILTERS } from '../../../client/state/state.ts'
import { goldNetwork } from '../../support/gold-network.ts'
import { answered, renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('all kinds stand in one order, chosen ones checked', () => {
  const markup = renderPanel(<KindFacet />, { language: 'zh', view: { filters: { ...NO_FILTERS, kinds: ['visit'] } } })
  expect(wordsIn(markup)).toMatch(/会议类别 清除 会议 .* 调研 .* 走访 .* 仪式 0/)
  expect(markup.match(/checked=""/g)).toHaveLength(1)
})

test('while the network has not come, no count is claimed', () => {
  const markup = renderPanel(<KindFacet />, { network: { ...answered(goldNetwork()), value: undefined, loading: true } })
  expect(wordsIn(markup)).not.toMatch(/\d/)
})
