/** Places in sentences of papers: what they resolve to, in which paper. */
import fc from 'fast-check'
import { locationId } from '../../server/domain/ids.ts'
import { findPlaces } from '../../server/extract/places.ts'
import { read } from '../../server/extract/reading.ts'
import { loadGazetteer } from '../../server/load/lexicon-places.ts'

const gazetteer = loadGazetteer()
const places = (text: string, home?: string) => findPlaces(read(text, [{ start: 0, end: text.length }]), { gazetteer, ...(home === undefined ? {} : { home: locationId(home) }) })
const found = (text: string, home?: string) => places(text, home).places.map(({ text: words, location }) => [words, location?.id])

test.each([
  // city papers
  ['第一时间来到梁溪区、锡山区、江阴市、惠山区等地', 'cn:320200', [['梁溪区', 'cn:320213'], ['锡山区', 'cn:320205'], ['江阴市', 'cn:320281'], ['惠山区', 'cn:320206']]],
  ['我市在大丰区召开例会', 'cn:320900', [['我市', 'cn:320900'], ['大丰区', 'cn:320904']]],
  ['深化与上海、南京等城市交流', 'cn:320900', [['上海', 'cn:310000'], ['南京', 'cn:320100']]],
  ['对口支援青海省海南州前方指挥部', 'cn:320600', [['青海省海南州', 'cn:632500']]],
  ['走进鼓楼区社区', 'cn:320100', [['鼓楼区', 'cn:320106']]],
  ['全省安全生产会议', 'cn:320200', [['全省', 'cn:320000']]],
  // 新闻联播
  ['来到位于北京市丰台区永定河畔的植树点', 'country:中国', [['北京市丰台区', 'cn:110106']]],
  ['17日在浙江杭州开幕', 'country:中国', [['浙江杭州', 'cn:330100']]],
  ['广西壮族自治区人民政府日前宣布', 'country:中国', [['广西壮族自治区', 'cn:450000']]],
  ['国家主席习近平在贝尔格莱德会见塞尔维亚国民议会议长', 'country:中国', [['贝尔格莱德', 'city:贝尔格莱德'], ['塞尔维亚', 'country:塞尔维亚']]],
  ['内蒙古、新疆', 'country:中国', [['内蒙古', 'cn:150000'], ['新疆', 'cn:650000']]],
  ['海南、吉林', 'country:中国', [['海南', 'cn:460000'], ['吉林', 'cn:220000']]],
  ['京津冀协同发展', 'country:中国', []],
  // 人民日报 2020-05-06, 2019-10-17 (the township has become a town since), 2019-10-25
  ['这是云南省保山市龙陵县平达乡党委委员', 'country:中国', [['云南省保山市龙陵县平达乡', 'cn:530523206']]],
  ['对河北省石家庄市赞皇县许亭乡北水峪的孩子们来说', 'country:中国', [['河北省石家庄市赞皇县许亭乡', 'cn:130129106']]],
  ['安徽省合肥市庐江县白湖镇白湖社区', 'country:中国', [['安徽省合肥市庐江县白湖镇', 'cn:340124110']]],
  // a town's longest name, behind its county's short name or alone (人民日报 2019-04)
  ['云南贡山独龙江乡的', 'country:中国', [['云南贡山独龙江乡', 'cn:533324204']]],
  ['走进独龙江乡', 'country:中国', [['独龙江乡', 'cn:533324204']]],
  // 新闻联播 2014-05-11, 2019-06-06
  ['李克强在内罗毕会见联合国环境规划署执行主任', 'country:中国', [['内罗毕', 'city:内罗毕']]],
  ['在莫斯科会见俄罗斯总理', 'country:中国', [['莫斯科', 'city:莫斯科'], ['俄罗斯', 'country:俄罗斯']]],
  ['江苏南京鼓楼区', 'country:中国', [['江苏南京鼓楼区', 'cn:320106']]],
  ['福州市鼓楼区', 'country:中国', [['福州市鼓楼区', 'cn:350102']]],
  ['来到新区，', 'cn:310000', [['新区', 'cn:310115']]],
  ['浦东新区', 'country:中国', [['浦东新区', 'cn:310115']]],
  ['雄安新区、天府新区', 'country:中国', []],
  ['襄樊市', 'country:中国', [['襄樊市', 'cn:420600']]],
] as const)('%s in a paper of %s', (text, home, expected) => {
  expect(found(text, home)).toEqual(expected)
})

test.each(['纳入医保定点医疗机构', '位于豫西山区的', '在黑海地区的较量', '均衡水平上', '航空母舰山东舰交付', '友好合作', '中方愿同', '各位来宾', '确保国家长治久安', '和平统一', '文山会海', '一大批', '佛罗里达州', '把关怀化为动力', '黄河源头', '新乡土文化', '复兴'])('%s names no place in a national outlet', (text) => {
  expect(found(text, 'country:中国')).toEqual([])
})

test.each([['来到鼓楼区，', 'country:中国'], ['来到新区，', 'country:中国'], ['来到新区，', 'cn:320200'], ['来到城关镇，', 'country:中国'], ['在朝阳区，', 'country:中国']])('%s in a paper of %s names several places, stays open and says so', (text, home) => {
  const { places: open, diagnostics } = places(text, home)
  expect(open.map(({ location, candidates }) => [location, candidates.length > 1])).toEqual([[undefined, true]])
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['places/ambiguous'])
})

test('a division that is known on the map says where: its parents and its middle', () => {
  const place = places('南通', 'country:中国').places[0]?.location
  expect(place).toMatchObject({ id: 'cn:320600', level: '市', within: 'cn:320000', lat: expect.closeTo(32, 0), lng: expect.closeTo(120.9, 0) })
})

test('a former name leads to the division that took its place', () => {
  expect(found('海安县', 'cn:320600')).toEqual([['海安县', 'cn:320685']])
})

test('mentions do not overlap and stand in order, whatever the text', () => {
  const scraps = fc.constantFrom('北京', '市', '朝阳', '区', '镇', '街道', '我市', '全省', '江苏', '海', '南', '州', '中国', '，', '城关', '\ud800')
  fc.assert(fc.property(fc.array(scraps, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.constantFrom(undefined, 'cn:110000', 'country:中国'), (text, home) => {
    let end = 0
    for (const mention of places(text, home).places) {
      expect(mention.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text)
      end = mention.end
    }
  }))
})
