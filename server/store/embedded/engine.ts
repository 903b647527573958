/** The engine's module. It is CommonJS whose names Node cannot see, so that it is imported whole. */
import grafeo from '@grafeo-db/js'
export const { GrafeoDB } = grafeo
