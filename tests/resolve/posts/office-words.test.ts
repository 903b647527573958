import { describe, expect, test } from '@jest/globals'
import { headsOrganisation, officeAfter, officeBetweenStates, sortOfOffice } from '../../../server/resolve/posts/office-words.ts'

describe('an office between states is what the words end in', () => {
  const CASES: readonly (readonly [string, string | undefined])[] = [
    ['联合国秘书长', '联合国秘书长'],
    ['近期局势致信联合国秘书长', '联合国秘书长'],
    ['联合国前秘书长', '联合国秘书长'],
    ['候任联合国秘书长', '联合国秘书长'],
    ['第71届联合国大会联合国秘书长', '联合国秘书长'],
    ['联合国副秘书长', '联合国副秘书长'],
    ['联合国粮食及农业组织总干事', '联合国粮农组织总干事'],
    ['非洲联盟委员会主席', '非盟主席'],
    ['欧委会主席', '欧盟委员会主席'],
    ['世卫组织总干事', '世界卫生组织总干事'],
    ['亚洲基础设施投资银行行长', '亚投行行长'],
    ['新开发银行行长', '新开发银行行长'],
    ['国际奥委会道德委员会主席', undefined],
    ['常驻联合国代表', undefined],
    ['中国驻东盟大使', undefined],
    ['省长', undefined],
  ]
  test.each(CASES)('%s → %s', (words, title) => {
    expect(officeBetweenStates(words)?.title).toBe(title)
  })
})

describe('a country’s office is what stands behind its last name', () => {
  const CASES: readonly (readonly [string, string, string | undefined])[] = [
    ['乌克兰', '总统支持通过外交手段解决冲突乌克兰总统', '总统'],
    ['德国', '致电德国总理', '总理'],
    ['韩国', '韩国当选总统', '当选总统'],
    ['法国', '法国农业部部长', undefined],
    ['伊朗', '达成协议将是美方首选美国总统', undefined],
  ]
  test.each(CASES)('of %s: %s → %s', (country, words, office) => {
    expect(officeAfter(country, words)).toBe(office)
  })
})

test('who heads an organisation between states is not who stands second in it', () => {
  expect(['联合国秘书长', '联合国副秘书长', '总统'].map(headsOrganisation)).toEqual([true, false, false])
})

test('firms and scholars are no leaders, those of the state’s own companies are', () => {
  expect(['基础工业公司董事长', '首席执行官', '大学教授', '国家航天集团公司总裁', '总检察长', '国家过敏症和传染病研究所所长'].map(sortOfOffice)).toEqual(['firm', 'firm', 'scholar', 'leading', 'leading', 'leading'])
})

test('envoys and spokesmen are sorts of their own', () => {
  expect(['驻华大使', '常驻联合国代表', '外交部发言人', '总统新闻秘书', '总统', '参议院主席'].map(sortOfOffice)).toEqual(['envoy', 'envoy', 'spokesman', 'spokesman', 'leading', 'leading'])
})
