import { expect, test } from '@jest/globals'
import { simplified } from '../../../server/load/simplified.ts'
import { nameKey } from '../../../server/resolve/names/name-key.ts'

const CASES = [
  ['traditional characters are compared as simplified ones', '張軍', '张军'],
  ['compound surnames too', '葉劉淑儀', '叶刘淑仪'],
  ['a name padded with a space is the name', '冯　镭', '冯镭'],
  ['the dots of minority names are one dot', '帕巴拉•格列朗杰', '帕巴拉·格列朗杰'],
  ['full-width dots too', '帕巴拉．格列朗杰', '帕巴拉·格列朗杰'],
  ['乾 is a character of simplified names, not 干', '王乾', '王乾'],
  ['於 is a surname, not 于', '於光远', '於光远'],
] as const

test.each(CASES)('%s', (_, printed, key) => {
  expect(nameKey(printed, simplified)).toBe(key)
})
