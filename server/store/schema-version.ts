/** The version of the graph's shape, raised with every change that older programs could not read. */
export const SCHEMA_VERSION = 1
