/** Neo4j bears a load that is killed, and two loads at once. */
import { afterAll } from '@jest/globals'
import { conformanceOptions, emptyNeo4j } from '../support/neo4j/conformance-store.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'
import { describeKills, describeTwoLoaders, type KilledStore } from './kill.case.ts'

afterAll(removeTemporaryFolders)
afterAll(emptyNeo4j)

const store: KilledStore = { fresh: async () => { await emptyNeo4j(); return conformanceOptions().url } }

describeKills('Neo4j', store)
describeTwoLoaders('Neo4j', store)
