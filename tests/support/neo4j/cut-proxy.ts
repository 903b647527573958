/** A way to a server that can be cut and mended. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** @property cut breaks all connections; new ones can be made @property close cuts, and lets no new ones through until it is mended */
export interface CutProxy { readonly url: string, cut(): void, close(): void, mend(): void, end(): Promise<void> }

/** Listens on this machine and leads to the target. */
export async function cutProxy(target: URL): Promise<CutProxy> {
  const sockets = new Set<Socket>()
  let isOpen = true
  const server = createServer((near) => {
    if (!isOpen) return void near.destroy()
    const far = connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined).on('close', () => { near.destroy(); far.destroy() }))
    near.pipe(far).pipe(near)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const cut = (): void => { for (const socket of sockets) socket.destroy() }
  return {
    url: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port ?? 0 : 0}`,
    cut,
    close() { isOpen = false; cut() },
    mend() { isOpen = true },
    async end() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
