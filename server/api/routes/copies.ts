/**
 * POST /api/copies (token): the store, copied for another program of this machine (`huipu backup`, `verify`, `move`), which may read it for as
 * long as it keeps the answer open. Loads wait while the copy is made, not while it is read.
 */
import { Router, type Response } from 'express'
import type { z } from 'zod'
import { copySchema } from '../../contract/copy.ts'
import type { StoreCopy } from '../../store/graph-store.ts'
import type { ApiDeps } from '../deps.ts'
import { onlyWithToken } from '../edge/guard.ts'
import { NDJSON } from '../edge/ndjson.ts'
import type { Operation } from '../operation.ts'

export const COPY_OPERATIONS: readonly Operation[] = [
  { method: 'post', path: '/api/copies', summary: 'A copy of the store, there as long as the answer is kept open.', token: true, answer: copySchema, answerType: NDJSON, problems: [401] },
]

export function copyRoutes({ store, config, logger }: ApiDeps): Router {
  const router = Router()
  router.post('/api/copies', onlyWithToken(config.token), async (_request, response) => {
    await lend(await store.copy(), response).catch((error: unknown) => { logger.warn({ err: error }, 'A copy of the store could not be removed.') })
  })
  return router
}

async function lend({ url, remove }: StoreCopy, response: Response): Promise<void> {
  if (!response.destroyed) {
    const copy: z.infer<typeof copySchema> = { url }
    response.setHeader('Cache-Control', 'no-store')
    response.type(NDJSON)
    response.write(`${JSON.stringify(copy)}\n`)
    response.flush()
    await new Promise((resolve) => { response.once('close', resolve) })
  }
  await remove()
}
