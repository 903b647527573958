/**
 * The built client. Files under assets/ carry a hash in their names and are kept for a year; everything else is asked anew each time.
 * The explorer is one page, at `/`: its state stands behind the question mark. Every other address without a file is told to be none, by a page with a way home.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Request, Router } from 'express'
import { ClientMissingError, UnknownRouteError } from '../api-errors.ts'

const HOMES: ReadonlySet<string> = new Set(['/', '/index.html'])

/** @param folder absolute path of the built client; absent: there is no client here */
export function staticClient(folder: string | undefined): Router {
  const router = Router()
  if (folder === undefined) return router
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  router.use(express.static(folder, { index: false, cacheControl: false, setHeaders: (response) => { response.setHeader('Cache-Control', 'no-cache') } }))
  router.get(/.*/u, (request, response) => {
    if (!isPage(request)) throw new UnknownRouteError(request.method)
    const page = HOMES.has(request.path) ? 'index.html' : '404.html'
    if (!existsSync(join(folder, page))) throw page === 'index.html' ? new ClientMissingError() : new UnknownRouteError(request.method)
    if (page === '404.html') response.status(404)
    response.sendFile(page, { root: folder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } })
  })
  return router
}

function isPage(request: Request): boolean {
  return !request.path.startsWith('/assets/') && request.accepts('html') !== false
}
