import { expect, it } from '@jest/globals'
import { ConfigError, readConfig, readNeo4jLogin } from '../server/config.ts'

it('needs nothing: every variable has a default', () => {
  expect(readConfig({})).toEqual({ store: 'file:data/graph', host: '127.0.0.1', names: [], lexicon: [], logLevel: 'warn' })
})

it('reads what is set, and takes an empty variable as unset', () => {
  expect(readConfig({ HUIPU_STORE: 'file:/a b', HUIPU_HOST: '0.0.0.0', HUIPU_PORT: '8080', HUIPU_NAMES: 'a.example, b.example', HUIPU_LEXICON: 'a.json, b.json', HUIPU_LOG: 'info', PATH: '/bin' }))
    .toEqual({ store: 'file:/a b', host: '0.0.0.0', port: 8080, names: ['a.example', 'b.example'], lexicon: ['a.json', 'b.json'], logLevel: 'info' })
  expect(readConfig({ HUIPU_PORT: '' })).not.toHaveProperty('port')
})

it.each([['HUIPU_PORT', 'x'], ['HUIPU_PORT', '70000'], ['HUIPU_LOG', 'loud']])('names %s when it is %s', (variable, value) => {
  expect(() => readConfig({ [variable]: value })).toThrow(ConfigError)
  expect(() => readConfig({ [variable]: value })).toThrow(variable)
})

it('says which numbers would do', () => {
  expect(() => readConfig({ HUIPU_PORT: '70000' })).toThrow('HUIPU_PORT cannot be used: it must be a whole number from 0 to 65535.')
})

it('says how to reach a Neo4j, with limits that can be set', () => {
  expect(readNeo4jLogin({})).toEqual({ user: 'neo4j', password: '', database: 'neo4j', retryMs: 10_000, poolSize: 50, connectMs: 5000 })
  expect(readNeo4jLogin({ HUIPU_NEO4J_POOL: '5', HUIPU_NEO4J_CONNECT_MS: '100', HUIPU_NEO4J_RETRY_MS: '0', HUIPU_NEO4J_DATABASE: 'papers' })).toMatchObject({ poolSize: 5, connectMs: 100, retryMs: 0, database: 'papers' })
  expect(() => readNeo4jLogin({ HUIPU_NEO4J_POOL: '0' })).toThrow('HUIPU_NEO4J_POOL')
})
