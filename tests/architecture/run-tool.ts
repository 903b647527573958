/** Runs a tool of node_modules in a folder and gives what it printed. Tools end with an error code when they find something. */
import { spawnSync } from 'node:child_process'
import { projectFile } from '../../server/root.ts'

/** @param tool its program, below node_modules @returns standard output @throws Error when it printed nothing there */
export function runTool(tool: string, args: readonly string[], folder: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [projectFile('node_modules', tool), ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  if (stdout.trim() === '') throw new Error(`${tool} printed nothing. ${stderr}`)
  return stdout
}
