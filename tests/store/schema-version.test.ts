import { expect, test } from '@jest/globals'
import { MIGRATIONS, migrationsFrom, SCHEMA_VERSION } from '../../server/store/schema-version.ts'
import { testCatalogue } from '../support/test-catalogue.ts'

test('every version but the first has one step, in their order, in a file that is named by it', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 2))
  for (const { to, statement } of MIGRATIONS) {
    expect(statement).toMatch(new RegExp(`^schema/migrations/${to}-`, 'u'))
    expect(testCatalogue().entry(statement).statements.length).toBeGreaterThan(0)
  }
})

test('a store needs the steps beyond its own version', () => {
  expect(migrationsFrom(1)).toEqual(MIGRATIONS)
  expect(migrationsFrom(SCHEMA_VERSION)).toEqual([])
})
