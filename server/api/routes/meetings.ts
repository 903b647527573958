/** GET /api/meetings/:id. A former id leads to the meeting it became part of. */
import { Router } from 'express'
import { meetingSchema } from '../../contract/meeting.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { UnknownIdError } from '../api-errors.ts'
import type { ApiDeps } from '../deps.ts'
import { meetingDto, type MeetingRows } from '../dto/meeting-dto.ts'
import { answer } from '../edge/answer.ts'
import { parseId } from '../edge/input.ts'
import type { Network, NetworkSource } from '../network-source.ts'
import type { Operation } from '../operation.ts'
import { textOf } from '../row-values.ts'

export const MEETING_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/meetings/{id}', summary: 'A meeting: when, where, who in which part, and the sentences that prove it.', answer: meetingSchema, problems: [404] },
]

export function meetingRoutes({ store, config }: ApiDeps, networks: NetworkSource): Router {
  const router = Router()
  router.get('/api/meetings/:id', async (request, response) => {
    const asked = parseId(request, 'id')
    const network = await networks.current()
    const body = async () => {
      const at = await placeOf(store, network, asked)
      return meetingDto(network, at, await readMeeting(store, network.index.meetings[at]?.id ?? asked))
    }
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body })
  })
  return router
}

async function placeOf(store: GraphStore, { index }: Network, id: string): Promise<number> {
  const at = index.meetingAt.get(id)
  if (at !== undefined) return at
  const [row] = await store.read('read/meeting-of-report', { report: id })
  const found = row === undefined ? undefined : index.meetingAt.get(textOf(row, 'meeting'))
  if (found === undefined) throw new UnknownIdError('meeting', id)
  return found
}

async function readMeeting(store: GraphStore, meeting: string): Promise<MeetingRows> {
  const [[found], attendances, clippings, reports] = await Promise.all([
    store.read('read/meeting', { meeting }), store.read('read/meeting-attendances', { meeting }),
    store.read('read/meeting-clippings', { meeting }), store.read('read/meeting-reports', { meeting }),
  ])
  if (found === undefined) throw new UnknownIdError('meeting', meeting)
  return { meeting: found, attendances, clippings, reports }
}
