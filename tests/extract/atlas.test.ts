import { pageId } from '../../server/domain/ids.ts'
import { Atlas } from '../../server/extract/atlas.ts'
import { loadGazetteer } from '../../server/load/lexicon-places.ts'

const page = { id: pageId('p'), source: 'p', text: '', place: '南通市' }

describe('Atlas', () => {
  it.each([
    ['', '市长', 'cn:320600', '市'], ['市委', '书记', 'cn:320600', '市'], ['省委', '书记', 'cn:320000', '省'], ['', '副省长', 'cn:320000', '省'],
    ['国务院', '副总理', 'country:中国', '国家'], ['', '国务委员', 'country:中国', '国家'], ['越南', '总统', 'country:越南', '国家'], ['崇川区委', '书记', 'cn:320613', '县'],
  ])('%s%s belongs to %s', (body, office, jurisdiction, level) => {
    expect(new Atlas(page, loadGazetteer()).jurisdiction({ body, office })).toEqual({ jurisdiction, level })
  })
  it.each([
    ['大理州', '州委', '书记', 'cn:532900', '市'], ['内蒙古', '自治区党委', '书记', 'cn:150000', '省'], ['锡林郭勒盟', '盟委', '书记', 'cn:152500', '市'],
    ['苏尼特右旗', '旗委', '书记', 'cn:152524', '县'], ['海安市', '市委', '书记', 'cn:320685', '县'], ['睢县', '县人大', '副主任', 'cn:411422', '县'], ['台儿庄区', '市人大常委会', '副主任', 'cn:370400', '市'],
  ])('in a paper of %s %s%s belongs to it or to what holds it', (place, body, office, jurisdiction, level) => {
    expect(new Atlas({ ...page, place }, loadGazetteer()).jurisdiction({ body, office })).toEqual({ jurisdiction, level })
  })
  it.each([['江苏省', '', '市长'], ['南通市', '州委', '书记'], ['中山市', '镇党委', '书记']])('in a paper of %s %s%s settles nothing', (place, body, office) => {
    expect(new Atlas({ ...page, place }, loadGazetteer()).jurisdiction({ body, office })).toEqual({})
  })
  it('settles nothing for a company', () => {
    expect(new Atlas(page, loadGazetteer()).jurisdiction({ body: '分公司', office: '总经理' })).toEqual({})
  })
  it.each(['公安局', '公安分局', '公安机关'])('%s is the police, not an office of 公安县', (body) => {
    expect(new Atlas(page, loadGazetteer()).jurisdiction({ body, office: '局长' })).toEqual({})
  })
  it('keeps what was asked for with all around it', () => {
    const atlas = new Atlas(page, loadGazetteer())
    atlas.venue('南通分会场')
    expect(atlas.locations().map(({ name }) => name)).toEqual(expect.arrayContaining(['江苏省', '南通市', '南通分会场', '中国']))
  })
})
