import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import type { Decision, DecisionKind } from '../../server/domain/clusters.ts'
import { decisionId, mentionId } from '../../server/domain/ids.ts'
import { decide, undecide } from '../../server/load/decide.ts'
import { graphOf, type GraphDump } from '../../server/load/graph-of.ts'
import { remove } from '../../server/load/load.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, knowing, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

const open: GraphStore[] = []

async function loaded(): Promise<GraphStore> {
  const made = await emptyStore()
  open.push(made)
  await loadFacts(made, facts)
  return made
}

afterEach(async () => { for (const made of open.splice(0)) await made.close() })
afterAll(removeTemporaryFolders)

const facts = seedFacts()

/** Mention ids of a name, those on one page only where the page is given. */
function mentionsOf(name: string, page?: string): readonly string[] {
  return facts.filter((each) => page === undefined || each.page.id.startsWith(page))
    .flatMap((each) => each.facts.articles.flatMap((article) => [...article.reports.flatMap((report) => report.attendance), ...article.cited]))
    .filter((mention) => mention.name === name).map((mention) => mention.id).sort()
}

function decision(kind: DecisionKind, mentions: readonly string[], after?: string): Decision {
  return { id: decisionId(`d ${kind}`), at: '2023-01-01T00:00:00Z', by: 'reader', kind, mentions: mentions.map(mentionId), ...(after === undefined ? {} : { after }) }
}

function peopleNamed(graph: GraphDump, name: string): readonly unknown[] {
  return graph.people.filter((person) => person.name === name).map((person) => person.id)
}

const [first = '', second = ''] = [mentionsOf('吴新明', '000')[0], mentionsOf('吴新明', '001')[0]]

const DECISIONS: readonly Decision[] = [
  decision('different', [first, second]),
  decision('same', [mentionsOf('吴新明')[0] ?? '', mentionsOf('周斌')[0] ?? '']),
  decision('not a person', mentionsOf('高山')),
  decision('corrected', mentionsOf('高山'), '高三'),
]

describe('a reader’s decision', () => {
  test('“different” makes two people of one, each with what is their own', async () => {
    const store = await loaded()
    await decide(store, decision('different', [first, second]))
    const graph = await graphOf(store)
    expect(peopleNamed(graph, '吴新明').length).toBe(2)
    expect(new Set([first, second].map((id) => graph.mentions.find((mention) => mention.id === id)?.person)).size).toBe(2)
  })
  test('“not a person” leaves the mention to nobody, and nobody attends for it', async () => {
    const store = await loaded()
    const before = await graphOf(store)
    await decide(store, decision('not a person', mentionsOf('高山')))
    const graph = await graphOf(store)
    expect(peopleNamed(graph, '高山')).toEqual([])
    expect(before.attendances.length - graph.attendances.length).toBe(1)
  })
  test('“corrected” gives the person the right name; what is printed stays', async () => {
    const store = await loaded()
    await decide(store, decision('corrected', mentionsOf('高山'), '高三'))
    const graph = await graphOf(store)
    expect([peopleNamed(graph, '高山').length, peopleNamed(graph, '高三').length]).toEqual([0, 1])
    expect(graph.mentions.filter((mention) => mention.name === '高山').length).toBe(mentionsOf('高山').length)
  })
  test.each(DECISIONS.map((each) => [each.kind, each] as const))('“%s” outlives every reload and is gone without a trace when taken back', async (_, each) => {
    const store = await loaded()
    const undecided = await graphOf(store)
    await decide(store, each)
    const decided = await graphOf(store)
    expect(decided).not.toEqual(undecided)
    await loadFacts(store, facts, { pool: knowing(facts, 'gold again') })
    await loadFacts(store, facts)
    expect(await graphOf(store)).toEqual(decided)
    await remove(facts.map(({ page }) => page.id), { store }, () => undefined)
    await loadFacts(store, facts)
    expect(await graphOf(store)).toEqual(decided)
    await undecide(store, each.id)
    expect(await graphOf(store)).toEqual(undecided)
  })
  test('a decision on a mention that is not there, or one that was never made, changes nothing', async () => {
    const store = await loaded()
    const before = await graphOf(store)
    await expect(decide(store, decision('same', [first, 'nowhere']))).rejects.toThrow('No mention of this id is in the store: nowhere.')
    await expect(undecide(store, decisionId('never'))).rejects.toThrow('No decision of the id never')
    expect(await graphOf(store)).toEqual(before)
  })
})
