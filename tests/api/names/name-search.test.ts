import { describe, expect, it } from '@jest/globals'
import { matchName, nameKeys, searchNames } from '../../../server/api/names/name-search.ts'

const people = [nameKeys('1', ['王晖']), nameKeys('2', ['王荣']), nameKeys('3', ['吴新明']), nameKeys('4', ['单霁翔', '单局']), nameKeys('5', ['吕布']), nameKeys('6', ['汪辉']), nameKeys('7', ['许昆林']), nameKeys('8', ['帕巴拉·格列朗杰'])]

describe('finding people by what is typed', () => {
  it.each([
    ['王晖', '1'], ['王', '12'], ['晖', '1'], ['新明', '3'], ['wanghui', '16'], ['wang hui', '16'], ['Wáng Huī', '16'], ['WANGH', '16'], ['wh', '16'], ['wxm', '3'], ['w', '1236'],
    ['單霽翔', '4'], ['单局', '4'], ['shan', '4'], ['sjx', '4'], ['danjixiang', ''], ['lvbu', '5'], ['lübu', '5'], ['lǚ bù', '5'], ['許崑林', '7'], ['xkl', '7'],
    ['格列朗杰', '8'], ['帕巴拉格列', '8'], ['hui', ''], ['王晖晖', ''], ['.*', ''], ['(', ''], ['123', ''], ['   ', ''],
  ])('%s finds %s', (typed, expected) => {
    expect(searchNames(people, typed, () => 0).join('')).toBe(expected)
  })
  it('puts exact before beginning before inside, and characters before sounds', () => {
    const ranked = [nameKeys('inside', ['小王晖']), nameKeys('beginning', ['王晖明']), nameKeys('exact', ['王晖'])]
    expect(searchNames(ranked, '王晖', () => 0)).toEqual(['exact', 'beginning', 'inside'])
    expect(matchName(nameKeys('x', ['王晖']), 'wh')).toBeGreaterThan(matchName(nameKeys('x', ['王晖']), 'wanghui') ?? 99)
  })
  it('puts who attended more first among equals', () => {
    expect(searchNames(people, 'wanghui', (id) => (id === '6' ? 9 : 1))).toEqual(['6', '1'])
  })
})
