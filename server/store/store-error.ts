/**
 * What can go wrong with a store, one class each. The message says what happened and what to do; the constructor keeps what is known.
 * `cause` holds the engine's or the system's own error where there is one.
 */

/** The common root: whatever a store throws on purpose. */
export abstract class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** @property pid of the process that holds the store, where it could be found; name: the program it runs; address and token are there when it is a server of ours */
export interface Holder {
  readonly pid?: number
  readonly name?: string
  readonly host?: string
  readonly started?: string
  readonly address?: string
  readonly token?: string
}

/** Another process has the store open. */
export class StoreHeldError extends StoreError {
  readonly path: string
  readonly pid: number | undefined
  readonly address: string | undefined
  readonly token: string | undefined
  constructor(path: string, holder: Holder, cause?: unknown) {
    const program = holder.name === undefined ? '' : ` (${holder.name})`
    const who = holder.pid === undefined ? 'another process' : `process ${holder.pid}${program}`
    const where = holder.host === undefined ? '' : ` on ${holder.host}`
    const what = holder.address === undefined ? 'Stop it, or wait until it has finished.' : `It is a server at ${holder.address}; ask there.`
    super(`The store ${path} is held by ${who}${where}. ${what}`, { cause })
    this.path = path
    this.pid = holder.pid
    this.address = holder.address
    this.token = holder.token
  }
}

/** The file is a store no more: damaged, cut short, or never was one. Nothing was changed. */
export class StoreDamagedError extends StoreError {
  readonly path: string
  constructor(path: string, detail: string, cause?: unknown) {
    super(`${path} can't be opened as a store: ${detail}. Nothing was changed. Move it away together with ${path}.wal and load your pages again, or put a backup in its place.`, { cause })
    this.path = path
  }
}

/** The store was written by a later version of the program. */
export class StoreNewerError extends StoreError {
  readonly found: number
  readonly supported: number
  constructor(url: string, found: number, supported: number) {
    super(`The store ${url} has schema version ${found}; this program knows versions up to ${supported}. Install a newer version of the program. Nothing was changed.`)
    this.found = found
    this.supported = supported
  }
}

/** The file or its folder can't be read or written: permissions, a folder in its place, a full disk. */
export class StoreUnreadableError extends StoreError {
  readonly path: string
  constructor(path: string, detail: string, cause?: unknown) {
    super(`The store ${path} can't be used: ${detail}.`, { cause })
    this.path = path
  }
}

/** Nothing stands at the path, and the command is one that asks or takes away: an empty store made there would hide a mistyped path. */
export class StoreMissingError extends StoreError {
  readonly path: string
  constructor(path: string) {
    super(`There is no store at ${path}. Load pages into it first (huipu load PATHS…), or name another with --store.`)
    this.path = path
  }
}

/** There is no room for what is to be written: the disk is full, or a quota or limit is reached. */
export class StoreFullError extends StoreError {
  readonly path: string
  constructor(path: string, cause?: unknown) {
    super(`There is no room left for the store ${path}. What was acknowledged is not lost. Make room and give the same command again.`, { cause })
    this.path = path
  }
}

/** The store's URL says nothing that this program understands. */
export class StoreUrlError extends StoreError {
  constructor(url: string, detail: string) {
    super(`${url} is no store: ${detail}. Write file:PATH for a store in a file, or neo4j://HOST:7687 for one on a Neo4j server.`)
  }
}

/** The store was closed before, or while, it was asked. */
export class StoreClosedError extends StoreError {
  constructor(url: string) {
    super(`The store ${url} is closed.`)
  }
}

/** A statement of `cypher/` failed, or there is none of that name. */
export class StatementError extends StoreError {
  readonly statement: string
  constructor(statement: string, detail: string, cause?: unknown) {
    super(`Statement ${statement}: ${detail}`, { cause })
    this.statement = statement
  }
}

/** A file of `cypher/` breaks the rules of its README. */
export class CatalogueError extends StoreError {
  readonly statement: string
  constructor(statement: string, detail: string) {
    super(`cypher/${statement}.cypher: ${detail}`)
    this.statement = statement
  }
}

/** The embedded engine's clock stopped a read again and again. */
export class StoreBusyError extends StoreError {
  constructor(url: string, cause?: unknown) {
    super(`The store ${url} could not answer within 30 s, asked three times: the machine is busy. Try again when less is running on it; nothing in the store was changed.`, { cause })
  }
}

/** The server does not answer, or the connection was lost and did not come back. */
export class StoreUnavailableError extends StoreError {
  constructor(url: string, cause?: unknown) {
    super(`The store ${url} does not answer. Start it, or check the address; what was not acknowledged was not stored.`, { cause })
  }
}

/** The store is being opened. */
export class StoreOpeningError extends StoreError {
  constructor(url: string) {
    super(`The store ${url} is still being opened. Ask again in a moment.`)
  }
}

/** The server does not let us in. */
export class StoreLoginError extends StoreError {
  constructor(url: string, cause?: unknown) {
    super(`The store ${url} refuses the user or the password. Set HUIPU_NEO4J_USER, and HUIPU_NEO4J_PASSWORD or HUIPU_NEO4J_PASSWORD_FILE.`, { cause })
  }
}

/** The password is the one that the server was made with, and must be changed before anything is asked. */
export class StorePasswordExpiredError extends StoreError {
  constructor(url: string, cause?: unknown) {
    super(`The store ${url} was never given a password of its own: the one it was made with must be changed first. Run ALTER CURRENT USER SET PASSWORD FROM '…' TO '…' in cypher-shell, then set HUIPU_NEO4J_PASSWORD.`, { cause })
  }
}

/** The user is known, but may not do this. */
export class StoreForbiddenError extends StoreError {
  constructor(url: string, cause?: unknown) {
    super(`The store ${url} does not let this user do that. Name one who may write and make constraints and indexes with HUIPU_NEO4J_USER, or give this one the right to.`, { cause })
  }
}

/** The server has no database of that name. */
export class StoreDatabaseError extends StoreError {
  constructor(url: string, database: string, cause?: unknown) {
    super(`The store ${url} has no database “${database}”. Create it, or name another with HUIPU_NEO4J_DATABASE.`, { cause })
  }
}

/** The server's version is one that this program does not work with. */
export class StoreVersionError extends StoreError {
  constructor(url: string, found: string) {
    super(`The store ${url} is ${found}; this program needs Neo4j 5 or later.`)
  }
}
