/**
 * The version of the graph's shape, raised with every change that older programs could not read, and the steps that bring an older store here.
 * Each step is one transaction together with the version that it leads to: after an interruption the next start goes on with the step that is due,
 * and none is ever run twice. A step stands in `cypher/schema/migrations/`, named by the version that it leads to.
 */
export const SCHEMA_VERSION = 2

/** @property to the version that a store has afterwards @property statement of the catalogue, a script of one statement or more */
export interface Migration { readonly to: number, readonly statement: string }

/** In their order; every version but the first has one. */
export const MIGRATIONS: readonly Migration[] = [
  { to: 2, statement: 'schema/migrations/2-count-claims' },
]

/** Which steps a store of that version still needs. */
export function migrationsFrom(version: number): readonly Migration[] {
  return MIGRATIONS.filter(({ to }) => to > version)
}
