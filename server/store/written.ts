/** Where a store keeps its files, if it keeps any here, and when they were written last. */
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Absolute path of a store of one file; undefined for a server. @param url of the store, as it is opened */
export function storePath(url: string): string | undefined {
  const [, path] = /^file:(.+)$/isu.exec(url) ?? []
  return path === undefined ? undefined : resolve(path)
}

/** When the store's file or its log was written last, in milliseconds; undefined where there is no file. */
export async function lastWritten(path: string): Promise<number | undefined> {
  const folder = `${path}.wal`
  const logs = await readdir(folder).then((names) => names.map((name) => join(folder, name)), () => [])
  const times = await Promise.all([path, ...logs].map((file) => stat(file).then(({ mtimeMs }) => mtimeMs, () => undefined)))
  return times[0] === undefined ? undefined : Math.max(...times.filter((time) => time !== undefined))
}
