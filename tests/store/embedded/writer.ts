/**
 * A program that writes without end, to be killed: batches of people, one a transaction, each acknowledged by its number on
 * standard output. Arguments: path of the store, number of the first batch. With `hold` it only opens the store and waits.
 */
import { writeSync } from 'node:fs'
import { openEmbeddedStore } from '../../../server/store/embedded/embedded-store.ts'
import { testCatalogue } from '../../support/test-catalogue.ts'
import { BATCH } from './batch.ts'

const [, , path = '', first = '0'] = process.argv
const store = await openEmbeddedStore({ path, catalogue: testCatalogue(), queryChild: '' })
if (first === 'hold') {
  await store.announce({ address: 'http://127.0.0.1:3000', token: 'secret' })
  writeSync(1, 'held\n')
  setInterval(() => undefined, 1000)
} else {
  for (let batch = Number(first); ; batch++) {
    await store.write(async (transaction) => {
      for (let half = 0; half < 2; half++) {
        const rows = Array.from({ length: BATCH / 2 }, (_, i) => ({ id: `b${String(batch).padStart(6, '0')}-${half}-${i}`, name: '王晖', tags: [String(batch)] }))
        await transaction.run('load/put-test-people', { rows })
      }
    })
    writeSync(1, `${batch}\n`)
  }
}
