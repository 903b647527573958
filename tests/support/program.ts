/** Programs that a test starts in a process of their own: built into dist/tests, where they find what is installed. */
import { execFileSync } from 'node:child_process'
import { basename } from 'node:path'
import { projectFile } from '../../server/root.ts'

/** @param source path of a TypeScript file from the project's folder @returns path of the JavaScript to start */
export function buildProgram(source: string): string {
  const name = basename(source, '.ts')
  const folder = projectFile('dist', 'tests', name)
  execFileSync(process.execPath, [projectFile('tests', 'support', 'build-program.mjs'), projectFile(...source.split('/')), folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  return `${folder}/${name}.js`
}
