/** The environment becomes a configuration, or the first bad variable is named. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { ConfigError, readConfig, readNeo4jLogin } from '../server/config.ts'
import { removeTemporaryFolders, temporaryFolder } from './support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

describe('the program', () => {
  test('does without any variable', () => {
    expect(readConfig({})).toMatchObject({ store: 'file:data/graph', host: '127.0.0.1' })
  })

  test.each([['HUIPU_PORT', 'eighty'], ['HUIPU_PORT', '70000'], ['HUIPU_LOG', 'loud']])('%s=%s is refused by name', (variable, value) => {
    expect(() => readConfig({ [variable]: value })).toThrow(ConfigError)
    expect(() => readConfig({ [variable]: value })).toThrow(variable)
  })
})

describe('the login of a Neo4j server', () => {
  test('has the server\'s own defaults', () => {
    expect(readNeo4jLogin({})).toEqual({ user: 'neo4j', password: '', database: 'neo4j', retryMs: 10_000 })
  })

  test('takes the password from a variable, else from a file without its last line break', () => {
    const file = join(temporaryFolder(), 'password')
    writeFileSync(file, ' se cret\n')
    expect(readNeo4jLogin({ HUIPU_NEO4J_PASSWORD_FILE: file }).password).toBe(' se cret')
    expect(readNeo4jLogin({ HUIPU_NEO4J_PASSWORD_FILE: file, HUIPU_NEO4J_PASSWORD: 'other' }).password).toBe('other')
  })

  test('names the variable that cannot be used', () => {
    expect(() => readNeo4jLogin({ HUIPU_NEO4J_PASSWORD_FILE: '/nowhere' })).toThrow('HUIPU_NEO4J_PASSWORD_FILE')
    expect(() => readNeo4jLogin({ HUIPU_NEO4J_RETRY_MS: 'long' })).toThrow('HUIPU_NEO4J_RETRY_MS')
  })
})
