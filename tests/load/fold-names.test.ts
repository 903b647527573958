import { expect, test } from '@jest/globals'
import { NO_WORDS } from '../../server/extract/lexicon/user-words.ts'
import { foldNames } from '../../server/load/fold-names.ts'
import { nameKey } from '../../server/resolve/name-key.ts'

test('another name of a person has the key of the name it stands for, in either script', () => {
  const fold = foldNames({ ...NO_WORDS, people: [{ name: '习近平', aliases: ['习主席'] }, { name: '帕巴拉·格列朗杰', aliases: ['帕巴拉'] }] })
  expect(['习主席', '習主席', '习近平', '帕巴拉', '王晖'].map((name) => nameKey(name, fold))).toEqual(['习近平', '习近平', '习近平', '帕巴拉·格列朗杰', '王晖'])
})
