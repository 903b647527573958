import { describe, expect, test } from '@jest/globals'
import { bearerOf, type Bearer } from '../../../server/resolve/people/bearers.ts'
import { profilesOf } from '../../../server/resolve/sightings/profiles.ts'
import { sighting } from '../../support/sightings.ts'
import { isShortFor, namedByLetters, sharesItsWords } from '../../../server/resolve/grounds/like-words.ts'

test('a firm is known by its letters, whatever else it is called, and by no other letters', () => {
  expect([['时代华纳和IBM董事长', '国际商用机器公司（IBM）董事长'], ['IBM董事长', 'TCL董事长'], ['IBM研究员', '国际商用机器公司（IBM）董事长'], ['清华大学MBA中心主任', '北京大学MBA中心主任'], ['首席执行官（MBA）', '总经理（MBA）']].map(([one = '', other = '']) => namedByLetters(bearer(one), bearer(other)))).toEqual([true, false, false, false, false])
})

function bearer(title: string): Bearer {
  const [profile] = profilesOf([sighting({ id: title, name: '罗睿兰', claims: [{ title, body: title.slice(0, -2) }] })], new Set())
  if (profile === undefined) throw new RangeError('There is no sighting.')
  return bearerOf(profile)
}

test('posts have words in common that hardly anybody else’s have, or what the posts of many are made of', () => {
  expect([['中国轮椅击剑队运动员', '残奥会轮椅击剑教练组组长'], ['国网配电抢修班班长', '滨海供电公司国网配电抢修班班长'], ['某某公司党委书记', '另一公司党委书记'], ['省人民医院副院长', '市人民医院院长']].map(([one = '', other = '']) => sharesItsWords(bearer(one), bearer(other)))).toEqual([true, true, false, false])
})

describe('words that are short for others', () => {
  const CASES: readonly (readonly [string, string, boolean])[] = [
    ['国铁集团副总经理', '国家铁路集团副总经理', true],
    ['民建联主席', '民主建港协进联盟主席', true],
    ['探月工程总设计师', '中国探月工程总设计师', true],
    ['国铁集团副总经理', '国家铁路集团总经理', false],
    ['人民医院副院长', '省人民医院副院长', false],
    ['市委书记', '市直机关工委书记', false],
    ['国家队教练', '教育局局长', false],
  ]
  test.each(CASES)('%s, %s', (short, long, is) => {
    expect(isShortFor(short, long)).toBe(is)
  })
})
