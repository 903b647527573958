/** Neo4j, whatever is loaded, decided, broken off and opened again. */
import { afterAll, beforeAll } from '@jest/globals'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { conformanceOptions, emptyNeo4j } from '../support/neo4j/conformance-store.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'
import { describeLoadFuzz } from './fuzz.case.ts'

beforeAll(emptyNeo4j)
afterAll(removeTemporaryFolders)

describeLoadFuzz('Neo4j', { open: () => openNeo4jStore(conformanceOptions()), forget: emptyNeo4j }, 500)
