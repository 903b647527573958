/** A server on a port: the one asked for, or the first free one from 3000 on. */
import { type Server, createServer } from 'node:http'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'

const FIRST_PORT = 3000
const PORTS_TRIED = 100
/** The headers of a request have come by then, or its connection is cut. Without a limit of its own, one for whole requests of 0 would lift this, too. */
const HEADERS_MS = 20_000
const CHECK_MS = 5000

/** @property port absent: 3000 or the next free one; 0: any */
export interface Listening { readonly host: string, readonly port?: number | undefined }

/** The port asked for cannot be had. The message says what to do. */
export class PortError extends Error {
  override readonly name = 'PortError'
}

/** Listens. @throws PortError */
export async function listen(app: RequestListener, { host, port }: Listening): Promise<{ readonly server: Server, readonly address: string, readonly port: number }> {
  const ports = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index) : [port]
  for (const candidate of ports) {
    // A load may send its pages for hours: what a body may take is for the application to say (api/edge/body-time.ts).
    const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: 0, connectionsCheckingInterval: CHECK_MS }, app)
    try {
      server.listen(candidate, host)
      await once(server, 'listening')
      const port = portOf(server)
      return { server, port, address: addressOf(port, host) }
    } catch (error) {
      if (!isTaken(error)) throw new PortError(`The server cannot listen on ${host}, port ${candidate}: ${error instanceof Error ? error.message : String(error)}.`, { cause: error })
    }
  }
  throw new PortError(port === undefined ? `No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} is free. Name one with --port.` : `Port ${port} is taken. Name another with --port, or leave it out and the next free one is used.`)
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE'
}

function portOf(server: Server): number {
  const bound = server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}

function addressOf(port: number, host: string): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
