/** A server holds the store, and the command needs it alone. */
export class StoreServedError extends Error {
  override readonly name = 'StoreServedError'
  constructor(readonly url: string, readonly address: string, cause: unknown) {
    super(`The store ${url} is held by the server at ${address}, and this command needs it for itself. Stop the server (Ctrl-C where it runs) and try again.`, { cause })
  }
}
