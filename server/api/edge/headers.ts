/**
 * Security headers. Scripts only from our own files; styles from our own files, from elements that carry this answer's nonce
 * (the component library writes its variables so), and the one rule that Cytoscape adds to every page.
 * No upgrade to https and no HSTS: on a reader's own machine the server speaks plain http.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** What cytoscape 3 puts into a `<style>` of its own; a test compares it with the library. */
export const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }'

/** Gives every answer a nonce of its own. */
export function makeNonce(): RequestHandler {
  return (_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64')
    next()
  }
}

/** This answer's nonce. */
export function nonceOf(response: Response): string {
  return String(response.locals['nonce'])
}

/** All headers that helmet sets, with our policy. */
export function securityHeaders(): RequestHandler {
  const cytoscape = `'sha256-${createHash('sha256').update(CYTOSCAPE_STYLE).digest('base64')}'`
  return helmet({
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", cytoscape, (_request, response) => `'nonce-${'locals' in response ? nonceFrom(response.locals) : ''}'`],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
  })
}

function nonceFrom(locals: unknown): string {
  return typeof locals === 'object' && locals !== null && 'nonce' in locals ? String(locals.nonce) : ''
}
