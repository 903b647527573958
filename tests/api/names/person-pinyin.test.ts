import { describe, expect, it } from '@jest/globals'
import { personPinyin } from '../../../server/api/names/person-pinyin.ts'
import { IncidenceBuilder } from '../../../server/network/incidence-builder.ts'
import type { PersonEntry } from '../../../server/network/incidence-index.ts'

function pinyinOf(person: Pick<PersonEntry, 'name' | 'place' | 'title'>): string {
  const builder = new IncidenceBuilder()
  builder.addLocation({ id: 'country:中国', name: '中国' })
  builder.addLocation({ id: 'country:俄罗斯', name: '俄罗斯' })
  builder.addLocation({ id: 'city:莫斯科', name: '莫斯科', within: 'country:俄罗斯' })
  builder.addLocation({ id: 'cn:320600', name: '南通市', within: 'country:中国' })
  builder.addLocation({ id: 'ring', name: '环', within: 'ring' })
  builder.addPerson({ id: 'p', aliases: [], attends: true, ...person })
  return personPinyin({ index: builder.finish(), pinyin: (name) => `pinyin of ${name}` }, 0)
}

describe('the pinyin of a person', () => {
  it.each([
    ['王晖', { place: 'cn:320600', title: '市委书记' }], ['马凯', { place: 'country:中国', title: '国务院副总理' }], ['巴特尔', { place: 'country:中国', title: '全国政协副主席' }],
    ['彭丽媛', { title: '夫人' }], ['马良', {}], ['张汉晖', { place: 'country:俄罗斯', title: '驻俄罗斯大使' }], ['王某', { place: 'nowhere' }], ['李某', { place: 'ring' }],
  ])('%s %j has one', (name, known) => {
    expect(pinyinOf({ name, ...known })).toBe(`pinyin of ${name}`)
  })
  it.each([
    ['普京', { place: 'country:俄罗斯', title: '总统' }], ['绍伊古', { place: 'city:莫斯科', title: '联邦安全会议秘书' }], ['杰尼索夫', { place: 'country:俄罗斯', title: '俄罗斯驻华大使' }],
    ['莫尔古洛夫', { place: 'country:俄罗斯', title: '驻中国大使' }], ['古特雷斯', { title: '联合国秘书长' }], ['弗里德曼', {}],
  ])('%s %j, who is from abroad, has none', (name, known) => {
    expect(pinyinOf({ name, ...known })).toBe('')
  })
})
