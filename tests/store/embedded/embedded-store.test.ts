/** The embedded engine keeps the port's promises. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbeddedStore } from '../../../server/store/embedded/embedded-store.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'
import { testCatalogue } from '../../support/test-catalogue.ts'
import { describeGraphStore } from '../graph-store.case.ts'

const folder = join(temporaryFolder(), '深 folder')
const catalogue = testCatalogue()

describeGraphStore('the embedded store', {
  open: () => openEmbeddedStore({ path: join(folder, '图 %2F'), catalogue, queryChild: '' }),
  forget: async () => rmSync(folder, { recursive: true, force: true }),
  end: async () => removeTemporaryFolders(),
})
