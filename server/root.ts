/**
 * Where the project stands on disk: the folder of package.json, from the sources and from dist/ alike.
 * Files that are read while running (cypher/, seed/, lexicons, dist/client) are found from here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const packageSchema = z.object({ version: z.string() })

/** Absolute path of the project folder. @throws Error when no package.json stands above this file */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('The project folder was not found: no package.json stands above the program.')
    folder = parent
  }
  return folder
}

/** Absolute path of a file of the project: `projectFile('cypher', 'read', 'person.cypher')`. */
export function projectFile(...parts: readonly string[]): string {
  return join(projectRoot(), ...parts)
}

/** The program's version, as package.json says. */
export function programVersion(): string {
  return packageSchema.parse(JSON.parse(readFileSync(projectFile('package.json'), 'utf8'))).version
}
