/** A command needs the store for itself, and a server of ours holds it: the error that says so, with where to reach that server. */
import type { ServerAccess } from './server-call.ts'

/** A server holds the store, and the command needs it alone. */
export class StoreServedError extends Error {
  override readonly name = 'StoreServedError'
  readonly address: string
  readonly token: string
  constructor(readonly url: string, { address, token }: ServerAccess, cause: unknown) {
    super(`The store ${url} is held by the server at ${address}, and this command would put another in its place. Stop the server (Ctrl-C where it runs) and try again.`, { cause })
    this.address = address
    this.token = token
  }
}
