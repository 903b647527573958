import { expect, it, test } from '@jest/globals'
import { bodyHits, PostBooks, postHits, readBook } from '../../../server/api/search/post-book.ts'
import { typedOf } from '../../../server/api/search/called.ts'
import type { Row } from '../../../server/store/graph-store.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([{ id: 'm1', people: ['王晖', '吴新明'] }, { id: 'm2', people: ['吴新明', '许昆林'] }], [{ id: 'cn:320000', name: '江苏省' }, { id: 'cn:320600', name: '南通市', within: 'cn:320000' }])
const row = (role: string, title: string, more: Partial<Record<'body' | 'place' | 'person' | 'lastSeen', string>>): Row => ({ role, title, body: null, place: null, person: '王晖', lastSeen: null, ...more })
const ROWS = [
  row('r1', '市长', { place: 'cn:320600', person: '吴新明', lastSeen: '2022-03-28' }), row('r1', '市长', { place: 'cn:320600', person: '王晖', lastSeen: '2020-01-01' }),
  row('r2', '副市长', { place: 'cn:320600', person: '王晖' }), row('r3', '省长', { place: 'cn:320000', person: '许昆林' }), row('r3', '省长', { place: 'cn:320000', person: 'gone' }),
  row('r4', '市司法局局长', { place: 'cn:320600', body: '市司法局', person: '王晖' }), row('r5', '市司法局副局长', { place: 'cn:320600', body: '市司法局', person: '吴新明' }),
  row('r6', '省司法厅厅长', { place: 'cn:320000', body: '省司法厅', person: '许昆林' }),
]
const asked = (typed: string, limit = 9) => ({ typed: typedOf(typed), limit })

test.each([
  ['市长', ['南通市 市长 吴新明', '南通市 市长 王晖', '南通市 副市长 王晖']],
  ['南通市市长', ['南通市 市长 吴新明', '南通市 市长 王晖']],
  ['省长', ['江苏省 省长 许昆林']],
  ['部长', []],
])('the posts called %s, with their holders, latest first', async (typed, expected) => {
  const hits = postHits(await readBook(ROWS, network), network, asked(typed))
  expect(hits.map(({ place, title, person }) => `${place?.name ?? ''} ${title} ${person.name}`)).toEqual(expected)
})

test('a body is told once, with its posts and how many hold them', async () => {
  const book = await readBook(ROWS, network)
  expect(bodyHits(book, network, asked('南通市司法局'))).toEqual([{ name: '市司法局', place: { id: 'cn:320600', name: '南通市' }, titles: ['市司法局副局长', '市司法局局长'], people: 2 }])
  expect(bodyHits(book, network, asked('司法', 1)).map(({ name }) => name)).toEqual(['市司法局'])
})

it('is read once for each version of the data, and again where reading failed', async () => {
  let reads = 0
  const books = new PostBooks({ stream: () => {
    reads += 1
    const isGone = reads === 1
    return (async function* rows() {
      await Promise.resolve()
      if (isGone) throw new Error('The store is not there.')
      yield* ROWS
    })()
  } })
  await expect(books.of(network)).rejects.toThrow('not there')
  await books.of(network)
  await books.of(network)
  expect(reads).toBe(2)
  await books.of({ ...network, dataVersion: 2 })
  expect(reads).toBe(3)
})
