/**
 * Security headers. Scripts and styles only from our own files; the one exception is the rule that Cytoscape writes into every page
 * it draws on, named by its hash. No upgrade to https and no HSTS: on a reader's own machine the server speaks plain http.
 */
import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** What cytoscape 3 puts into a `<style>` of its own; a test compares it with the library. */
export const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }'

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
        styleSrc: ["'self'", cytoscape],
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
