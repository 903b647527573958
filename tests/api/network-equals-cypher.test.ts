/** The network in memory and the store's own counting say the same, on random graphs. */
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { NetworkSource } from '../../server/api/network-source.ts'
import { entryAt } from '../../server/network/incidence-index.ts'
import { ALL_MEETINGS, meetingsInForce } from '../../server/network/meetings-in-force.ts'
import { project } from '../../server/network/projection.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'
import { testCatalogue } from '../support/test-catalogue.ts'

afterAll(removeTemporaryFolders)

const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']

describe('ties from the incidence index', () => {
  it('equal those that Cypher counts', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1 }), { minLength: 1, maxLength: 15 }), async (meetings) => {
      const store = await openEmbeddedStore({ path: join(temporaryFolder(), 'graph'), catalogue: testCatalogue(), queryChild: 'not needed' })
      await store.write(async (transaction) => {
        await transaction.run('load/create-people', { rows: PEOPLE.map((id) => ({ id, key: id, name: id, aliases: [], qualifier: null, attends: true, confidence: 1, reasons: [] })) })
        await transaction.run('load/create-meetings', { rows: meetings.map((_, i) => ({ id: `m${i}`, key: `m${i}`, name: `m${i}`, kind: 'meeting', whenText: null, dateFrom: null, dateTo: null, dateBasis: 'none', series: null, listComplete: true })) })
        await transaction.run('load/put-attendances', { rows: meetings.flatMap((people, i) => people.map((person, ordinal) => ({ person, meeting: `m${i}`, capacity: 'attendee', titles: [], mode: 'unknown', venue: null, ordinal, mentions: [] }))) })
      })
      const { index } = await new NetworkSource(store).current()
      const { ties } = project(index, { mask: meetingsInForce(index, ALL_MEETINGS), oneRoom: false, minShared: 1 })
      const counted = await store.read('read/test-all-ties')
      expect(ties.map(({ a, b, shared }) => [entryAt(index.people, a).id, entryAt(index.people, b).id, shared])).toEqual(counted.map(({ a, b, shared }) => [a, b, shared]))
      ties.forEach(({ strength }, i) => { expect(strength).toBeCloseTo(Number(counted[i]?.['strength']), 12) })
      await store.close()
    }), { seed: 17, numRuns: 15 })
  })
})
