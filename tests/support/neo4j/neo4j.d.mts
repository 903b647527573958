/** What neo4j.mjs gives to tests in TypeScript; it says it all itself. */
export interface RunningNeo4j { readonly url: string, readonly pid: number, stop(signal?: string): Promise<void> }
export function startNeo4j(options: { readonly home: string, readonly port: number, readonly heap?: string, readonly auth?: boolean }): Promise<RunningNeo4j>
export function freePort(): Promise<number>
