/** Ends a server without breaking off an answer: no new connections, idle ones closed, running answers waited for, then what lies behind. */
import type { Server } from 'node:http'

/**
 * @property close what to close when the last answer is out (the store, the workers)
 * @property patience milliseconds that running answers are given; then their connections are cut
 */
export interface ShutdownOptions { readonly close: () => Promise<void>, readonly patience: number }

/** A function that ends the server; called again it gives the same promise. */
export function gracefulShutdown(server: Server, { close, patience }: ShutdownOptions): () => Promise<void> {
  let ending: Promise<void> | undefined
  return () => {
    ending ??= end(server, patience).then(close)
    return ending
  }
}

function end(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => { server.closeAllConnections() }, patience)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
