/** What needs a real Neo4j: started by tests/support/neo4j/conformance.mjs, which says where it answers. */
import everyday from './jest.config.mjs'

const { globalTeardown, ...same } = everyday

export default { ...same, testMatch: ['<rootDir>/tests/**/*.conformance.ts'], testTimeout: 120_000, maxWorkers: 1 }
