import { describe, expect, test } from '@jest/globals'
import { fieldsOfWords } from '../../../server/resolve/posts/fields.ts'

describe('the fields of a post', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['国家体育总局局长', ['sport']],
    ['中国奥委会名誉主席', ['sport']],
    ['最高人民法院副院长', ['law']],
    ['中国羽毛球协会主席', ['sport']],
    ['上海同济大学附属东方医院院长', ['health', 'education']],
    ['中国人民对外友好协会会长', ['diplomacy']],
    ['校园书店梧桐书坊经理', ['media']],
    ['驻村第一书记', ['village']],
    ['著名作家', ['letters']],
    ['总台主持人', ['media']],
    ['重症监护病房护士长', ['health']],
    ['某某科技公司董事长', ['science']],
    ['市委书记', []],
    ['国务院副总理', []],
  ]
  test.each(CASES)('%s', (title, fields) => {
    expect(fieldsOfWords(title)).toEqual(fields)
  })
})
