import { afterAll, expect, test } from '@jest/globals'
import { readReview } from '../../server/load/review.ts'
import { decideNow } from '../../server/load/decide.ts'
import { loadReader } from '../../server/load/page-reader.ts'
import { pageId } from '../../server/domain/ids.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const PRINTED = [
  ['2012-08-31', '中国财政部副部长王军率中国代表团出席。'],
  ['2018-11-09', '近日，国家税务总局党委书记、局长王军在接受央视记者采访时表示，税务部门将尽快研究更大规模减税政策建议，提供更加优质高效服务，支持民营企业发展。'],
] as const

test('a pair that is kept apart waits with its commands, until it is decided', async () => {
  const store = await emptyStore()
  const read = loadReader()
  await loadFacts(store, PRINTED.map(([published, text], i) => {
    const page = { id: pageId(`page ${i}`), source: `page ${i}`, outlet: '新闻联播', published, text }
    return { page, facts: read(page) }
  }))
  const { pairs } = await readReview(store)
  expect(pairs.map(({ name, confidence }) => [name, confidence])).toEqual([['王军', 0.5]])
  expect(pairs[0]?.reason.code).toBe('people/leaders-apart')
  const mentions = pairs.flatMap(({ people }) => people.map(({ mention }) => mention))
  expect(pairs[0]?.commands).toEqual({ same: `huipu decide same ${mentions.join(' ')}`, different: `huipu decide different ${mentions.join(' ')}` })
  await decideNow(store, { kind: 'same', mentions, by: 'reader' }, new Date(0))
  expect(await readReview(store)).toEqual({ pairs: [], contradictions: [] })
  await store.close()
})

test('a second mayor at the same time is listed until one of them is said to be no person', async () => {
  const store = await emptyStore()
  const read = loadReader()
  const printed = [['2022-01-05', '市长吴新明主持会议。'], ['2022-02-05', '南通市市长王晖主持会议。'], ['2022-11-05', '市长吴新明昨天主持会议。'], ['2022-12-05', '南通市市长王晖昨天主持会议。']] as const
  await loadFacts(store, printed.map(([published, text], i) => {
    const page = { id: pageId(`page ${i}`), source: `page ${i}`, outlet: '南通日报', place: '南通市', published, text }
    return { page, facts: read(page) }
  }))
  const { contradictions } = await readReview(store)
  expect(contradictions.map(({ post, days, people }) => [post, days, people.map(({ name }) => name).sort()])).toEqual([['南通市 市长', 272, ['吴新明', '王晖']]])
  const meetings = (await store.read('read/network-meetings')).map(({ id }) => String(id))
  const mentions = await store.read('read/clippings-at-meetings', { people: [contradictions[0]?.people[0].person ?? ''], meetings })
  await decideNow(store, { kind: 'not a person', mentions: mentions.map(({ mention }) => String(mention)), by: 'reader' }, new Date(0))
  expect((await readReview(store)).contradictions).toEqual([])
  await store.close()
})

test('a join that is not sure waits too, and a decision takes it off the list', async () => {
  const store = await emptyStore()
  const read = loadReader()
  const printed = [['2022-01-05', '市长吴新明主持会议。'], ['2022-03-05', '吴新明参加会议。']] as const
  await loadFacts(store, printed.map(([published, text], i) => {
    const page = { id: pageId(`page ${i}`), source: `page ${i}`, outlet: '南通日报', place: '南通市', published, text }
    return { page, facts: read(page) }
  }))
  const { pairs } = await readReview(store)
  expect(pairs.map(({ kind, confidence, hangs, reason, against }) => [kind, confidence, hangs, reason.code, against[0]?.code])).toEqual([['joined', 0.7, 1, 'people/stray-in-place', 'people/against-no-post']])
  const mentions = pairs.flatMap(({ people }) => people.map(({ mention }) => mention))
  await decideNow(store, { kind: 'same', mentions, by: 'reader' }, new Date(0))
  expect((await readReview(store)).pairs).toEqual([])
  await store.close()
})
