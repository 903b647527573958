/** The store that a server holds, copied for this process: it is there until it is given back. Errors: ServerAnswerError. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { copySchema } from '../../contract/copy.ts'
import type { StoreCopy } from '../../store/graph-store.ts'
import { type ServerAccess, ServerAnswerError, answerOf, callServer } from './server-call.ts'

/** Asks for a copy. @throws ServerAnswerError */
export async function copyThroughServer(server: ServerAccess): Promise<StoreCopy> {
  const asking = callServer(server, 'POST /api/copies')
  asking.end()
  // Noted from the start: a server that ends meanwhile closes it before it is given back.
  const closed = new Promise<void>((resolve) => { asking.once('close', () => { resolve() }) })
  const answer = await answerOf(asking, server.address)
  // A server that ends meanwhile takes the copy away; what reads it then fails by itself.
  for (const side of [asking, answer]) side.on('error', () => undefined)
  const lines = createInterface({ input: answer, crlfDelay: Infinity })
  const [line]: readonly unknown[] = await Promise.race([once(lines, 'line'), once(lines, 'close')])
  if (typeof line !== 'string') throw new ServerAnswerError(`The server at ${server.address} broke off while it copied the store. Its log says why; try again.`, 'broken off')
  const { url } = copySchema.parse(JSON.parse(line))
  return {
    url,
    async remove() {
      asking.destroy()
      await closed
    },
  }
}
