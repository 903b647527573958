import { expect, test } from '@jest/globals'
import { locationId } from '../../../server/domain/ids.ts'
import { resolveName } from '../../../server/resolve/people/people.ts'
import { NO_RULINGS } from '../../../server/resolve/decisions/rulings.ts'
import { PLACES, sighting, type Claim } from '../../support/sightings.ts'

const { Syria } = PLACES
const LIBYA = { ...Syria, id: locationId('country:利比亚'), name: '利比亚' }

function peopleWith(...seen: readonly (readonly [Claim, string])[]): number {
  return resolveName(seen.map(([claim, day], i) => sighting({ id: `m${i}`, name: '穆罕默德', claims: [claim], day })), NO_RULINGS).people.length
}

test('who led a country heads an organisation between states soon after', () => {
  expect(peopleWith([{ title: '总理', of: Syria }, '2014-05-01'], [{ title: '欧洲理事会主席' }, '2015-05-01'])).toBe(1)
})

test('not at the same time, and not half a working life later', () => {
  expect(peopleWith([{ title: '总理', of: Syria }, '2014-05-01'], [{ title: '总理', of: Syria }, '2016-05-01'], [{ title: '欧洲理事会主席' }, '2015-05-01'], [{ title: '欧洲理事会主席' }, '2015-12-01'])).toBe(2)
  expect(peopleWith([{ title: '总理', of: Syria }, '2004-05-01'], [{ title: '欧洲理事会主席' }, '2020-05-01'])).toBe(2)
  expect(peopleWith([{ title: '总统', of: Syria }, '2013-03-28'], [{ title: '新开发银行行长' }, '2024-12-09'])).toBe(1)
})

test('an office whose country is not printed is the only leader’s of the name', () => {
  expect(peopleWith([{ title: '总统', of: Syria }, '2014-05-01'], [{ title: '副总统' }, '2010-05-01'])).toBe(1)
  expect(peopleWith([{ title: '总统', of: Syria }, '2014-05-01'], [{ title: '大会党主席' }, '2010-05-01'])).toBe(1)
  expect(peopleWith([{ title: '总统', of: Syria }, '2014-05-01'], [{ title: '共产党总书记', body: '共产党' }, '2014-05-01'])).toBe(2)
  expect(peopleWith([{ title: '总统', of: Syria }, '2014-05-01'], [{ title: '真主党发言人', body: '真主党' }, '2014-05-01'])).toBe(2)
})

test('where leaders of two countries bear the name, nobody can say which', () => {
  expect(peopleWith([{ title: '总理', of: Syria }, '2014-05-01'], [{ title: '总统', of: LIBYA }, '2014-06-01'], [{ title: '欧洲理事会主席' }, '2015-05-01'])).toBe(3)
})
