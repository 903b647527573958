import { expect, test } from '@jest/globals'
import { locationId } from '../../../server/domain/ids.ts'
import { NO_RULINGS } from '../../../server/resolve/decisions/rulings.ts'
import { resolveName } from '../../../server/resolve/people/people.ts'
import { PLACES, sighting, type Claim } from '../../support/sightings.ts'

const { Syria } = PLACES
const LIBYA = { ...Syria, id: locationId('country:利比亚'), name: '利比亚' }

function peopleOf(name: string, ...claims: readonly Claim[]): number {
  return resolveName(claims.map((claim, i) => sighting({ id: `m${i}`, name, claims: [claim] })), NO_RULINGS).people.length
}

test('a foreign name in full is one person’s, unless the posts are of two countries', () => {
  const agency: Claim = { title: '疾病预防控制中心主任', of: Syria }
  expect(peopleOf('罗伯特·雷德菲尔德', agency, { title: '疾控中心现任主任', body: '疾控中心' })).toBe(1)
  expect(peopleOf('罗伯特·雷德菲尔德', agency, { title: '参议员', of: LIBYA })).toBe(2)
})

test('a seldom name and one post in full and in short are one person', () => {
  expect(peopleOf('叶海亚', { title: '胡塞武装发言人', body: '胡塞武装', of: Syria }, { title: '胡塞武装军方发言人', body: '胡塞武装军方' })).toBe(1)
  expect(peopleOf('张伟', { title: '胡塞武装发言人', body: '胡塞武装', of: Syria }, { title: '胡塞武装军方发言人', body: '胡塞武装军方' })).toBe(2)
})

test('a transcribed name and one office of a country that is not said are one person', () => {
  expect(peopleOf('麦卡锡', { title: '国会众议长', body: '国会' }, { title: '撤换共和党籍众议长', body: '撤换共和党籍' })).toBe(1)
  expect(peopleOf('麦卡锡', { title: '国会众议长', body: '国会' }, { title: '党公关主任', body: '党公关' })).toBe(2)
})
