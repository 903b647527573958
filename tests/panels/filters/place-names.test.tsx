import { expect, test } from '@jest/globals'
import { usePlaceNames } from '../../../client/panels/filters/place-names.ts'
import { goldNetwork } from '../../support/gold-network.ts'
import { answered, renderPanel } from '../../support/render-panel.tsx'

function Name({ id }: { readonly id: string }): string {
  return usePlaceNames()(id) ?? 'unknown'
}

test('a place is known by the facets or by where people are', () => {
  const [place] = goldNetwork().facets.places
  const withoutFacets = answered({ ...goldNetwork(), facets: { places: [], kinds: [], maxShared: 1 } })
  const names = [renderPanel(<Name id={place?.id ?? ''} />), renderPanel(<Name id={place?.id ?? ''} />, { network: withoutFacets }), renderPanel(<Name id="cn:000000" />)]
  expect(names).toEqual([place?.name, place?.name, 'unknown'])
})
