import { describe, expect, test } from '@jest/globals'
import { expectedNamesakes, isKeptBack, isTranscribed } from '../../../server/resolve/names/namesakes.ts'

describe('how many others of a name are to be expected in print', () => {
  const CASES: readonly (readonly [name: string, least: number, most: number, why: string])[] = [
    ['张伟', 5, 50, 'the most usual surnames and given names'],
    ['李志强', 1, 10, 'a given name that is met whole more often than its characters say'],
    ['张志勇', 0.2, 2, 'a usual surname, a given name met now and then'],
    ['贺荣', 0.01, 0.15, 'a surname that few bear'],
    ['毛超峰', 0, 0.05, 'three characters that seldom meet'],
    ['凌屹', 0, 0.05, 'a character that hardly any name has'],
  ]
  test.each(CASES)('%s: between %d and %d, %s', (name, least, most) => {
    const expected = expectedNamesakes(name)
    expect(expected).toBeGreaterThanOrEqual(least)
    expect(expected).toBeLessThan(most)
  })

  test.each(['巴沙尔·阿萨德', '帕巴拉·格列朗杰', '斯琴毕力格', '米尔扎', '巴特尔', '某', ''])('nothing is said of %p, which is not made like a Chinese name', (name) => {
    expect(expectedNamesakes(name)).toBeUndefined()
  })
})

test('Chinese names of characters that transcribe are Chinese all the same', () => {
  expect(['马丽娜', '米博华', '艾平', '高尔泰'].map((name) => expectedNamesakes(name) !== undefined)).toEqual([true, true, true, true])
})

test('seldom surnames and those of two characters are Chinese ones, unless they transcribe', () => {
  expect(['佘生梅', '昝笑红', '欧阳自远', '司马光', '贝希尔'].map((name) => expectedNamesakes(name) !== undefined)).toEqual([true, true, true, true, false])
})

test('a name that a paper keeps back is no name', () => {
  expect(['黄某', '李某某', '某人', '王毅'].map(isKeptBack)).toEqual([true, true, false, false])
})

test('a name is transcribed that is not made like a Chinese one, and long enough', () => {
  expect(['古特雷斯', '巴沙尔·阿萨德', '王毅', '欧文'].map(isTranscribed)).toEqual([true, true, false, false])
})
