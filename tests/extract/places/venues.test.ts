/** Venues: divisions are themselves, all else is a place inside one. */
import { locationId } from '../../../server/domain/ids.ts'
import { venuePlace } from '../../../server/extract/places/venues.ts'
import { loadGazetteer } from '../../../server/load/lexicon-places.ts'

const gazetteer = loadGazetteer()

test.each([
  ['崇川区', 'cn:320600', { level: '县', within: 'cn:320600' }],
  ['南通分会场', 'cn:320600', { level: 'venue', within: 'cn:320600' }],
  ['无锡分会场', 'cn:320200', { level: 'venue', within: 'cn:320200' }],
  ['南通银城康养护理院', 'cn:320600', { level: 'venue', within: 'cn:320600' }],
  ['跃龙小苑', 'cn:320600', { level: 'venue', within: 'cn:320600' }],
  ['人民大会堂', 'country:中国', { level: 'venue', within: 'cn:110000' }],
  ['人民大会堂宴会厅', 'country:中国', { level: 'venue', within: 'cn:110000' }],
  ['北京人民大会堂', 'country:中国', { level: 'venue', within: 'cn:110000' }],
  ['北京市丰台区永定河畔', 'country:中国', { level: 'venue', within: 'cn:110106' }],
  ['浙江杭州', 'country:中国', { level: '市', within: 'cn:330000' }],
  ['京', 'country:中国', { level: '省', within: 'country:中国' }],
  ['莆', 'cn:350300', { level: '市', within: 'cn:350000' }],
  ['宁', 'cn:320000', { level: '市', within: 'cn:320000' }],
  ['宁', 'country:中国', { level: '省', within: 'country:中国' }],
  ['汉', 'cn:420000', { level: '市', within: 'cn:420000' }],
  ['穗', 'country:中国', { level: '市', within: 'cn:440000' }],
  ['首尔国会议员会馆', 'country:中国', { level: 'venue', within: 'city:首尔' }],
  ['纽约联合国总部', 'country:中国', { level: 'venue', within: 'city:纽约' }],
  ['哈尔滨主会场', 'cn:230800', { level: 'venue', within: 'cn:230100' }],
  ['新区', 'cn:320200', { level: 'venue', within: 'cn:320200' }],
  ['新区', 'cn:310000', { level: '县', within: 'cn:310000' }],
  ['河内', 'country:中国', { level: 'foreign city', within: 'country:越南' }],
  ['主席府广场', 'country:中国', { level: 'venue' }],
] as const)('%s in a paper of %s', (words, home, expected) => {
  const { level, within } = venuePlace(words, { gazetteer, home: locationId(home) })
  expect({ level, ...(within === undefined ? {} : { within }) }).toEqual(expected)
})

test('equal venues have equal ids, of different places different ones', () => {
  const at = (home: string) => venuePlace('市民中心', { gazetteer, home: locationId(home) }).id
  expect(at('cn:320600')).toBe('venue:cn:320600/市民中心')
  expect(at('cn:320600')).not.toBe(at('cn:320900'))
})
