/**
 * Who holds a store: a note beside it (`PATH.lock`, JSON, mode 0600) that says process, host, start and — while a server
 * listens — where to ask and with which token. The engine's own file lock decides who may open the store; the note only
 * explains it, so that one left behind by a process that died never keeps anybody out.
 */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename } from 'node:path'
import { z } from 'zod'
import { isAlive } from '../alive.ts'
import type { ServerAddress } from '../graph-store.ts'
import type { Holder } from '../store-error.ts'

const noteSchema = z.object({
  pid: z.number().int(),
  host: z.string(),
  started: z.string(),
  address: z.string().optional(),
  token: z.string().optional(),
})

/** Where the note of a store lies. */
export function notePath(path: string): string {
  return `${path}.lock`
}

/** Writes the note of this process; the one before is replaced in one step. */
export function writeNote(path: string, started: Date, server?: ServerAddress): void {
  const note = { pid: process.pid, host: hostname(), started: started.toISOString(), ...server }
  const fresh = `${notePath(path)}.${process.pid}`
  rmSync(fresh, { force: true })
  writeFileSync(fresh, `${JSON.stringify(note)}\n`, { mode: 0o600, flag: 'wx' })
  renameSync(fresh, notePath(path))
}

/** Removes the note when it is this process's own. */
export function removeNote(path: string): void {
  if (readNote(path)?.pid === process.pid) rmSync(notePath(path), { force: true })
}

/** Who holds the store, as far as it can be told: the note of a living process, else what the system knows (Linux). */
export function findHolder(path: string): Holder {
  const note = readNote(path)
  if (note !== undefined && (note.host !== hostname() || isAlive(note.pid))) {
    const { address, token, ...noted } = note
    const who = { ...noted, ...(note.host === hostname() ? nameOf(note.pid) : {}) }
    // Another machine's 127.0.0.1 is not ours: its token would go to whoever listens here.
    if (note.host !== hostname()) return who
    return { ...who, ...(address === undefined ? {} : { address }), ...(token === undefined ? {} : { token }) }
  }
  const pid = pidFromSystem(path)
  return pid === undefined ? {} : { pid, ...nameOf(pid) }
}

function readNote(path: string): z.infer<typeof noteSchema> | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(notePath(path), 'utf8')))
  } catch {
    return undefined
  }
}

/** /proc/locks: `1: FLOCK ADVISORY WRITE 1234 fe:01:5678 0 EOF`, the last part of the sixth field being the inode. */
function pidFromSystem(path: string): number | undefined {
  try {
    const inode = String(statSync(path).ino)
    const line = readFileSync('/proc/locks', 'utf8').split('\n').map((text) => text.trim().split(/\s+/u)).find((fields) => fields[5]?.split(':')[2] === inode)
    const pid = Number(line?.[4])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** The program of a process (Linux), with its script where it is Node: `node cli.js`. Other arguments are nobody's business. */
function nameOf(pid: number): { readonly name?: string } {
  try {
    const [program = '', ...rest] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    const name = basename(program)
    const script = name.startsWith('node') ? rest.find((argument) => /\.[cm]?js$/u.test(argument)) : undefined
    return name === '' ? {} : { name: script === undefined ? name : `${name} ${basename(script)}` }
  } catch {
    return {}
  }
}
