import { afterAll, expect, test } from '@jest/globals'
import { decisionId, mentionId } from '../../server/domain/ids.ts'
import { decide } from '../../server/load/decide.ts'
import { graphOf } from '../../server/load/graph-of.ts'
import { rebuild } from '../../server/load/rebuild.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

/** Takes every person, meeting and role out of the graph; what is printed and the log stay. */
async function forget(store: GraphStore): Promise<void> {
  const { people, meetings } = await graphOf(store)
  await store.write(async (transaction) => {
    await transaction.run('load/clear-holdings', { people: people.map((person) => person.id ?? null) })
    await transaction.run('load/remove-people', { people: people.map((person) => person.id ?? null) })
    await transaction.run('load/remove-meetings', { meetings: meetings.map((meeting) => meeting.id ?? null) })
  })
}

test('what is printed and the log give the same graph again', async () => {
  const store = await emptyStore()
  const facts = seedFacts()
  await loadFacts(store, facts)
  const [one, other] = facts.flatMap((page) => page.facts.articles.flatMap((article) => article.cited)).filter((mention) => mention.name === '习近平').map((mention) => mention.id)
  await decide(store, { id: decisionId('d'), at: '2023-01-01T00:00:00Z', by: 'reader', kind: 'different', mentions: [mentionId(one ?? ''), mentionId(other ?? '')] })
  const before = await graphOf(store)
  await forget(store)
  expect((await graphOf(store)).people).toEqual([])
  const told: (readonly [number, number])[] = []
  await rebuild(store, (done, total) => { told.push([done, total]) })
  expect(await graphOf(store)).toEqual(before)
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
  await rebuild(store, () => undefined)
  expect(await graphOf(store)).toEqual(before)
  await store.close()
})
