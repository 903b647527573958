import { describe, expect, test } from '@jest/globals'
import { provinceNamed } from '../../../server/resolve/posts/provinces.ts'

describe('a province that the words of a post name', () => {
  const CASES: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['浙江省委书记', 'cn:330000', '省委书记'],
    ['浙江省省长', 'cn:330000', '省长'],
    ['北京市委书记', 'cn:110000', '市委书记'],
    ['新疆维吾尔自治区党委书记', 'cn:650000', '自治区党委书记'],
    ['吉林市市长', undefined, undefined],
    ['省委书记', undefined, undefined],
    ['浙江大学党委书记', undefined, undefined],
  ]
  test.each(CASES)('%s', (title, province, rest) => {
    expect([provinceNamed(title)?.province, provinceNamed(title)?.rest]).toEqual([province, rest])
  })
})
