/** Whose paper a page is, and what its own words for it mean. */
import { locationId } from '../../../server/domain/ids.ts'
import { outletPlace, relativePlace } from '../../../server/extract/places/home-place.ts'
import { loadGazetteer } from '../../../server/load/lexicon-places.ts'
import { pageOf, seedPage } from '../../support/seed-pages.ts'

const gazetteer = loadGazetteer()

test.each([
  [{ place: '南通市' }, 'cn:320600'],
  [{ place: '江苏省南通市崇川区' }, 'cn:320613'],
  [{ outlet: '盐城晚报' }, 'cn:320900'],
  [{ outlet: '江阴日报' }, 'cn:320281'],
  [{ outlet: '人民日报' }, 'country:中国'],
  [{ outlet: '新闻联播' }, 'country:中国'],
  [{}, undefined],
] as const)('%j is of %s', (known, id) => {
  expect(outletPlace(pageOf('会议召开。', known), gazetteer)?.id).toBe(id)
})

test.each([['001_b6ff048d59d9e1a7.txt', 'cn:320600'], ['002_8a70db548a4265b7.txt', 'cn:320900'], ['004_219b57b8273a78ca.txt', 'cn:320200']])('the words of %s alone say where it is from', (file, id) => {
  expect(outletPlace(seedPage(file), gazetteer)?.id).toBe(id)
})

test.each([
  ['我市', 'cn:320600', 'cn:320600'],
  ['我市', 'cn:320281', 'cn:320281'],
  ['全省', 'cn:320600', 'cn:320000'],
  ['我区', 'cn:320613', 'cn:320613'],
  ['我市', 'cn:320613', 'cn:320600'],
  ['我市', 'cn:110105', 'cn:110000'],
  ['我国', 'cn:320613', 'country:中国'],
  ['我县', 'cn:320600', undefined],
  ['我州', 'cn:532900', 'cn:532900'],
  ['我市', 'cn:532900', undefined],
  ['我市', 'cn:532901', 'cn:532901'],
  ['我盟', 'cn:152500', 'cn:152500'],
  ['我旗', 'cn:152524', 'cn:152524'],
  ['自治区', 'cn:152524', 'cn:150000'],
  ['我区', 'cn:450000', 'cn:450000'],
  ['我州', 'cn:320600', undefined],
  ['全市', 'country:中国', undefined],
])('%s in a paper of %s means %s', (word, home, id) => {
  expect(relativePlace(word, locationId(home), gazetteer)?.id).toBe(id)
})
