import { afterAll, expect, test } from '@jest/globals'
import { pageId } from '../../server/domain/ids.ts'
import { NO_WORDS } from '../../server/extract/lexicon/user-words.ts'
import { decideNow } from '../../server/load/decide.ts'
import { createExtractPool } from '../../server/load/reading/extract-pool.ts'
import { foldNames } from '../../server/load/fold-names.ts'
import { graphOf } from '../../server/load/graph-of.ts'
import { load } from '../../server/load/load.ts'
import { loadReader } from '../../server/load/page-reader.ts'
import { nameKey } from '../../server/resolve/names/name-key.ts'
import { each, emptyStore } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const WORDS = { ...NO_WORDS, people: [{ name: '习近平', aliases: ['习主席'] }, { name: '帕巴拉·格列朗杰', aliases: ['帕巴拉'] }] }

test('another name of a person has the key of the name it stands for, in either script', () => {
  const fold = foldNames(WORDS)
  expect(['习主席', '習主席', '习近平', '帕巴拉', '王晖'].map((name) => nameKey(name, fold))).toEqual(['习近平', '习近平', '习近平', '帕巴拉·格列朗杰', '王晖'])
})

test('the person is one, called by the name, whichever is printed more often; a decision leaves that as it is', async () => {
  const store = await emptyStore()
  const pool = createExtractPool({ extractor: 'test', worker: 'none', loadReader: () => Promise.resolve(loadReader(WORDS)) })
  const pages = ['国家主席习近平3月28日在人民大会堂会见法国总统马克龙。国务委员王毅参加会见。', '市委书记王晖昨天主持召开会议，传达了习主席的重要讲话。', '國家主席習近平昨天在人民大會堂會見德國總理朔爾茨。', '市长吴新明昨天主持召开会议，传达了习主席的要求。']
    .map((text, i) => ({ id: pageId(`p${i}`), source: `p${i}`, text, published: '2022-03-29', place: '南通市' }))
  await load(each(pages), { store, pool, simplify: foldNames(WORDS) }, () => undefined)
  const before = await graphOf(store)
  const called = before.people.filter(({ name }) => name === '习近平')
  expect(called.map(({ name, aliases }) => ({ name, aliases }))).toEqual([{ name: '习近平', aliases: ['习主席', '習近平'] }])
  const mentions = before.mentions.filter(({ name }) => name === '习近平' || name === '习主席').map(({ id }) => String(id))
  await decideNow(store, { kind: 'same', mentions, by: 'test' }, new Date('2022-04-01'))
  expect((await graphOf(store)).people.map(({ name }) => name)).toEqual(before.people.map(({ name }) => name))
  await store.close()
})
