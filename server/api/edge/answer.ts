/** JSON answers whose ETag is the data version: what was asked before and has not changed is answered 304, without asking the store. */
import type { Request, Response } from 'express'

/**
 * @property version of the data the body is made from
 * @property program version of the program: another one may say the same data otherwise
 */
export interface Edition { readonly version: number, readonly program: string }

/** Makes and sends the body, unless the caller has this edition already. */
export async function answer(request: Request, response: Response, { edition, body }: { readonly edition: Edition, readonly body: () => unknown }): Promise<void> {
  response.setHeader('ETag', `W/"${edition.version}-${edition.program}"`)
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
