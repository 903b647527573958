/**
 * JSON answers whose ETag is the data version: what was asked before and has not changed is answered 304, without asking the store.
 * Versions count from 0 in every store, and a browser knows an answer by host and port only: so the tag holds the run of the server too.
 */
import { randomUUID } from 'node:crypto'
import type { Request, Response } from 'express'

/**
 * @property version of the data the body is made from
 * @property program version of the program: another one may say the same data otherwise
 */
export interface Edition { readonly version: number, readonly program: string }

/** A word for each application that answers: another store on the same port is another run. */
const runs = new WeakMap<object, string>()

/** Makes and sends the body, unless the caller has this edition already. */
export async function answer(request: Request, response: Response, { edition, body }: { readonly edition: Edition, readonly body: () => unknown }): Promise<void> {
  response.setHeader('ETag', `W/"${edition.version}-${edition.program}-${runOf(request.app)}"`)
  response.setHeader('Cache-Control', 'private, no-cache')
  if (request.fresh) {
    response.status(304).end()
    return
  }
  const made = await body()
  // What was made in a thread comes as the bytes of its JSON.
  if (made instanceof Uint8Array) response.type('application/json').send(Buffer.from(made.buffer, made.byteOffset, made.byteLength))
  else response.json(made)
}

function runOf(app: object): string {
  const run = runs.get(app) ?? randomUUID()
  runs.set(app, run)
  return run
}
