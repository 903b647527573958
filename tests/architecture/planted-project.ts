/** A small project with given files beside the real rules and packages: breaches are planted in it, never in the real one. */
import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { projectFile } from '../../server/root.ts'
import { temporaryFolder, writeInto } from '../support/temporary-folder.ts'

/** @param files path → content @returns its folder, which goes with `removeTemporaryFolders` */
export function plantProject(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('huipu 图 -')
  for (const name of ['package.json', 'tsconfig.json', 'tests/architecture/direction.cjs', 'tests/architecture/style.mjs']) cpSync(projectFile(name), join(folder, name))
  symlinkSync(projectFile('node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [name, content] of Object.entries(files)) writeInto(folder, name, content)
  return folder
}
