/**
 * What is written beside its place until it is whole, named after the process that writes it: `graph.4711.part`. One that was killed leaves it;
 * the next to write there takes it away. What a living process writes is let be. Errors: the system's, for what cannot be removed.
 */
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isAlive } from '../store/alive.ts'

/** The name beside `path` for this process to write to. What killed ones left there is removed. */
export async function unfinishedBeside(path: string): Promise<string> {
  const folder = dirname(path)
  // A folder that is not there yet has nothing in it.
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = writerOf(name, basename(path))
    if (pid !== undefined && (pid === process.pid || !isAlive(pid))) await rm(join(folder, name), { force: true, recursive: true })
  }
  return `${path}.${process.pid}.part`
}

/** `graph.4711.part`, and the files that a store keeps beside its own. */
function writerOf(name: string, finished: string): number | undefined {
  const writer = name.startsWith(`${finished}.`) ? /^\.(\d+)\.part(?:\.\w+)?$/u.exec(name.slice(finished.length))?.[1] : undefined
  return writer === undefined ? undefined : Number(writer)
}
