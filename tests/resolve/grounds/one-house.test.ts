import { describe, expect, test } from '@jest/globals'
import { houseOf, rareInHouse } from '../../../server/resolve/grounds/one-house.ts'

describe('two posts of one house', () => {
  const CASES: readonly (readonly [string, string, string | undefined])[] = [
    ['交通运输部政策研究室主任', '交通运输部新闻发言人', '交通运输部'],
    ['海军工程大学某研究室主任', '海军工程大学动力工程学院某研究所教授', '海军工程大学'],
    ['中央党校（国家行政学院）教授', '中央党校中共党史教研部主任', '中央党校'],
    ['北京大学副校长', '北京师范大学教授', undefined],
    ['市委书记', '市委副书记', undefined],
    ['国务院副总理', '国务院办公厅主任', undefined],
  ]
  test.each(CASES)('%s, %s', (one, other, house) => {
    expect(houseOf(one, other)).toBe(house)
  })
})

test('a usual name is borne twice even in one house', () => {
  expect(['李涛', '吴春耕'].map(rareInHouse)).toEqual([false, true])
})
