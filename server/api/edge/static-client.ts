/**
 * The built client. Files under assets/ carry a hash in their names and are kept for a year; everything else is asked anew each time.
 * Every address without a file of its own is the page: the explorer's state stands in the address.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Request, Router } from 'express'
import { ClientMissingError, UnknownRouteError } from '../api-errors.ts'

/** @param folder absolute path of the built client; absent: there is no client here */
export function staticClient(folder: string | undefined): Router {
  const router = Router()
  if (folder === undefined) return router
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  router.use(express.static(folder, { index: false, cacheControl: false, setHeaders: (response) => { response.setHeader('Cache-Control', 'no-cache') } }))
  router.get(/.*/u, (request, response) => {
    if (!isPage(request)) throw new UnknownRouteError(request.method)
    if (!existsSync(join(folder, 'index.html'))) throw new ClientMissingError()
    response.sendFile('index.html', { root: folder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } })
  })
  return router
}

function isPage(request: Request): boolean {
  return !request.path.startsWith('/assets/') && request.accepts('html') !== false
}
