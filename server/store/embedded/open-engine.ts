/**
 * A path → the engine with that file open, made when missing. The engine makes an empty database wherever it finds nothing
 * and speaks of locks and damage in one voice; here each gets its own error.
 */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { GrafeoDB as Engine } from '@grafeo-db/js'
import { StoreDamagedError, StoreFullError, StoreHeldError, StoreMissingError, StoreUnreadableError } from '../store-error.ts'
import { GrafeoDB } from './engine.ts'
import { findHolder } from './holder.ts'

const NO_ROOM = /no space left|quota exceeded|file too large/iu

/** @param mustExist do not make what is missing @throws StoreHeldError, StoreDamagedError, StoreFullError, StoreMissingError, StoreUnreadableError */
export function openEngine(path: string, mustExist = false): Engine {
  if (mustExist && !existsSync(path) && !existsSync(`${path}.wal`)) throw new StoreMissingError(path)
  prepareFolder(path)
  checkFile(path)
  try {
    return existsSync(path) ? GrafeoDB.open(path) : GrafeoDB.create(path)
  } catch (error) {
    throw explain(path, error)
  }
}

function prepareFolder(path: string): void {
  const folder = dirname(path)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new StoreUnreadableError(path, `its folder ${folder} can't be written to; give yourself the right to, or choose another place with --store`, error)
  }
}

function checkFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) {
    if (existsSync(`${path}.wal`)) throw new StoreDamagedError(path, `its log ${path}.wal is there, but the file itself is missing`)
    return
  }
  if (!found.isFile()) throw new StoreUnreadableError(path, 'there is a folder of that name; name a file in it, or another place, with --store')
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new StoreUnreadableError(path, 'you may not read and write the file; change its permissions', error)
  }
}

function explain(path: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error)
  if (/cannot be locked|is locked|already open/iu.test(message)) return new StoreHeldError(path, findHolder(path), error)
  if (NO_ROOM.test(message)) return new StoreFullError(path, error)
  const refused = /permission denied|read-only file system|too many open files/iu.exec(message)?.[0]
  if (refused !== undefined) return new StoreUnreadableError(path, `${refused.toLowerCase()}; give yourself the right to read and write it and its folder, or choose another place with --store`, error)
  return new StoreDamagedError(path, detailOf(message), error)
}

/** Trouble while the store is open: a full disk gets its name, anything else stays what it is. */
export function diskTrouble(path: string, error: unknown): unknown {
  return error instanceof Error && NO_ROOM.test(error.message) ? new StoreFullError(path, error) : error
}

/** The engine's own words without its codes. */
function detailOf(message: string): string {
  return message.replace(/^.*GRAFEO-\w+:\s*/u, '').replace(/[.;\s]+$/u, '')
}
