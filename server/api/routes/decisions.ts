/** POST /api/decisions and DELETE /api/decisions/:id (token): what a reader decides of mentions, and takes back. */
import express, { Router } from 'express'
import { decidedSchema, decideInputSchema, type Decided } from '../../contract/decision.ts'
import { decideNow, undecide, UnknownDecisionError, UnknownMentionError } from '../../load/decide.ts'
import { decisionId } from '../../domain/ids.ts'
import { BadInputError, UnknownIdError } from '../api-errors.ts'
import type { ApiDeps } from '../deps.ts'
import { onlyWithToken } from '../edge/guard.ts'
import { onlyMedia, parseBody, parseId } from '../edge/input.ts'
import type { Operation } from '../operation.ts'

export const DECISION_OPERATIONS: readonly Operation[] = [
  {
    method: 'post', path: '/api/decisions', summary: 'Decide that mentions are one person, are different people, or are not people.', token: true,
    body: { 'application/json': decideInputSchema }, answer: decidedSchema, problems: [401, 413, 415],
  },
  { method: 'delete', path: '/api/decisions/{id}', summary: 'Take a decision back.', token: true, answer: decidedSchema, problems: [401, 404] },
]

export function decisionRoutes({ store, config }: ApiDeps): Router {
  const router = Router()
  const token = onlyWithToken(config.token)
  router.post('/api/decisions', token, onlyMedia('application/json'), express.json({ limit: '1mb' }), async (request, response) => {
    const body: unknown = request.body
    const input = parseBody(decideInputSchema, body)
    response.setHeader('Cache-Control', 'no-store')
    response.json(await mended(decideNow(store, input, new Date())))
  })
  router.delete('/api/decisions/:id', token, async (request, response) => {
    const id = parseId(request, 'id')
    response.setHeader('Cache-Control', 'no-store')
    response.json(await mended(undecide(store, decisionId(id)).then(() => ({ id }))))
  })
  return router
}

/** What the caller got wrong, said as such. */
async function mended(decided: Promise<Decided>): Promise<Decided> {
  try {
    return await decided
  } catch (error) {
    if (error instanceof UnknownMentionError) throw new BadInputError([{ path: 'mentions', message: error.message }])
    if (error instanceof UnknownDecisionError) throw new UnknownIdError('decision', error.decision)
    throw error
  }
}
