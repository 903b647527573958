/**
 * The built client. Files under assets/ carry a hash in their names and are kept for a year; the page itself is asked anew each time,
 * because it carries the answer's nonce. Every address without a file of its own is the page: the explorer's state stands in the address.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import express, { type Request, type Response, Router } from 'express'
import { ClientMissingError, UnknownRouteError } from '../api-errors.ts'
import { nonceOf } from './headers.ts'

/** The word that stands in the built page where the nonce goes (`html.cspNonce` of client/vite.config.ts). */
export const NONCE_PLACE = 'CSP_NONCE'

/** @param folder absent: there is no client here */
export function staticClient(folder: string | undefined): Router {
  const router = Router()
  if (folder === undefined) return router
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: true }))
  router.use(express.static(folder, { index: false, maxAge: 0 }))
  router.get(/.*/u, async (request, response) => {
    if (!isPage(request)) throw new UnknownRouteError(request.method)
    await sendPage(folder, response)
  })
  return router
}

function isPage(request: Request): boolean {
  return !request.path.startsWith('/assets/') && request.accepts('html') !== false
}

async function sendPage(folder: string, response: Response): Promise<void> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => { throw new ClientMissingError() })
  response.setHeader('Cache-Control', 'no-store')
  response.type('html').send(html.replaceAll(NONCE_PLACE, nonceOf(response)))
}
