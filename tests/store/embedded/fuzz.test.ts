/** The embedded engine is young: random sequences hold it to a model. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbeddedStore } from '../../../server/store/embedded/embedded-store.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'
import { testCatalogue } from '../../support/test-catalogue.ts'
import { describeStoreFuzz } from '../fuzz.case.ts'

const RUNS = 60
const folder = join(temporaryFolder(), 'fuzz')
const catalogue = testCatalogue()

describeStoreFuzz('the embedded store and a model in plain objects', {
  open: () => openEmbeddedStore({ path: join(folder, 'graph'), catalogue, queryChild: '' }),
  forget: async () => rmSync(folder, { recursive: true, force: true }),
  end: async () => removeTemporaryFolders(),
}, RUNS)
