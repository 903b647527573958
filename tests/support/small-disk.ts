/** A file system with little room, or none to write: a tmpfs of its own, which needs root on Linux. */
import { execFileSync } from 'node:child_process'
import { noteNotRun } from './not-run.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** @property folder where it is mounted */
export interface SmallDisk { readonly folder: string, makeReadOnly(): void, grow(megabytes: number): void, remove(): void }

/** @returns undefined where none can be mounted, which is said @throws Error then where CI is set */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = temporaryFolder('huipu-disk-')
  const mount = (...options: readonly string[]): void => { execFileSync('mount', [...options, 'tmpfs', folder], { stdio: 'ignore' }) }
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`)
  } catch (error) {
    noteNotRun({ what: 'A full disk', why: `no file system could be mounted (${error instanceof Error ? error.message : String(error)})`, command: 'sudo npm test -- tests/cli/trouble' })
    return undefined
  }
  return {
    folder,
    makeReadOnly() { mount('-o', 'remount,ro') },
    grow(larger) { mount('-o', `remount,size=${larger}m`) },
    remove() { execFileSync('umount', [folder], { stdio: 'ignore' }) },
  }
}
