/**
 * Random writes, failures and reopens against a model in plain objects: after each, the store holds what the model holds.
 * An adapter's test calls this; a failure prints the seed and the shortest sequence that fails.
 */
import { afterAll, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { GraphStore, Row } from '../../server/store/graph-store.ts'
import type { StoreUnderTest } from './graph-store.case.ts'

type Step =
  | { readonly kind: 'put', readonly rows: readonly { readonly id: string, readonly name: string, readonly tags: readonly string[] }[] }
  | { readonly kind: 'attend', readonly rows: readonly { readonly person: string, readonly meeting: string, readonly capacity: string }[] }
  | { readonly kind: 'remove', readonly ids: readonly string[] }
  | { readonly kind: 'create', readonly row: { readonly id: string, readonly name: string } }

/** A transaction of steps, thrown away at its end when `fails`; or the store is closed and opened again. */
type Operation = { readonly kind: 'write', readonly steps: readonly Step[], readonly fails: boolean } | { readonly kind: 'reopen' }

interface Model {
  readonly people: Map<string, Row>
  readonly attendance: Map<string, Row>
  version: number
}

const personId = fc.integer({ min: 0, max: 12 }).map((n) => `p${String(n).padStart(2, '0')}`)
const meetingId = fc.integer({ min: 0, max: 5 }).map((n) => `m${n}`)
const words = fc.constantFrom('王晖', '吴新明', '', '“会”', '😀', 'a\'b"c\\', '\n', '㐀')

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), rows: fc.array(fc.record({ id: personId, name: words, tags: fc.array(words, { maxLength: 3 }) }), { minLength: 1, maxLength: 6 }) }),
  fc.record({ kind: fc.constant('attend' as const), rows: fc.array(fc.record({ person: personId, meeting: meetingId, capacity: words }), { minLength: 1, maxLength: 8 }) }),
  fc.record({ kind: fc.constant('remove' as const), ids: fc.uniqueArray(personId, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('create' as const), row: fc.record({ id: personId, name: words }) }),
)

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('write' as const), steps: fc.array(step, { minLength: 1, maxLength: 5 }), fails: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) },
)

/** @param runs how many sequences; each starts from an empty store */
export function describeStoreFuzz(title: string, under: StoreUnderTest, runs: number): void {
  describe(title, () => {
    afterAll(() => under.end())

    const seed = Number(process.env['HUIPU_SEED'] ?? 20220330)
    test(`whatever is written, fails or is reopened, the store holds what the model holds (seed ${seed})`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), (operations) => follow(under, operations)), { numRuns: runs, seed })
    }, 300_000)
  })
}

async function follow(under: StoreUnderTest, operations: readonly Operation[]): Promise<void> {
  const model: Model = { people: new Map(), attendance: new Map(), version: 0 }
  let store = await under.open()
  try {
    for (const next of operations) {
      if (next.kind === 'reopen') {
        await store.close()
        store = await under.open()
      } else {
        await writeBoth(store, model, next)
      }
      await compare(store, model)
    }
  } finally {
    await store.close()
    await under.forget()
  }
}

/** Writes to the store; the model follows only when the transaction is committed, which it is unless an id was given twice or the work throws. */
async function writeBoth(store: GraphStore, model: Model, operation: { readonly steps: readonly Step[], readonly fails: boolean }): Promise<void> {
  const after = { people: new Map(model.people), attendance: new Map(model.attendance), wrote: false, refused: false }
  for (const each of operation.steps) if (!after.refused) apply(after, each)
  const writing = store.write(async (transaction) => {
    for (const each of operation.steps) await transaction.run(...statementOf(each))
    if (operation.fails) throw new RangeError('thrown away')
  })
  if (operation.fails || after.refused) {
    await expect(writing).rejects.toBeInstanceOf(Error)
    return
  }
  await writing
  replace(model.people, after.people)
  replace(model.attendance, after.attendance)
  if (after.wrote) model.version += 1
}

interface After {
  readonly people: Map<string, Row>
  readonly attendance: Map<string, Row>
  wrote: boolean
  refused: boolean
}

function apply(after: After, each: Step): void {
  switch (each.kind) {
    case 'put':
      for (const row of each.rows) after.people.set(row.id, row)
      after.wrote = true
      return
    case 'attend':
      for (const row of each.rows.filter(({ person }) => after.people.has(person))) {
        after.attendance.set(`${row.person} ${row.meeting}`, row)
        after.wrote = true
      }
      return
    case 'remove':
      for (const id of each.ids.filter((known) => after.people.has(known))) removePerson(after, id)
      return
    case 'create':
      if (after.people.has(each.row.id)) after.refused = true
      else after.people.set(each.row.id, { ...each.row, tags: null })
      after.wrote = true
      return
  }
}

function removePerson(after: After, id: string): void {
  after.people.delete(id)
  for (const key of [...after.attendance.keys()].filter((known) => known.startsWith(`${id} `))) after.attendance.delete(key)
  after.wrote = true
}

function statementOf(each: Step): [string, Row] {
  switch (each.kind) {
    case 'put': return ['load/put-test-people', { rows: each.rows }]
    case 'attend': return ['load/put-test-attendance', { rows: each.rows }]
    case 'remove': return ['load/remove-test-people', { ids: each.ids }]
    case 'create': return ['load/create-test-person', { row: each.row }]
  }
}

async function compare(store: GraphStore, model: Model): Promise<void> {
  expect(await store.read('read/test-people')).toEqual(inOrder(model.people))
  expect(await store.read('read/test-attendance')).toEqual(inOrder(model.attendance))
  expect(await store.dataVersion()).toBe(model.version)
}

function inOrder(rows: ReadonlyMap<string, Row>): readonly Row[] {
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function replace(target: Map<string, Row>, source: ReadonlyMap<string, Row>): void {
  target.clear()
  for (const [key, row] of source) target.set(key, row)
}
