import { expect, test } from '@jest/globals'
import { Facet } from '../../../client/panels/filters/Facet.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('a facet in force can be cleared, another can\'t', () => {
  const facet = (changed: boolean): string => wordsIn(renderPanel(<Facet title="Place" changed={changed} onClear={() => undefined}>…</Facet>))
  expect([facet(true), facet(false)]).toEqual(['Place Clear …', 'Place …'])
})
