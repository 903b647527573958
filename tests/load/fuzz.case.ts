/**
 * Random loads, changed pages, removals, decisions, decisions taken back, loads that break off in the middle of their transaction, and
 * reopens, against a model in plain objects: after each the store shows what the model shows, and at the end of each sequence the whole
 * graph is that of a fresh store into which the same was loaded at once, and that of its own export. The seed is in the title; HUIPU_SEED sets it, HUIPU_FUZZ how many steps.
 */
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readFacts } from '../../server/archive/read-facts.ts'
import { factLines } from '../../server/archive/write-facts.ts'
import type { Decision } from '../../server/domain/clusters.ts'
import { decisionId, mentionId } from '../../server/domain/ids.ts'
import { decide, undecide } from '../../server/load/decide.ts'
import { graphOf } from '../../server/load/graph-of.ts'
import { remove } from '../../server/load/load.ts'
import type { GraphStore, Row } from '../../server/store/graph-store.ts'
import { breaking } from '../support/breaking-store.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { type Model, PAGES, seenIn, sightingsOf, smallPage, type Seen, VERSIONS } from './fuzz-model.ts'

/** @property open opens the same store again each time @property forget empties it */
export interface FuzzedStore { open(): Promise<GraphStore>, forget(): Promise<void> }

type PageChoice = readonly (readonly [number: number, version: number])[]
type Step =
  | { readonly kind: 'load', readonly pages: PageChoice }
  | { readonly kind: 'break', readonly pages: PageChoice, readonly at: number }
  | { readonly kind: 'remove', readonly pages: readonly number[] }
  | { readonly kind: 'decide', readonly what: 'same' | 'different' | 'not a person', readonly first: number, readonly second: number }
  | { readonly kind: 'undecide', readonly which: number }
  | { readonly kind: 'reopen' }

const STEPS = 25
const pages = fc.array(fc.tuple(fc.nat(PAGES - 1), fc.nat(VERSIONS - 1)), { minLength: 1, maxLength: 3 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('load' as const), pages }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('break' as const), pages, at: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), pages: fc.array(fc.nat(PAGES - 1), { minLength: 1, maxLength: 2 }) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('decide' as const), what: fc.constantFrom('same' as const, 'different' as const, 'not a person' as const), first: fc.nat(999), second: fc.nat(999) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undecide' as const), which: fc.nat(999) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) },
)

/** @param steps how many, where HUIPU_FUZZ does not say */
export function describeLoadFuzz(title: string, under: FuzzedStore, steps: number): void {
  const wanted = Number(process.env['HUIPU_FUZZ'] ?? steps)
  const seed = Number(process.env['HUIPU_SEED'] ?? 20220329)
  const numRuns = Math.ceil(wanted / STEPS)
  test(`${title}: ${numRuns * STEPS} random steps (seed ${seed}) leave what a model in plain objects holds`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), (sequence) => follow(under, sequence)), { numRuns, seed, endOnFailure: true })
  }, 120_000 + wanted * 2000)
}

async function follow(under: FuzzedStore, sequence: readonly Step[]): Promise<void> {
  const model: Model = { pages: new Map(), decisions: new Map() }
  let store = await under.open()
  try {
    for (const [i, next] of sequence.entries()) {
      if (next.kind === 'reopen') {
        await store.close()
        store = await under.open()
      } else {
        await take(store, model, { ...next, i })
      }
      expect(await shownBy(store)).toEqual(seenIn(model))
    }
    await compareWhole(store, model)
  } finally {
    await store.close()
    await under.forget()
  }
}

async function take(store: GraphStore, model: Model, next: Exclude<Step, { readonly kind: 'reopen' }> & { readonly i: number }): Promise<void> {
  switch (next.kind) {
    case 'load': {
      const chosen = chosenPages(next.pages)
      await loadFacts(store, chosen)
      for (const page of chosen) model.pages.set(page.page.id, page)
      return
    }
    case 'break': {
      // A load that changes nothing runs no statement that could break.
      await loadFacts(breaking(store, next.at), chosenPages(next.pages)).then(
        () => { for (const page of chosenPages(next.pages)) model.pages.set(page.page.id, page) },
        (error: unknown) => { expect(String(error)).toContain('cut off') },
      )
      return
    }
    case 'remove': {
      const gone = next.pages.map((number) => smallPage(number, 0).page.id)
      await remove(gone, { store }, () => undefined)
      for (const id of gone) model.pages.delete(id)
      return
    }
    case 'decide': return decideBoth(store, model, next)
    case 'undecide': {
      const ids = [...model.decisions.keys()].sort()
      const id = ids[next.which % Math.max(ids.length, 1)]
      if (id === undefined) return
      await undecide(store, decisionId(id))
      model.decisions.delete(id)
    }
  }
}

/** Two pages of one number in one load are one page, the later version. */
function chosenPages(choice: PageChoice) {
  return [...new Map(choice.map(([number, version]) => [number, smallPage(number, version)])).values()]
}

/** On two mentions of one name where there are two. */
async function decideBoth(store: GraphStore, model: Model, { what, first, second, i }: Extract<Step, { readonly kind: 'decide' }> & { readonly i: number }): Promise<void> {
  const all = [...sightingsOf(model)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const one = all[first % Math.max(all.length, 1)]
  if (one === undefined) return
  const namesakes = all.filter(({ key, id }) => key === one.key && id !== one.id)
  const other = namesakes[second % Math.max(namesakes.length, 1)]
  if (other === undefined && what !== 'not a person') return
  const mentions = [one.id, ...(what === 'not a person' || other === undefined ? [] : [other.id])].sort().map(mentionId)
  const decision: Decision = { id: decisionId(`d${String(i).padStart(3, '0')}`), at: new Date(Date.UTC(2023, 0, 1) + i * 1000).toISOString(), by: 'reader', kind: what, mentions }
  await decide(store, decision)
  model.decisions.set(decision.id, decision)
}

async function shownBy(store: GraphStore): Promise<Seen> {
  const graph = await graphOf(store)
  const idOf = (row: Row): string => String(row['id'])
  return {
    pages: graph.pages.map(idOf).sort(),
    decisions: graph.decisions.map(idOf).sort(),
    refers: graph.mentions.map((row): [string, string | null] => [idOf(row), row['person'] === null || row['person'] === undefined ? null : String(row['person'])]).sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

/** With an embedded store, whichever is under test, and with one made of its exported facts: all must hold the same rows. */
async function compareWhole(store: GraphStore, model: Model): Promise<void> {
  const [fresh, copy] = [await emptyStore(), await emptyStore()]
  try {
    await fresh.write(async (transaction) => {
      for (const { id, at, by, kind, mentions } of model.decisions.values()) await transaction.run('load/put-decision', { id, at, by, kind, mentions, before: null, after: null })
    })
    await loadFacts(fresh, [...model.pages.values()])
    const graph = await graphOf(store)
    expect(graph).toEqual(await graphOf(fresh))
    await readFacts(copy, factLines(store), { name: 'export' })
    expect(await graphOf(copy)).toEqual(graph)
  } finally {
    await fresh.close()
    await copy.close()
  }
}
