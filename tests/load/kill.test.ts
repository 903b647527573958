/** The embedded store bears a load that is killed. */
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'
import { describeKills } from './kill.case.ts'

afterAll(removeTemporaryFolders)

describeKills('embedded', { fresh: () => Promise.resolve(`file:${join(temporaryFolder('huipu-'), 'graph')}`) })
