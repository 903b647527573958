/** One name, several places: what decides. */
import { locationId } from '../../../server/domain/ids.ts'
import { resolvePlace } from '../../../server/extract/places/resolve-place.ts'
import { loadGazetteer } from '../../../server/load/lexicon-places.ts'

const gazetteer = loadGazetteer()

test.each([
  ['鼓楼区', { parent: 'cn:320100' }, 'cn:320106'],
  ['鼓楼区', { home: 'cn:350100' }, 'cn:350102'],
  ['鼓楼区', {}, 'ambiguous'],
  ['通州区', { home: 'cn:320600' }, 'cn:320612'],
  ['海安', { home: 'cn:320600' }, 'cn:320685'],
  ['海安', {}, 'unknown'],
  ['海安', { certain: true }, 'cn:320685'],
  ['和平', {}, 'unknown'],
  ['吉林', {}, 'cn:220000'],
  ['新区', { home: 'cn:320600' }, 'ambiguous'],
  ['无锡', {}, 'cn:320200'],
] as const)('%s with %j', (name, context, expected) => {
  const { parent, home, ...rest } = { parent: undefined, home: undefined, ...context }
  const found = resolvePlace(gazetteer, name, { ...rest, ...(parent === undefined ? {} : { parent: locationId(parent) }), ...(home === undefined ? {} : { home: locationId(home) }) })
  expect(found.kind === 'found' ? found.location.id : found.kind).toBe(expected)
})
