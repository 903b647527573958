/** Neo4j keeps the port's promises, and the model's. */
import { beforeAll } from '@jest/globals'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { conformanceOptions, emptyNeo4j } from '../../support/neo4j/conformance-store.ts'
import { describeStoreFuzz } from '../fuzz.case.ts'
import { describeGraphStore, type StoreUnderTest } from '../graph-store.case.ts'

const FUZZ_RUNS = 15

const under: StoreUnderTest = {
  open: () => openNeo4jStore(conformanceOptions()),
  forget: emptyNeo4j,
  end: () => Promise.resolve(),
}

beforeAll(emptyNeo4j)
describeGraphStore('Neo4j', under)
describeStoreFuzz('Neo4j and a model in plain objects', under, FUZZ_RUNS)
