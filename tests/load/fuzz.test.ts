/** The embedded store, whatever is loaded, decided, broken off and opened again. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { openStore } from '../../server/store/open-store.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'
import { describeLoadFuzz } from './fuzz.case.ts'

afterAll(removeTemporaryFolders)

const folder = join(temporaryFolder(), 'fuzz')

describeLoadFuzz('embedded', {
  open: () => openStore(`file:${join(folder, 'graph')}`, { queryChild: '' }),
  forget: async () => { rmSync(folder, { recursive: true, force: true }) },
}, 1000)
