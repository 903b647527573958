/** The gazetteer: names, ids, parents, towns. */
import { locationId } from '../../../server/domain/ids.ts'
import { placeNamed } from '../../../server/extract/places/home-place.ts'
import { loadGazetteer } from '../../../server/load/lexicon-places.ts'

const gazetteer = loadGazetteer()

test('a division knows what it lies within, up to its country, and where it is', () => {
  const city = gazetteer.location('320600')
  expect(city).toMatchObject({ name: '南通市', level: '市', code: '320600', within: 'cn:320000', lat: 32.016212, lng: 120.864608 })
  expect(city && gazetteer.withParents(city).map(({ name }) => name)).toEqual(['南通市', '江苏省', '中国'])
})

test('a county that no prefecture stands above lies within its province', () => {
  expect(gazetteer.location('419001')).toMatchObject({ name: '济源市', within: 'cn:410000' })
})

test('a town has a code of nine digits and its county as parent', () => {
  expect(gazetteer.location('320205001')).toMatchObject({ name: '东亭街道', level: '乡', within: 'cn:320205' })
  expect(gazetteer.townsNamed('城关镇').length).toBeGreaterThan(20)
})

test.each([['江苏省南通市', 'cn:320600'], ['浙江杭州', 'cn:330100'], ['新疆维吾尔自治区', 'cn:650000'], ['恩施州', 'cn:422800'], ['香港', 'cn:810000'], ['叙利亚', 'country:叙利亚'], ['刚果（金）', 'country:刚果(金)'], ['无此地', undefined]])('%s is %s', (name, id) => {
  expect(placeNamed(name, gazetteer)?.id).toBe(id)
})

test('what is within what', () => {
  const district = gazetteer.location('320613')
  expect(district && [gazetteer.isWithin(district, locationId('cn:320000')), gazetteer.isWithin(district, locationId('cn:330000'))]).toEqual([true, false])
})
