/**
 * How long a request may take to send its body. Whoever sends a byte a minute would hold a connection for ever; the server's own limit
 * would cut off a long load as well, whose pages come as they are read. So every request is limited here but those that are spared,
 * after their token was seen.
 */
import type { Request, RequestHandler } from 'express'

const timers = new WeakMap<Request, NodeJS.Timeout>()

/** Cuts the connection of a request whose body is not there in time. */
export function limitBodyTime(milliseconds: number): RequestHandler {
  return (request, _response, next) => {
    const timer = setTimeout(() => { if (!request.complete) request.destroy() }, milliseconds).unref()
    timers.set(request, timer)
    request.once('close', () => { clearTimeout(timer) })
    next()
  }
}

/** This request may take as long as it likes. */
export function spareBodyTime(request: Request): void {
  clearTimeout(timers.get(request))
}
