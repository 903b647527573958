/**
 * Who may ask. A page of another site must not reach this server through the reader's browser:
 * the Host header must name a host that is ours (against DNS rebinding), and the API refuses what a browser marks as coming from another site.
 */
import type { RequestHandler } from 'express'
import { timingSafeEqual, createHash } from 'node:crypto'
import { CrossSiteError, HostRefusedError, TokenError } from '../api-errors.ts'

/** The host name of a Host header: `[::1]:3000` → `[::1]`. Undefined where the header is absent or no host. */
export function hostName(header: string | undefined): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/iu.exec(header ?? '')?.[1]?.toLowerCase()
}

/** Refuses every host name but these. */
export function onlyHosts(allowed: readonly string[]): RequestHandler {
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  return (request, _response, next) => {
    const name = hostName(request.headers.host)
    next(name !== undefined && names.has(name) ? undefined : new HostRefusedError())
  }
}

/** Refuses what another origin's page asks. Programs that send neither header pass. */
export function onlySameOrigin(): RequestHandler {
  return (request, _response, next) => {
    const { origin, host } = request.headers
    const site = request.headers['sec-fetch-site']
    const isOurs = (site === undefined || site === 'same-origin' || site === 'none') && (origin === undefined || isOriginOf(origin, host))
    next(isOurs ? undefined : new CrossSiteError())
  }
}

/** Asks for the token; compares in constant time. */
export function onlyWithToken(token: string): RequestHandler {
  return (request, _response, next) => {
    const given = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1]
    next(given !== undefined && timingSafeEqual(digest(given), digest(token)) ? undefined : new TokenError(given !== undefined))
  }
}

function isOriginOf(origin: string, host: string | undefined): boolean {
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
